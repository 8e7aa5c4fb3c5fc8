import type { LocalDate } from '@renshe/codes'
import type { Unit } from '../declare/unit.ts'

/** One line of an explanation: what was looked at or worked out, its value and where that comes from. */
export interface TraceStep {
  /** Plain Chinese. */
  readonly step: string
  readonly value: unknown
  readonly source: string
  readonly kind: 'parameter' | 'step'
  readonly unit?: Unit
  /** Key of the parameter read, with the place and day of the value found. */
  readonly parameter?: string
  readonly locality?: string
  readonly from?: LocalDate
  /** Rule that wrote the step, where it was another than the one asked. */
  readonly rule?: string
}

/** Something the reader must know beside the result. */
export interface EvaluationNote {
  readonly code: string
  readonly message: string
}

/**
 * The answer of a rule. `PARAM_MISSING` is an answer like any other: the result is unknown, because the named parameters
 * are not loaded; never zero, never a guess.
 */
export interface Evaluation<R = unknown> {
  readonly rule: string
  /** First day of the version that decided. */
  readonly version: string
  /** The decisive date. */
  readonly on: LocalDate
  readonly area: string
  readonly status: 'DECIDED' | 'PARAM_MISSING'
  readonly result: R | null
  /** Keys of the parameters that are not loaded. */
  readonly missing: readonly string[]
  readonly notes: readonly EvaluationNote[]
  readonly trace: readonly TraceStep[]
}

/** An input that a rule cannot take: a code for programs, the field, a sentence for people. */
export class RuleInputError extends Error {
  readonly rule: string
  readonly code: string
  readonly path: string

  constructor(rule: string, code: string, path: string, message: string) {
    super(message)
    this.name = 'RuleInputError'
    this.rule = rule
    this.code = code
    this.path = path
  }
}

/** Ends a rule where a parameter is not loaded; caught by `evaluate`, never seen outside. */
export class ParameterMissing extends Error {
  readonly keys: readonly string[]

  constructor(keys: readonly string[]) {
    super(`PARAM_MISSING ${keys.join(', ')}`)
    this.keys = keys
  }
}
