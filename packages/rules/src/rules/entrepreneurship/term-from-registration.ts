import type { LocalDate } from '@renshe/codes'
import type { Work } from '../../declare/rule.ts'
import { monthsAfter } from '../../evaluate/within-dates.ts'

/** Last day within so many months of registration; the day itself still belongs to it (G-CMP-01). */
export function termFromRegistration(
  work: Pick<Work, 'reject'>,
  registeredOn: LocalDate,
  months: number,
  path = 'registeredOn',
): LocalDate {
  return monthsAfter(work, registeredOn, months, path)
}
