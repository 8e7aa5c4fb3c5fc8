import { normalizeText } from '../text.ts'

export type PhoneCheck =
  | { readonly valid: true; readonly kind: 'mobile' | 'landline' | 'hotline'; readonly number: string }
  | { readonly valid: false }

const hotlines = new Set(['12333', '12345', '12348', '12368', '110', '119', '120'])

/** Mobile, Shanghai landline or public hotline (A-TEL-01). Country prefixes go; carriers are not told apart. */
export function checkPhone(raw: string): PhoneCheck {
  const number = normalizeText(raw)
    .replace(/^(\+86|0086)[- ]?/, '')
    .replaceAll(' ', '')
  if (hotlines.has(number)) return { valid: true, kind: 'hotline', number }
  const mobile = number.replaceAll('-', '')
  if (/^1[3-9]\d{9}$/.test(mobile)) return { valid: true, kind: 'mobile', number: mobile }
  if (/^021-?[2-9]\d{7}$/.test(number)) return { valid: true, kind: 'landline', number }
  return { valid: false }
}
