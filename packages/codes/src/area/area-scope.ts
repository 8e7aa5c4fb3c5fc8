/** Canonical form: 6 digits down to a district, 9 for a town, 12 for a village (GB/T 2260 and NBS codes, A-REG-01). */
export type AreaCode = string

/** The canonical form of a code padded with zeros: 310112101000 is town 310112101, 310112000000 district 310112. */
export function canonicalAreaCode(code: string): AreaCode {
  const town = code.length === 12 && code.endsWith('000') ? code.slice(0, 9) : code
  return town.length === 9 && town.endsWith('000') ? town.slice(0, 6) : town
}

/**
 * The digits that all codes below an area begin with: a province's two, a city's four, a district's six, a town's nine
 * and a village's twelve. Shanghai is a city with a province's code, so 310000 stands for 31.
 */
export function areaPrefix(code: AreaCode): string {
  const short = canonicalAreaCode(code)
  return short.length === 6 ? short.replace(/(0000|00)$/, '') : short
}

/** Whether `code` is `ancestor` itself or lies below it. */
export function isWithin(code: AreaCode, ancestor: AreaCode): boolean {
  return canonicalAreaCode(code).startsWith(areaPrefix(ancestor))
}

/** The nine-digit town of a town or village code; undefined above the towns. */
export function townOf(code: AreaCode): AreaCode | undefined {
  const short = canonicalAreaCode(code)
  return short.length >= 9 ? short.slice(0, 9) : undefined
}
