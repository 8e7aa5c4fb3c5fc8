import type { Label } from '@renshe/codes'

/** A reform that can be tried, for the form that starts it. */
export interface SimulationChoice {
  readonly id: string
  readonly label: Label
  readonly plain: Label
  readonly rule: string
  readonly parameter: string
}

/** How much a group of people gains or loses a month, compared with what it is held against. */
export interface GroupEffect {
  readonly name: string
  readonly people: number
  readonly winners: number
  readonly losers: number
  readonly unchanged: number
  /** Sum of the monthly differences, fen; below zero when the group loses. */
  readonly monthlyFen: number
}

export interface SimulationResult {
  /** People reached, and among them those the rule could not decide. */
  readonly people: number
  readonly undecided: number
  /** Parameters that were not loaded for the undecided. */
  readonly missing: readonly string[]
  /** Sum of the monthly rises over what is paid now, and what they cost in twelve months, fen. */
  readonly monthlyFen: number
  readonly yearlyFen: number
  /** The same for what it is compared with; null when it is compared with no change. */
  readonly comparedYearlyFen: number | null
  /** Monthly rises by size, from–to in fen, both inclusive. */
  readonly distribution: readonly { readonly fromFen: number; readonly toFen: number; readonly people: number }[]
  /** Least, median and largest monthly rise, fen. */
  readonly spread: { readonly leastFen: number; readonly medianFen: number; readonly mostFen: number } | null
  readonly ages: readonly GroupEffect[]
  readonly townships: readonly (GroupEffect & { readonly area: string })[]
}

export type SimulationState = 'running' | 'done' | 'failed' | 'cancelled'

/** What was asked: the year, the proposed value, and the year whose loaded value it is compared with. */
export interface SimulationSpec {
  readonly year: number
  readonly value: unknown
  readonly compareYear: number | null
}

export interface SimulationStatus {
  readonly id: string
  readonly simulation: string
  readonly spec: SimulationSpec
  readonly state: SimulationState
  readonly total: number
  readonly done: number
  readonly result: SimulationResult | null
  readonly message: string | null
  readonly by: string
  readonly area: string
  readonly createdAt: string
  readonly finishedAt: string | null
}
