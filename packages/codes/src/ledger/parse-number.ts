import { yuanToFen } from '../money/fen.ts'
import { normalizeText } from '../text.ts'

const withoutSeparators = (text: string): string =>
  /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text

/** A whole number, with or without thousands separators, 人/家/件 or a trailing `.0`. */
export function parseLedgerInteger(
  raw: string,
): { readonly ok: true; readonly value: number } | { readonly ok: false } {
  const text = withoutSeparators(
    normalizeText(raw)
      .replace(/[人家件名个]$/, '')
      .trim(),
  ).replace(/\.0+$/, '')
  return /^-?\d{1,15}$/.test(text) ? { ok: true, value: Number(text) } : { ok: false }
}

/** An amount of money in yuan or, when it says so, in 万元; to fen. Negative amounts only on request. */
export function parseLedgerYuan(
  raw: string,
  options: { readonly negative?: boolean } = {},
): { readonly ok: true; readonly fen: number } | { readonly ok: false } {
  const bare = normalizeText(raw)
    .replace(/^(￥|¥|人民币)\s*/, '')
    .replace(/元$/, '')
    .trim()
  const tenThousands = /万$/.test(bare)
  const text = withoutSeparators(bare.replace(/万$/, '').trim())
  if (!/^-?\d{1,13}(\.\d{1,6})?$/.test(text) || (text.startsWith('-') && !options.negative)) return { ok: false }
  const shifted = tenThousands ? shiftDecimal(text, 4) : text.replace(/(\.\d{2})0+$/, '$1')
  return /^-?\d+(\.\d{1,2})?$/.test(shifted) ? { ok: true, fen: yuanToFen(shifted) } : { ok: false }
}

/** Moves the decimal point to the right as text, so that no float holds money. */
function shiftDecimal(text: string, places: number): string {
  const [whole = '0', fraction = ''] = text.split('.')
  const digits = fraction.padEnd(places, '0')
  const rest = digits.slice(places).replace(/0+$/, '')
  return `${whole}${digits.slice(0, places)}${rest === '' ? '' : `.${rest}`}`
}

const words: Readonly<Record<string, boolean>> = {
  是: true,
  有: true,
  Y: true,
  YES: true,
  TRUE: true,
  '1': true,
  '√': true,
  对: true,
  否: false,
  无: false,
  N: false,
  NO: false,
  FALSE: false,
  '0': false,
  '×': false,
  没有: false,
}

/** 是/否 and the other ways ledgers say it. */
export function parseLedgerBoolean(
  raw: string,
): { readonly ok: true; readonly value: boolean } | { readonly ok: false } {
  const value = words[normalizeText(raw).toUpperCase()]
  return value === undefined ? { ok: false } : { ok: true, value }
}
