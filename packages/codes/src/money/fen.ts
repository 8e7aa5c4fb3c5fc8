/**
 * Rounding of a benefit (G-CMP-04): to the fen half up (away from zero), or up to the jiao 见分进角, where any part of
 * a jiao counts as one. UP and DOWN are towards plus and minus infinity.
 */
export type Rounding = 'HALF_UP' | 'UP_JIAO' | 'UP' | 'DOWN'

function safe(value: bigint): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError('金额超出可表示的范围')
  return number
}

const ceilDivide = (value: bigint, by: bigint): bigint => (value >= 0n ? (value + by - 1n) / by : value / by)
const floorDivide = (value: bigint, by: bigint): bigint => (value >= 0n ? value / by : -((-value + by - 1n) / by))

/**
 * `fen × numerator / denominator`, exact to the last step; integers only, so no float ever holds money.
 * @throws RangeError on a denominator that is not positive
 */
export function multiplyFen(
  fen: number,
  numerator: number,
  denominator: number,
  rounding: Rounding = 'HALF_UP',
): number {
  if (!(denominator > 0)) throw new RangeError('分母必须为正')
  const product = BigInt(fen) * BigInt(numerator)
  const by = BigInt(denominator)
  switch (rounding) {
    case 'UP':
      return safe(ceilDivide(product, by))
    case 'DOWN':
      return safe(floorDivide(product, by))
    case 'UP_JIAO':
      return safe(ceilDivide(product, by * 10n) * 10n)
    default:
      return safe(product >= 0n ? (product * 2n + by) / (by * 2n) : -((-product * 2n + by) / (by * 2n)))
  }
}

/** Reads yuan with at most two decimals, e.g. `1234.5` or `1,234.50`. @throws RangeError on anything else */
export function yuanToFen(text: string): number {
  const trimmed = text.trim()
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(trimmed) ? trimmed.replaceAll(',', '') : trimmed
  const match = /^(-?)(\d{1,14})(?:\.(\d{1,2}))?$/.exec(plain)
  if (!match) throw new RangeError(`不是金额: ${text}`)
  const fen = BigInt(match[2] ?? '0') * 100n + BigInt((match[3] ?? '').padEnd(2, '0'))
  return safe(match[1] === '-' ? -fen : fen)
}

/** `1234500` to `12,345.00`. */
export function formatFen(fen: number): string {
  const absolute = Math.abs(fen)
  const yuan = Math.floor(absolute / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',')
  return `${fen < 0 ? '-' : ''}${yuan}.${String(absolute % 100).padStart(2, '0')}`
}
