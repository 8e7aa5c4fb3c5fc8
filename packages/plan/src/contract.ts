import type { IndicatorStatus } from '@renshe/kernel'

export const planModuleId = 'plan'

/** One published indicator figure of a closed month. A published number is never edited; a correction is a new version. */
export interface PublishedFigure {
  readonly no: number
  readonly rule: string
  readonly name: string
  readonly group: string
  /** 约束性 or 预期性 (Table 2). */
  readonly kind: string
  readonly unit: string
  readonly targetText: string
  /** Rates as fractions of 1, counts as numbers; null with a reason. */
  readonly value: number | null
  readonly reason: string | null
  readonly status: IndicatorStatus
  readonly source: 'platform' | 'official' | 'none'
  readonly version: number
  readonly townships: readonly {
    readonly area: string
    readonly name: string
    readonly value: number | null
    readonly status: IndicatorStatus
  }[]
}

/** What the public site and partner agencies see: the newest version of one closed month. */
export interface PublishedBoard {
  readonly plan: { readonly id: string; readonly name: string; readonly from: string; readonly to: string }
  readonly area: { readonly code: string; readonly name: string }
  /** `YYYY-MM`, the closed month. */
  readonly month: string
  readonly publishedAt: string
  /** Reason of the correction when this is not the first version. */
  readonly correction: string | null
  /** All published months, newest first. */
  readonly months: readonly string[]
  readonly figures: readonly PublishedFigure[]
  readonly demo: boolean
}

export const officialFiguresResource = 'official-figures'
