import type { Label } from '@renshe/codes'
import type { Evaluation } from '@renshe/rules'

/** An answer of a rule about a record, kept as it was on that day. */
export interface KeptEvaluation {
  readonly id: string
  readonly resource: string
  readonly recordId: string
  readonly input: unknown
  readonly evaluation: Evaluation
  readonly reason: string | null
  readonly by: string
  readonly at: string
}

/** A rule that can be asked about a record, with what the record says of its input. */
export interface RuleOffer {
  readonly rule: string
  readonly label: Label
  readonly input: Readonly<Record<string, unknown>>
}

export interface RecordRules {
  readonly offers: readonly RuleOffer[]
  /** Newest first. */
  readonly kept: readonly KeptEvaluation[]
  /** The person asking may ask anew and keep the answer. */
  readonly mayKeep: boolean
}
