import { normalizeText } from '../text.ts'
import { type AreaCode, canonicalAreaCode, isWithin } from './area-scope.ts'
import { type Area, areaOf, minhangUnits, minhangVillages, shanghai, shanghaiDistricts } from './area-table.ts'
import { deltaCities } from './delta-city.ts'
import { simplifyName } from './simplify-name.ts'

export type ResolvedArea =
  | { readonly found: true; readonly code: AreaCode }
  | { readonly found: false; readonly reason: 'UNKNOWN' | 'AMBIGUOUS' }

/** Prefixes people write before a unit's name. */
const leading = /^(上海市?)?(市辖区)?(闵行区?)?/
const deltaProvinces: Readonly<Record<string, string>> = { 32: '江苏', 33: '浙江', 34: '安徽' }

/** What a ledger's area says once separators, office names and traditional characters are gone. */
export function plainAreaText(text: string): string {
  return simplifyName(normalizeText(text).replace(/[\s/\\>、,-]/g, ''))
    .replace(/街道(办事处|办)$/, '街道')
    .replace(/人民政府$/, '')
}

/** 莘庄镇 is called 莘庄; 莘庄工业区 never is. */
function shortName(unit: Area): string {
  return unit.kind === '工业区' ? unit.name : unit.name.replace(/(路)?街道$|镇$/, '')
}

/** 北街居委会 is 北街居委 and 北街居民委员会 as well. */
function villageNames(name: string): readonly string[] {
  const stem = /^(.+)(居|村)委会$/.exec(name)
  if (!stem) return [name]
  return [name, `${stem[1]}${stem[2]}委`, `${stem[1]}${stem[2] === '居' ? '居民' : '村民'}委员会`]
}

function byName(): ReadonlyMap<string, readonly AreaCode[]> {
  const table = new Map<string, AreaCode[]>()
  const add = (name: string, code: AreaCode) => {
    const known = table.get(name) ?? []
    if (!known.includes(code)) table.set(name, [...known, code])
  }
  for (const area of [shanghai, ...shanghaiDistricts, ...minhangUnits]) {
    for (const name of [area.name, ...area.aliases]) add(simplifyName(name), area.code)
  }
  for (const unit of minhangUnits) add(shortName(unit), unit.code)
  for (const village of minhangVillages()) for (const name of villageNames(village.name)) add(name, village.code)
  for (const district of shanghaiDistricts) add(district.name.replace(/(新区|区)$/, ''), district.code)
  for (const city of deltaCities) {
    const above = deltaProvinces[city.province]
    for (const name of [city.name, city.name.replace(/市$/, '')]) {
      for (const prefix of above ? ['', above, `${above}省`] : ['']) add(prefix + name, city.code)
    }
  }
  return table
}

let names: ReadonlyMap<string, readonly AreaCode[]> | undefined

/** The villages a name may mean after its unit's name. */
function villagesUnder(rest: string): readonly AreaCode[] {
  return minhangUnits.flatMap((unit) =>
    [unit.name, ...unit.aliases, shortName(unit)]
      .filter((name) => rest.startsWith(name) && rest.length > name.length)
      .flatMap((name) =>
        minhangVillages(unit.code).filter((entry) => villageNames(entry.name).includes(rest.slice(name.length))),
      )
      .map((village) => village.code),
  )
}

function byText(wanted: string): readonly AreaCode[] {
  names ??= byName()
  const exact = names.get(wanted)
  if (exact) return exact
  const rest = wanted.replace(leading, '')
  if (rest !== '') return names.get(rest) ?? [...new Set(villagesUnder(rest))]
  if (wanted === '') return []
  return [wanted.includes('闵行') ? '310112' : shanghai.code]
}

function byDigits(digits: string): readonly AreaCode[] {
  const code = [6, 9, 12].includes(digits.length) ? canonicalAreaCode(digits) : ''
  return areaOf(code) ? [code] : []
}

/**
 * Finds the area that a ledger means: codes of 6, 9 or 12 digits, official names, short names, aliases, traditional
 * forms, with or without 上海市闵行区 before them. With `within`, only what lies in that area counts; the platform's own
 * lists pass it so that a name of elsewhere is not taken for one of theirs.
 */
export function resolveArea(text: string, options: { readonly within?: AreaCode } = {}): ResolvedArea {
  const wanted = plainAreaText(text)
  const candidates = /^\d+$/.test(wanted) ? byDigits(wanted) : byText(wanted)
  const within = options.within
  const fitting = within === undefined ? candidates : candidates.filter((code) => isWithin(code, within))
  if (fitting.length === 1 && fitting[0]) return { found: true, code: fitting[0] }
  return { found: false, reason: fitting.length > 1 ? 'AMBIGUOUS' : 'UNKNOWN' }
}
