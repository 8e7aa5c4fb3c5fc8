import { type Deadline, deadline, type LocalDate, type WorkCalendar } from '@renshe/codes'
import type { Work } from '../declare/rule.ts'
import { withinDates } from './within-dates.ts'

/** What a period counts: calendar days, working days, months or years (G-CMP-03). */
export type PeriodUnit = Parameters<typeof deadline>[0]['unit']

/** First year between two days whose holiday notice the calendar does not hold. */
function yearWithoutNotice(from: LocalDate, to: LocalDate, calendar: WorkCalendar): string | undefined {
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
    if (calendar.years[String(year)] === undefined) return String(year)
  return undefined
}

/** Tells the reader that days between two dates rest on a year without a notice (A-CAL-01); whether it had to. */
export function noteProvisional(work: Pick<Work, 'calendar' | 'note'>, from: LocalDate, to: LocalDate): boolean {
  const year = yearWithoutNotice(from, to, work.calendar)
  if (year === undefined) return false
  const published = Object.keys(work.calendar.years).some((known) => known > year)
  work.note('PROVISIONAL', `${year} 年放假安排${published ? '未载入' : '尚未公布'}，日期为暂定`)
  return true
}

/**
 * Last day of a period that starts the day after `start`: `raw` binds an agency, `rolled` is a party's last day
 * (G-CMP-02). A date that rests on an unpublished holiday notice is noted as provisional.
 * @param path input field to name when the period would end after 2199
 */
export function countPeriod(
  work: Pick<Work, 'calendar' | 'note' | 'reject'>,
  start: LocalDate,
  amount: number,
  unit: PeriodUnit,
  path = '',
): Deadline {
  const counted = deadline({ start, amount, unit }, work.calendar)
  withinDates(work, path, counted.rolled)
  if (counted.provisional) noteProvisional(work, unit === 'WORKING' ? start : counted.raw, counted.rolled)
  return counted
}
