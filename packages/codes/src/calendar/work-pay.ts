import { multiplyFen } from '../money/fen.ts'
import { isStatutoryHoliday, isWorkingDay } from './working-day.ts'

/** Day wage: month wage ÷ 21.75 (A-CAL-04, 人社部发〔2025〕2号). */
export function dayWageFen(monthFen: number): number {
  return multiplyFen(monthFen, 100, 2175)
}

/** Hour wage: month wage ÷ (21.75 × 8). */
export function hourWageFen(monthFen: number): number {
  return multiplyFen(monthFen, 100, 2175 * 8)
}

/** Overtime percentage of a day: 150 weekday, 200 rest day, 300 statutory holiday (劳动法 Art. 44). */
export function overtimePercent(date: string): 150 | 200 | 300 {
  if (isStatutoryHoliday(date)) return 300
  return isWorkingDay(date) ? 150 : 200
}

/** Overtime pay in fen for whole minutes, from the month wage so that rounding happens once. */
export function overtimePayFen(monthFen: number, date: string, minutes: number): number {
  return multiplyFen(monthFen, 100 * minutes * overtimePercent(date), 2175 * 8 * 60 * 100)
}
