import type { IndicatorStatus } from '@renshe/kernel'
import type { PlanIndicator } from './plan-data.ts'

export interface Judged {
  readonly value: number | null
  /** An absent value that counts as met (F-IND-03: no events). */
  readonly emptyIsMet: boolean
  /** Elapsed months of the plan at the figure's date, and all its months. */
  readonly elapsedMonths: number
  readonly planMonths: number
  /** City quota in force, for indicator 1; null while nobody has loaded it. */
  readonly quota: number | null
}

/** Points below time progress that are still yellow (H-IND-01, design decision). */
const yellowMargin = 0.05

/** Traffic light of an indicator (H-IND-01). Words-only targets and missing values are never judged. */
export function judgeIndicator(indicator: PlanIndicator, figure: Judged): IndicatorStatus {
  if (figure.value === null) return figure.emptyIsMet ? 'met' : 'no-data'
  switch (indicator.measure) {
    case 'at-least':
      return indicator.target !== null && figure.value >= indicator.target ? 'met' : 'missed'
    case 'at-most-quota':
      return figure.quota === null ? 'no-data' : figure.value <= figure.quota ? 'met' : 'missed'
    case 'zero':
      return figure.value === 0 ? 'met' : 'missed'
    case 'cumulative': {
      if (!indicator.target) return 'no-data'
      const actual = figure.value / indicator.target
      const time = Math.min(1, figure.elapsedMonths / figure.planMonths)
      if (actual >= time) return 'green'
      return actual >= time - yellowMargin ? 'yellow' : 'red'
    }
    default:
      return 'no-data'
  }
}

/** Whole months begun from `from` to `asOf`, e.g. 36 at 2023-12-31 for a plan from 2021-01-01. */
export function monthsElapsed(from: string, asOf: string): number {
  const index = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return Math.max(0, index(asOf) - index(from) + 1)
}
