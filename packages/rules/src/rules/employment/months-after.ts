import { addMonths, type LocalDate } from '@renshe/codes'
import type { Work } from '../../declare/rule.ts'

/** The last day that a date field may name. */
const lastDay = '2199-12-31'

/**
 * The corresponding day some months later (G-CMP-02), as the platform's own task or limit, which is not rolled.
 * @param path input field named when the day would be after 2199
 */
export function monthsAfter(work: Pick<Work, 'reject'>, start: LocalDate, months: number, path: string): LocalDate {
  const day = addMonths(start, months)
  return day > lastDay ? work.reject(path, 'OUT_OF_RANGE', '推算的日期超出 2199 年') : day
}
