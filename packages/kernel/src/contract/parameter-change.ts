import type { Label } from '@renshe/codes'
import type { Confidence, ParameterValue } from '@renshe/rules'

/** A value in force or to come, as the console shows it: those of the rulebook and those a district has approved. */
export type ParameterTerm = ParameterValue & {
  /** Change that brought it in; null for a value of the rulebook. */
  readonly change: string | null
}

/** What a change reaches, as it was worked out before it was saved. */
export interface ParameterImpact {
  /** Rules that read the parameter, by themselves or through another rule. */
  readonly rules: readonly { readonly id: string; readonly title: Label }[]
  /** Open cases whose deciding date lies in the new value's period, by resource and rule. */
  readonly cases: readonly {
    readonly resource: string
    readonly label: Label
    readonly rule: string
    readonly open: number
  }[]
  /** Answers already kept that read this parameter for a date in the period; they stay as they are. */
  readonly keptEvaluations: number
  /** What is unusual about the change, e.g. that it corrects a value or reaches back in time. */
  readonly warnings: readonly { readonly code: string; readonly message: string }[]
}

export type ChangeState = 'proposed' | 'approved' | 'rejected' | 'withdrawn'

/** One proposed value with its whole history. */
export interface ParameterChange {
  readonly id: string
  readonly key: string
  readonly locality: string
  readonly value: unknown
  readonly from: string
  readonly to: string | null
  readonly docNo: string
  readonly confidence: Confidence
  readonly note: string | null
  readonly impact: ParameterImpact
  readonly state: ChangeState
  readonly proposedBy: string
  readonly proposedAt: string
  readonly decidedBy: string | null
  readonly decidedAt: string | null
  readonly decisionReason: string | null
  /** The person asking proposed it, so cannot approve it (G-CMP-08). */
  readonly mine: boolean
}
