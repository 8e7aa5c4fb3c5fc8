import { formatCount } from './format-value.ts'

const dash = '—'

/** Indicators in per cent are kept as fractions of 1. */
export function isRate(unit: string): boolean {
  return unit === '%' || unit === '百分比'
}

/** Rounds half away from zero at `digits` decimals on the decimal text, so that 0.12345 gives 12.35 and not 12.34. */
function fixed(value: number, digits: number): string {
  const scaled = Number(`${Math.abs(value).toPrecision(15)}e${digits}`)
  const rounded = Number.isFinite(scaled) ? Number(`${Math.round(scaled)}e-${digits}`) : Math.abs(value)
  return `${value < 0 && rounded !== 0 ? '-' : ''}${rounded.toFixed(digits)}`
}

/** A figure of the plan: rates ×100 with two decimals and %, counts with separators and unit, nothing as a dash. */
export function formatIndicator(value: number | null | undefined, unit: string): string {
  if (value === null || value === undefined) return dash
  if (isRate(unit)) return `${fixed(Number(`${value.toPrecision(15)}e2`), 2)}%`
  return formatCount(value)
}

/** The unit printed after a count; rates carry their % already and 无 and dashes say nothing. */
export function unitAfter(unit: string): string {
  return isRate(unit) || unit === '—' || unit === '-' || unit === '无' ? '' : unit
}

/** Own figure minus official figure, with its sign; rates as percentage points. */
export function formatDifference(value: number | null, unit: string): string {
  if (value === null) return dash
  const sign = value > 0 ? '+' : ''
  if (isRate(unit)) return `${sign}${fixed(Number(`${value.toPrecision(15)}e2`), 2)} pp`
  return `${sign}${formatCount(value)}`
}

/** The value a chart draws: per cent for rates, the plain number otherwise. */
export function chartValue(value: number | null, unit: string): number | null {
  if (value === null) return null
  return isRate(unit) ? Number(fixed(Number(`${value.toPrecision(15)}e2`), 2)) : value
}
