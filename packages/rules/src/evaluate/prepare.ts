import type { LocalDate } from '@renshe/codes'
import type { Rule, RuleVersion } from '../declare/rule.ts'
import { RuleInputError } from './evaluation.ts'
import { issueMessage } from './issue-message.ts'

/** A parsed input with the date that decides it and the version in force then. */
export interface Prepared {
  readonly input: unknown
  readonly on: LocalDate
  readonly version: RuleVersion<unknown, unknown>
}

/** A field nobody asked for is named itself. */
function parseInput(rule: Rule, raw: unknown): unknown {
  const parsed = rule.input.safeParse(raw, { error: issueMessage })
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const path = [...(issue?.path ?? []), ...unknownKey].join('.')
  throw new RuleInputError(rule.id, 'BAD_INPUT', path, issue?.message ?? '输入不合要求')
}

function versionOn(rule: Rule, on: LocalDate): RuleVersion<unknown, unknown> {
  const version = rule.versions.findLast((entry) => entry.from <= on)
  if (version && (version.to === undefined || version.to >= on)) return version
  throw new RuleInputError(rule.id, 'NOT_IN_FORCE', '', `${rule.id} 在 ${on} 没有生效的版本`)
}

/** @param on decides where the input carries no decisive date of its own. @throws RuleInputError */
export function prepare(rule: Rule, raw: unknown, on: LocalDate): Prepared {
  const input = parseInput(rule, raw)
  const decisive = rule.decisive.of(input) ?? on
  return { input, on: decisive, version: versionOn(rule, decisive) }
}
