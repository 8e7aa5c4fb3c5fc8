import type { AreaCode, LocalDate } from '@renshe/codes'
import type { z } from 'zod'
import type { Rule } from '../declare/rule.ts'
import type { Snapshot } from '../parameters/snapshot.ts'
import { decide } from './decide.ts'
import { type Evaluation, type EvaluationNote, ParameterMissing, type TraceStep } from './evaluation.ts'
import { inputErrorOf, withinBounds } from './input-error-of.ts'
import { prepare } from './prepare.ts'

export interface EvaluateOptions {
  readonly snapshot: Snapshot
  /** Decides the version where the input carries no decisive date. */
  readonly on: LocalDate
  /** Area whose parameter values hold; the district unless said. */
  readonly area?: AreaCode
}

/** The district that the platform serves. */
export const homeDistrict: AreaCode = '310112'

/**
 * Evaluates a rule: pure and synchronous, the same in the gateway, the browser and the CLI.
 * @throws RuleInputError naming the field of an input the rule cannot take
 */
export function evaluate<I extends z.ZodType, O extends z.ZodType>(
  rule: Rule<I, O>,
  raw: unknown,
  { snapshot, on, area = homeDistrict }: EvaluateOptions,
): Evaluation<z.output<O>> {
  const prepared = prepare(rule, raw, on)
  const trace: TraceStep[] = []
  const notes: EvaluationNote[] = []
  const about = { rule: rule.id, version: prepared.version.from, on: prepared.on, area, notes, trace }
  try {
    const result = decide(rule, prepared, { snapshot, area, asked: rule.id, trace, notes })
    return { ...about, status: 'DECIDED', result: withinBounds(rule, result), missing: [] }
  } catch (error) {
    if (error instanceof ParameterMissing)
      return { ...about, status: 'PARAM_MISSING', result: null, missing: error.keys }
    throw inputErrorOf(rule, error)
  }
}
