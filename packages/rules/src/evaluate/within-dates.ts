import { addMonths, type LocalDate } from '@renshe/codes'
import type { Work } from '../declare/rule.ts'

/** The last day that a date field may name, in inputs and results alike. */
export const lastDate: LocalDate = '2199-12-31'

/** A computed day that a date field can hold; for a later one the input named by `path` is refused. */
export function withinDates(work: Pick<Work, 'reject'>, path: string, date: LocalDate): LocalDate {
  return date > lastDate ? work.reject(path, 'OUT_OF_RANGE', '推算的日期超出 2199 年') : date
}

/**
 * The corresponding day some months later (G-CMP-02), not rolled: the platform's own task or limit, or the last day
 * within a term, which still belongs to it (G-CMP-01).
 * @param path input field named when the day would be after 2199
 */
export function monthsAfter(work: Pick<Work, 'reject'>, start: LocalDate, months: number, path: string): LocalDate {
  return withinDates(work, path, addMonths(start, months))
}
