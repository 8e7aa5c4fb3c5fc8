import { normalizeText } from '../text.ts'
import { isWithin } from './area-scope.ts'
import {
  type Area,
  type AreaCode,
  areaOf,
  deltaCities,
  minhangUnits,
  minhangVillages,
  shanghai,
  shanghaiDistricts,
} from './area-table.ts'

export type ResolvedArea =
  | { readonly found: true; readonly code: AreaCode }
  | { readonly found: false; readonly reason: 'UNKNOWN' | 'AMBIGUOUS' }

/** Prefixes people write before a unit's name. */
const leading = /^(上海市?)?(闵行区?|閔行區)?/

/** Codes of abolished areas that history may carry: 巢湖 (2011). */
const abolished = new Set(['341400'])

function byName(): ReadonlyMap<string, readonly AreaCode[]> {
  const names = new Map<string, AreaCode[]>()
  const add = (name: string, code: AreaCode) => {
    const known = names.get(name) ?? []
    if (!known.includes(code)) names.set(name, [...known, code])
  }
  for (const area of [shanghai, ...shanghaiDistricts, ...minhangUnits, ...minhangVillages()]) {
    for (const name of [area.name, ...area.aliases]) add(name, area.code)
  }
  for (const unit of minhangUnits) add(shortName(unit), unit.code)
  for (const district of shanghaiDistricts) add(district.name.replace(/(新区|区)$/, ''), district.code)
  for (const city of deltaCities) for (const name of [city.name, city.name.replace(/市$/, '')]) add(name, city.code)
  return names
}

/** 莘庄镇 is called 莘庄; 莘庄工业区 never is. */
function shortName(unit: Area): string {
  return unit.kind === '工业区' ? unit.name : unit.name.replace(/(路)?街道$|镇$/, '')
}

let names: ReadonlyMap<string, readonly AreaCode[]> | undefined

function fromCode(digits: string): AreaCode | undefined {
  const code = digits.length === 12 && digits.endsWith('000') ? digits.slice(0, 9) : digits
  const short = code.length === 9 && code.endsWith('000') ? code.slice(0, 6) : code
  if (areaOf(short) || deltaCities.some((city) => city.code === short) || abolished.has(short)) return short
  return undefined
}

/** The names a village may be given with: after its unit's name, or alone when no other village has it. */
function villageUnder(rest: string): AreaCode | undefined {
  const unit = minhangUnits.find((entry) => [entry.name, ...entry.aliases].some((name) => rest.startsWith(name)))
  if (!unit) return undefined
  const name = rest.slice([unit.name, ...unit.aliases].find((candidate) => rest.startsWith(candidate))?.length ?? 0)
  return minhangVillages(unit.code).find((village) => village.name === name)?.code
}

/**
 * Finds the area that a ledger means: codes of 6, 9 or 12 digits, official names, short names, aliases, traditional
 * forms, with or without 上海市闵行区 before them. `within` narrows an ambiguous name.
 */
export function resolveArea(text: string, options: { readonly within?: AreaCode } = {}): ResolvedArea {
  const wanted = normalizeText(text).replaceAll(' ', '')
  if (/^\d+$/.test(wanted)) {
    const code = [6, 9, 12].includes(wanted.length) ? fromCode(wanted) : undefined
    return code ? { found: true, code } : { found: false, reason: 'UNKNOWN' }
  }
  names ??= byName()
  const rest = wanted.replace(leading, '')
  const candidates =
    names.get(wanted) ??
    (rest === '' ? undefined : names.get(rest)) ??
    [villageUnder(rest)].filter((code) => code !== undefined)
  const within = options.within
  const fitting = within && candidates.length > 1 ? candidates.filter((code) => isWithin(code, within)) : candidates
  if (fitting.length === 1 && fitting[0]) return { found: true, code: fitting[0] }
  if (rest === '' && wanted !== '')
    return resolveArea(wanted.includes('闵行') || wanted.includes('閔行') ? '310112' : '310000')
  return { found: false, reason: fitting.length > 1 ? 'AMBIGUOUS' : 'UNKNOWN' }
}
