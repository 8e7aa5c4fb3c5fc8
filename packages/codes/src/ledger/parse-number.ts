import { yuanToFen } from '../money/fen.ts'
import { normalizeText } from '../text.ts'

const withoutSeparators = (text: string): string =>
  /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text

/** A whole number, with or without thousands separators, 人/家/件 or a trailing `.0`. */
export function parseLedgerInteger(
  raw: string | number,
): { readonly ok: true; readonly value: number } | { readonly ok: false } {
  const text = withoutSeparators(
    normalizeText(String(raw))
      .replace(/[人家件名个]$/, '')
      .trim(),
  ).replace(/\.0+$/, '')
  // `+ 0` turns a minus zero into zero.
  return /^-?\d{1,15}$/.test(text) ? { ok: true, value: Number(text) + 0 } : { ok: false }
}

/** Most digits of a sum in yuan that still is a safe integer in fen. */
const longestYuan = 13

/** An amount of money in yuan or, when it says so, in 万元; to fen. Negative amounts only on request. */
export function parseLedgerYuan(
  raw: string | number,
  options: { readonly negative?: boolean } = {},
): { readonly ok: true; readonly fen: number } | { readonly ok: false } {
  const bare = normalizeText(String(raw))
    .replace(/^(-?)(￥|¥|人民币)\s*/, '$1')
    .replace(/元$/, '')
    .trim()
  const tenThousands = /万$/.test(bare)
  const text = withoutSeparators(bare.replace(/万$/, '').trim())
  if (!/^-?\d+(\.\d+)?$/.test(text) || (text.startsWith('-') && !options.negative)) return { ok: false }
  const yuan = (tenThousands ? shiftDecimal(text, 4) : text)
    .replace(/(\.\d{2})0+$/, '$1')
    .replace(/^(-?)0+(?=\d)/, '$1')
  const whole = /^-?(\d+)(\.\d{1,2})?$/.exec(yuan)?.[1]
  return whole !== undefined && whole.length <= longestYuan ? { ok: true, fen: yuanToFen(yuan) } : { ok: false }
}

/** Moves the decimal point to the right as text, so that no float holds money. */
function shiftDecimal(text: string, places: number): string {
  const [whole = '0', fraction = ''] = text.split('.')
  const digits = fraction.padEnd(places, '0')
  const rest = digits.slice(places).replace(/0+$/, '')
  return `${whole}${digits.slice(0, places)}${rest === '' ? '' : `.${rest}`}`
}

const yes = '是 有 Y YES TRUE 1 √ ✓ ✔ 对'.split(' ')
const no = '否 无 N NO FALSE 0 × ✗ ✘ ✕ 没有 不是'.split(' ')
const words: ReadonlyMap<string, boolean> = new Map([
  ...yes.map((word) => [word, true] as const),
  ...no.map((word) => [word, false] as const),
])

/** 是/否 and the other ways ledgers say it. */
export function parseLedgerBoolean(
  raw: string | number | boolean,
): { readonly ok: true; readonly value: boolean } | { readonly ok: false } {
  const value = words.get(normalizeText(String(raw)).toUpperCase())
  return value === undefined ? { ok: false } : { ok: true, value }
}
