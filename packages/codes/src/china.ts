import type { ResolvedArea } from './area/resolve-area.ts'
import { chinaAreaTable } from './data/china-areas.ts'
import { normalizeText } from './text.ts'

const byCode: ReadonlyMap<string, string> = new Map(
  chinaAreaTable.split('\n').map((line) => [line.slice(0, 6), line.slice(7)]),
)

/** Full names without repetition, e.g. 安徽省六安市金寨县, and each shorter form that is unique. */
function nameTable(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  const add = (name: string, code: string) =>
    names.set(name, [...(names.get(name) ?? []).filter((known) => known !== code), code])
  for (const [code, name] of byCode) {
    const province = byCode.get(`${code.slice(0, 2)}0000`) ?? ''
    const city = byCode.get(`${code.slice(0, 4)}00`) ?? ''
    const parents = code.endsWith('0000')
      ? ['']
      : code.endsWith('00')
        ? ['', province]
        : ['', province, city, province + city]
    for (const parent of new Set(parents))
      for (const own of new Set([name, name.replace(/(省|市)$/, '')])) add(parent + own, code)
  }
  return names
}

let names: ReadonlyMap<string, readonly string[]> | undefined

/** Name of a province, city or county of the mainland, with the names above it. */
export function chinaAreaName(code: string): string | undefined {
  const own = byCode.get(code)
  if (!own) return undefined
  const above = [byCode.get(`${code.slice(0, 2)}0000`), byCode.get(`${code.slice(0, 4)}00`)]
  return [...new Set([...above, own])].filter((name) => name !== undefined).join('')
}

/** Finds a province, city or county anywhere on the mainland by code or name, for 户籍地 (A-REG). */
export function resolveChinaArea(text: string): ResolvedArea {
  const wanted = normalizeText(text).replaceAll(' ', '')
  if (/^\d{6}(\d{3}|\d{6})?$/.test(wanted)) {
    const code = wanted.slice(0, 6)
    // Codes are frozen at first issue: an old county code is kept when its province is known (A-ID-02).
    return byCode.has(`${code.slice(0, 2)}0000`) || /^(71|81|82)/.test(code)
      ? { found: true, code }
      : { found: false, reason: 'UNKNOWN' }
  }
  names ??= nameTable()
  const found = names.get(wanted) ?? []
  if (found.length === 1 && found[0]) return { found: true, code: found[0] }
  return { found: false, reason: found.length > 1 ? 'AMBIGUOUS' : 'UNKNOWN' }
}
