import { multiplyFen } from '@renshe/codes'

/**
 * A quartile of sums in whole fen: between two of them the part in between, rounded half up; undefined of nothing.
 * @param quarter 1 for the lower quartile, 2 for the median
 */
export function quantileFen(sums: readonly number[], quarter: 1 | 2): number | undefined {
  const sorted = sums.toSorted((a, b) => a - b)
  const position = (sorted.length - 1) * quarter
  const low = sorted[Math.floor(position / 4)]
  const high = sorted[Math.ceil(position / 4)]
  if (low === undefined || high === undefined) return undefined
  return low + multiplyFen(high - low, position % 4, 4)
}
