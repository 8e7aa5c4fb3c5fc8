import type { AreaCode } from './area-table.ts'

/**
 * The digits that all codes below an area begin with: a province's two, a city's four, a district's six, a town's nine
 * and a village's twelve. Shanghai is a city with a province's code, so 310000 stands for 31.
 */
export function areaPrefix(code: AreaCode): string {
  const short = code.length === 12 && code.endsWith('000') ? code.slice(0, 9) : code
  if (short.length !== 6) return short
  return short.replace(/(0000|00)$/, '')
}

/** Whether `code` is `ancestor` itself or lies below it. */
export function isWithin(code: AreaCode, ancestor: AreaCode): boolean {
  return code.startsWith(areaPrefix(ancestor))
}

/** The nine-digit town of a town or village code. */
export function townOf(code: AreaCode): AreaCode | undefined {
  return code.length >= 9 ? code.slice(0, 9) : undefined
}
