import type { z } from 'zod'
import type { Rule } from '../declare/rule.ts'
import { RuleInputError } from './evaluation.ts'

/** A result that its schema cannot hold comes of an input at the edge of what can be computed. @throws RuleInputError */
export function withinBounds<I extends z.ZodType, O extends z.ZodType>(rule: Rule<I, O>, result: unknown): z.output<O> {
  const parsed = rule.result.safeParse(result)
  if (parsed.success) return parsed.data
  const field = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new RuleInputError(rule.id, 'OUT_OF_RANGE', '', `输入使结果 ${field} 超出可表示的范围`)
}

/** Whether a rule's own input has the field that a path names. */
function hasField(rule: Rule, path: string): boolean {
  const shape = 'shape' in rule.input ? (rule.input.shape as Readonly<Record<string, unknown>>) : {}
  return Object.hasOwn(shape, path.split('.')[0] ?? '')
}

/**
 * How a refusal inside a rule reads to whoever asked. A field that the asked rule hands on under the same name is its own;
 * any other field of a rule that was used carries that rule's id. Arithmetic out of range is a refusal too. Anything else
 * is passed on as it is.
 */
export function inputErrorOf(rule: Rule, error: unknown): unknown {
  if (error instanceof RangeError) return new RuleInputError(rule.id, 'OUT_OF_RANGE', '', error.message)
  if (!(error instanceof RuleInputError) || error.rule === rule.id) return error
  if (hasField(rule, error.path)) return new RuleInputError(rule.id, error.code, error.path, error.message)
  const path = error.path ? `${error.rule}.${error.path}` : error.rule
  return new RuleInputError(rule.id, error.code, path, `${error.rule}：${error.message}`)
}
