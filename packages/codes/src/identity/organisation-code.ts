import { normalizeText } from '../text.ts'

const weights = [3, 7, 9, 10, 5, 8, 4, 2]
const digitValue = (character: string): number => Number.parseInt(character, 36)

/** Check character of the eight body characters (A-ORG-03, GB 11714-1997). */
export function organisationCodeCheckDigit(body8: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * digitValue(body8[index] ?? '0'), 0)
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}

/** Checks a nine-character organisation code, with or without its hyphen. */
export function checkOrganisationCode(raw: string): { readonly valid: boolean } {
  const code = normalizeText(raw).replace(/[- ]/g, '').toUpperCase()
  return { valid: /^[0-9A-Z]{8}[0-9X]$/.test(code) && organisationCodeCheckDigit(code) === code[8] }
}
