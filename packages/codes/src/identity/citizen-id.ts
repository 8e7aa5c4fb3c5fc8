import { ageOn, isLocalDate, type LocalDate, localToday } from '../calendar/local-date.ts'
import { normalizeText } from '../text.ts'

export type CitizenIdProblem = 'FORMAT' | 'AREA' | 'DATE' | 'FUTURE' | 'CHECK'
export type CitizenIdWarning = 'IMPLAUSIBLE_AGE'

export type CitizenIdCheck =
  | {
      readonly valid: true
      readonly number: string
      readonly birthDate: LocalDate
      readonly sex: '1' | '2'
      readonly areaCode: string
      readonly warnings: readonly CitizenIdWarning[]
    }
  | { readonly valid: false; readonly code: CitizenIdProblem }

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
/** First two digits and the name behind them; 81–83 are those of residence permits (A-ID-02, A-ID-03). */
export const provincePrefixes: ReadonlyMap<string, string> = new Map(
  (
    '11北京市 12天津市 13河北省 14山西省 15内蒙古自治区 21辽宁省 22吉林省 23黑龙江省 31上海市 32江苏省 33浙江省 34安徽省 ' +
    '35福建省 36江西省 37山东省 41河南省 42湖北省 43湖南省 44广东省 45广西壮族自治区 46海南省 50重庆市 51四川省 52贵州省 ' +
    '53云南省 54西藏自治区 61陕西省 62甘肃省 63青海省 64宁夏回族自治区 65新疆维吾尔自治区 71台湾省 81香港特别行政区 ' +
    '82澳门特别行政区 83台湾省'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), entry.slice(2)]),
)
const plausibleAge = 120

/** Whether a number's first two digits are a province, including 71 and the residence permits' 81–83 (A-ID-02, A-ID-03). */
export function isProvincePrefix(digits: string): boolean {
  return provincePrefixes.has(digits)
}

/** Check character of the first 17 digits (A-ID-01, GB 11643-1999). */
export function citizenIdCheckDigit(first17: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17[index]), 0)
  return '10X98765432'[sum % 11] ?? ''
}

/**
 * Checks an 18-character citizen number or residence-permit number (A-ID-01…03). Full-width digits and a small x are
 * read; an old or unknown address code is not refused, because codes are frozen at first issue.
 */
export function checkCitizenId(raw: string, today: LocalDate = localToday()): CitizenIdCheck {
  const number = normalizeText(raw).replaceAll(' ', '').toUpperCase()
  if (!/^\d{17}[\dX]$/.test(number)) return { valid: false, code: 'FORMAT' }
  if (!isProvincePrefix(number.slice(0, 2))) return { valid: false, code: 'AREA' }
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
  // The standard's own example is born in 1880: an implausible age is a warning, an impossible date an error.
  if (!isLocalDate(birthDate) || birthDate < '1800-01-01') return { valid: false, code: 'DATE' }
  if (birthDate > today) return { valid: false, code: 'FUTURE' }
  if (citizenIdCheckDigit(number) !== number[17]) return { valid: false, code: 'CHECK' }
  return {
    valid: true,
    number,
    birthDate,
    sex: Number(number[16]) % 2 === 1 ? '1' : '2',
    areaCode: number.slice(0, 6),
    warnings: ageOn(birthDate, today) > plausibleAge ? ['IMPLAUSIBLE_AGE'] : [],
  }
}

/**
 * A 15-digit number of before 1999 in its 18-character form, for matching archives only (A-ID-04); undefined where its
 * province or birth date cannot be.
 */
export function upgradeCitizenId15(raw: string): string | undefined {
  const number = normalizeText(raw).replaceAll(' ', '')
  if (!/^\d{15}$/.test(number)) return undefined
  const first17 = `${number.slice(0, 6)}19${number.slice(6)}`
  const upgraded = first17 + citizenIdCheckDigit(first17)
  return checkCitizenId(upgraded).valid ? upgraded : undefined
}
