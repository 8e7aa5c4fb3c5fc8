import { addMonths, type LocalDate } from '@renshe/codes'
import type { Work } from '../../declare/rule.ts'

/** The last day that a result may name, as for every date field. */
const lastDay = '2199-12-31'

/**
 * Last day within so many months of registration; the day itself still belongs to it (G-CMP-01).
 * @param path input field to name when the term would end after 2199
 */
export function termFromRegistration(
  { reject }: Pick<Work, 'reject'>,
  registeredOn: LocalDate,
  months: number,
  path = 'registeredOn',
): LocalDate {
  const end = addMonths(registeredOn, months)
  return end > lastDay ? reject(path, 'OUT_OF_RANGE', '推算的日期超出 2199 年') : end
}
