import { normalizeText } from '../text.ts'
import { checkOrganisationCode } from './organisation-code.ts'

export type CreditCodeCheck =
  | {
      readonly valid: true
      readonly code: string
      readonly authority: string
      readonly kind: string
      readonly areaCode: string
      readonly organisationCode: string
      readonly warnings: readonly 'ORGANISATION_CHECK'[]
    }
  | { readonly valid: false; readonly error: 'FORMAT' | 'ALPHABET' | 'CHECK' }

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** First character of a credit code: who registered it (A-ORG-02). */
export const creditCodeAuthorities: Readonly<Record<string, string>> = {
  '1': '机构编制',
  '2': '外交',
  '3': '司法行政',
  '5': '民政',
  '7': '宗教',
  '8': '工会',
  '9': '市场监管',
  A: '中央军委改革和编制办公室',
  N: '农业农村',
  Y: '其他',
}

/** Check character of the first 17 (A-ORG-01, GB 32100-2015). */
export function creditCodeCheckDigit(first17: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(first17[index] ?? ''), 0)
  return alphabet[(31 - (sum % 31)) % 31] ?? ''
}

/** Checks a unified social credit code. A wrong inner organisation code is a warning: some issued ones fail (A-ORG-03). */
export function checkCreditCode(raw: string): CreditCodeCheck {
  const code = normalizeText(raw).replaceAll(' ', '').toUpperCase()
  if (!/^[0-9A-Z]{18}$/.test(code)) return { valid: false, error: 'FORMAT' }
  if ([...code].some((character) => !alphabet.includes(character))) return { valid: false, error: 'ALPHABET' }
  if (!/^.{2}\d{6}/.test(code) || creditCodeAuthorities[code[0] ?? ''] === undefined)
    return { valid: false, error: 'FORMAT' }
  if (creditCodeCheckDigit(code) !== code[17]) return { valid: false, error: 'CHECK' }
  const organisationCode = code.slice(8, 17)
  return {
    valid: true,
    code,
    authority: code[0] ?? '',
    kind: code.slice(0, 2),
    areaCode: code.slice(2, 8),
    organisationCode,
    warnings: checkOrganisationCode(organisationCode).valid ? [] : ['ORGANISATION_CHECK'],
  }
}

/** The four kinds that Shanghai's start-up policy calls 创业组织 (A-ORG-02). */
export function isStartupOrganisationPrefix(code: string): boolean {
  return ['91', '92', '93', '52'].includes(code.slice(0, 2))
}
