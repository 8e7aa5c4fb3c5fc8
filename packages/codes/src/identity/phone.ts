import { normalizeText } from '../text.ts'

export type PhoneCheck =
  | { readonly valid: true; readonly kind: 'mobile' | 'landline' | 'hotline'; readonly number: string }
  | { readonly valid: false }

const hotlines = new Set(['12333', '12345', '12348', '12368', '110', '119', '120'])

/** Mobile, Shanghai landline or public hotline (A-TEL-01). Country prefixes go; carriers are not told apart. */
export function checkPhone(raw: string): PhoneCheck {
  const bare = normalizeText(raw)
    .replaceAll(' ', '')
    .replace(/^\((021)\)/, '$1-')
  // Abroad, the area code loses its zero: +86 21 6412 6868.
  const number = bare.replace(/^(\+86|0086)-?(?=21-?[2-9]\d{7}$)/, '0').replace(/^(\+86|0086)-?/, '')
  if (hotlines.has(number)) return { valid: true, kind: 'hotline', number }
  const mobile = number.replaceAll('-', '')
  if (/^1[3-9]\d{9}$/.test(mobile)) return { valid: true, kind: 'mobile', number: mobile }
  const landline = /^021-?([2-9]\d{7})$/.exec(number)
  if (landline) return { valid: true, kind: 'landline', number: `021-${landline[1]}` }
  return { valid: false }
}
