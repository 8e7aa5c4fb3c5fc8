import { multiplyFen } from '../money/fen.ts'
import { defaultCalendar, type WorkCalendar } from './holiday-table.ts'
import type { LocalDate } from './local-date.ts'
import { isStatutoryHoliday, isWorkingDay } from './working-day.ts'

/** Standard working time in days, in hundredths where it is not whole (A-CAL-04). */
export interface WorkTimeStandard {
  readonly yearDays: number
  readonly quarterDays: number
  readonly monthHundredths: number
}

/** 248, 62 and 20.67 days since 2025 (人社部发〔2025〕2号); 250, 62.5 and 20.83 before (劳社部发〔2008〕3号). */
export function workTimeStandard(on: LocalDate): WorkTimeStandard {
  return on >= '2025-01-01'
    ? { yearDays: 248, quarterDays: 62, monthHundredths: 2067 }
    : { yearDays: 250, quarterDays: 62.5, monthHundredths: 2083 }
}

/** Day wage: month wage ÷ 21.75 (A-CAL-04, 人社部发〔2025〕2号). */
export function dayWageFen(monthFen: number): number {
  return multiplyFen(monthFen, 100, 2175)
}

/** Hour wage: month wage ÷ (21.75 × 8). */
export function hourWageFen(monthFen: number): number {
  return multiplyFen(monthFen, 100, 2175 * 8)
}

/** Overtime percentage of a day: 150 weekday, 200 rest day, 300 statutory holiday (劳动法 Art. 44). */
export function overtimePercent(date: LocalDate, calendar: WorkCalendar = defaultCalendar): 150 | 200 | 300 {
  if (isStatutoryHoliday(date, calendar)) return 300
  return isWorkingDay(date, calendar) ? 150 : 200
}

/** Overtime pay in fen for whole minutes, from the month wage so that rounding happens once. */
export function overtimePayFen(
  monthFen: number,
  date: LocalDate,
  minutes: number,
  calendar: WorkCalendar = defaultCalendar,
): number {
  return multiplyFen(monthFen, 100 * minutes * overtimePercent(date, calendar), 2175 * 8 * 60 * 100)
}

/** Most overtime a worker may do: 1 hour a day normally, 3 at most, 36 a month (劳动法 Art. 41). */
export const overtimeCapHours = { usualDay: 1, day: 3, month: 36 } as const

/** Whether a month's overtime is over the cap, which inspection flags; 36 hours themselves are allowed. */
export function exceedsOvertimeCap(monthHours: number): boolean {
  return monthHours > overtimeCapHours.month
}
