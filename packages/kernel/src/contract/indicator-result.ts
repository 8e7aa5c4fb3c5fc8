import type { Label } from '@renshe/codes'

export interface ComponentResult {
  readonly key: string
  readonly label: Label
  readonly resource: string
  readonly count: number
}

/** A computed indicator: `value` is a fraction of 1, null with a `reason` where it cannot be computed (no zero, no guess). */
export interface IndicatorResult {
  readonly rule: string
  readonly area: string
  readonly from: string
  readonly asOf: string
  readonly value: number | null
  readonly reason: string | null
  readonly warning: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly components: readonly ComponentResult[]
}

export interface TrendPoint {
  /** `YYYY-MM` or `YYYY`. */
  readonly period: string
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

export const indicatorStatuses = ['met', 'green', 'yellow', 'red', 'missed', 'no-data'] as const
export type IndicatorStatus = (typeof indicatorStatuses)[number]

/** One row of the indicator board (Table 2 of the plan): own figure, official figure and their difference. */
export interface BoardRow {
  readonly no: number
  readonly rule: string
  readonly name: string
  readonly group: string
  /** 约束性 | 预期性 */
  readonly kind: string
  readonly unit: string
  readonly targetText: string
  readonly target: number | null
  readonly direction: 'at-least' | 'at-most' | 'zero' | 'none'
  readonly source: 'platform' | 'official' | 'none'
  readonly value: number | null
  readonly reason: string | null
  readonly warning: string | null
  readonly status: IndicatorStatus
  readonly own: IndicatorResult | null
  readonly official: { readonly value: number; readonly month: string; readonly source: string } | null
  readonly difference: number | null
  readonly monthly: readonly TrendPoint[]
  readonly yearly: readonly TrendPoint[]
  readonly townships: readonly {
    readonly area: string
    readonly name: string
    readonly value: number | null
    readonly status: IndicatorStatus
  }[]
  readonly drillable: boolean
}

export interface Board {
  readonly plan: { readonly id: string; readonly name: string; readonly from: string; readonly to: string }
  readonly area: string
  readonly areaName: string
  readonly from: string
  readonly asOf: string
  readonly rows: readonly BoardRow[]
}
