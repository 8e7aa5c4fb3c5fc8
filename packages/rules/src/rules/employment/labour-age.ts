import { addMonths, ageOn, type LocalDate } from '@renshe/codes'
import type { Work } from '../../declare/rule.ts'
import { eRet01, type retirementTracks } from '../social-insurance/e-ret-01-retirement-age.ts'

/** Youngest age at which anybody may work (劳动法 Art. 15). */
export const leastAge = 16

/** Whoever is born later retires after 2199, where dates end. */
const lastBirth = '2135-12-31'

type RetirementTrack = keyof typeof retirementTracks

interface Person {
  readonly bornOn: LocalDate
  readonly track: RetirementTrack
}

/**
 * The day on which a person reaches the legal retirement age of their track (E-RET-01).
 * @param path input field of the date of birth
 */
export function retirementDay(
  work: Pick<Work, 'use' | 'reject'>,
  { bornOn, track }: Person,
  path = 'bornOn',
): LocalDate {
  if (bornOn > lastBirth) work.reject(path, 'OUT_OF_RANGE', '出生日期太晚，退休日期超出 2199 年')
  return addMonths(bornOn, work.use(eRet01, { birthMonth: bornOn.slice(0, 7), track }).ageMonths)
}

/** Legal working age 法定劳动年龄: from sixteen until the day of legal retirement, which no longer belongs to it. */
export function isOfLabourAge(
  work: Pick<Work, 'use' | 'reject'>,
  person: Person,
  on: LocalDate,
  path = 'bornOn',
): boolean {
  return ageOn(person.bornOn, on) >= leastAge && on < retirementDay(work, person, path)
}
