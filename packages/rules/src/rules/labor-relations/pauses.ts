import { addDays, diffDays, type LocalDate } from '@renshe/codes'
import type { Work } from '../../declare/rule.ts'
import { laterDay } from './day-order.ts'

/** Days that a running period leaves out, both ends included. */
export interface Pause {
  readonly from: LocalDate
  readonly to: LocalDate
}

/** The pauses in order of time. Refuses one that ends before it begins, and two that overlap. */
export function orderedPauses(work: Pick<Work, 'reject'>, field: string, pauses: readonly Pause[]): readonly Pause[] {
  const sorted = [...pauses].sort((a, b) => a.from.localeCompare(b.from))
  if (sorted.some(({ from, to }) => to < from)) work.reject(field, 'DATE_ORDER', '止日早于起日')
  const overlap = sorted.some(({ from }, at) => sorted.slice(0, at).some(({ to }) => to >= from))
  if (overlap) work.reject(field, 'OVERLAP', '时段互相重叠')
  return sorted
}

/**
 * The end of a period that began the day after `start`, moved by every pause that began while it was running.
 * @param runsUntil the last day on which the period still runs, given its end
 */
export function endAfterPauses(
  start: LocalDate,
  end: LocalDate,
  pauses: readonly Pause[],
  runsUntil: (end: LocalDate) => LocalDate = (day) => day,
): LocalDate {
  const first = addDays(start, 1)
  return pauses.reduce((day, { from, to }) => {
    if (from > runsUntil(day) || to < first) return day
    return addDays(day, diffDays(laterDay(from, first), to) + 1)
  }, end)
}
