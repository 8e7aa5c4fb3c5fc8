import type { LocalDate } from '@renshe/codes'
import type { Work } from '../../declare/rule.ts'

/** Of two days the one that comes first. */
export const earlierDay = (a: LocalDate, b: LocalDate): LocalDate => (a.localeCompare(b) < 0 ? a : b)

/** Of two days the one that comes last. */
export const laterDay = (a: LocalDate, b: LocalDate): LocalDate => (a.localeCompare(b) > 0 ? a : b)

/** A computed day that a date field can hold; later than 2199 the input named by `path` is refused. */
export function withinDates(work: Pick<Work, 'reject'>, path: string, date: LocalDate): LocalDate {
  return date > '2199-12-31' ? work.reject(path, 'OUT_OF_RANGE', '推算的日期超出 2199 年') : date
}
