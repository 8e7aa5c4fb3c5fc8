import { type AreaCode, areaPrefix, canonicalAreaCode } from './area/area-scope.ts'
import { plainAreaText, type ResolvedArea } from './area/resolve-area.ts'
import { chinaAreaTable } from './data/china-areas.ts'
import { provincePrefixes } from './identity/citizen-id.ts'

const byCode: ReadonlyMap<string, string> = new Map(
  chinaAreaTable.split('\n').map((line) => [line.slice(0, 6), line.slice(7)]),
)

/** 金寨县 is called 金寨, 延边朝鲜族自治州 延边州 or 延边; one character alone is nobody's name. */
function spokenNames(code: string, name: string): readonly string[] {
  const short = code.endsWith('0000')
    ? [name.replace(/(省|市|特别行政区)$/, '').replace(/(壮族|回族|维吾尔)?自治区$/, '')]
    : [
        name.replace(/([市区县盟旗]|地区|新区)$/, ''),
        name.replace(/地区$/, ''),
        ...autonomousNames(name).flatMap((stem) => [stem, `${stem}${name.endsWith('州') ? '州' : '县'}`]),
      ]
  return [...new Set([name, ...short])].filter((spoken) => spoken.length > 1)
}

const nation =
  /(?:朝鲜|土家|哈尼|壮|苗|侗|布依|藏|羌|彝|白|傣|景颇|傈僳|回|蒙古|哈萨克|柯尔克孜|黎|满|畲|瑶|仫佬|毛南|仡佬|佤|拉祜|布朗|纳西|独龙|怒|普米|东乡|保安|撒拉|土|裕固|塔吉克|锡伯|达斡尔|鄂温克|鄂伦春|水)族/

/** The place in the name of an autonomous prefecture or county, without the peoples it is named after. */
function autonomousNames(name: string): readonly string[] {
  const stem = /^(.+)自治[州县]$/.exec(name)?.[1]
  if (stem === undefined) return []
  const at = stem.search(nation)
  const place = at > 0 ? stem.slice(0, at) : stem.replace(/(蒙古|哈萨克|柯尔克孜|各族)$/, '')
  return place === stem || place === '' ? [] : [place]
}

function nameTable(): ReadonlyMap<string, readonly AreaCode[]> {
  const table = new Map<string, AreaCode[]>()
  for (const [code, name] of byCode) {
    for (const spoken of spokenNames(code, name)) table.set(spoken, [...(table.get(spoken) ?? []), code])
  }
  return table
}

let names: ReadonlyMap<string, readonly AreaCode[]> | undefined

/** Codes below `prefix` that a text means, read as one name or as names from the top down. */
function meanings(text: string, prefix: string, table: ReadonlyMap<string, readonly AreaCode[]>): readonly AreaCode[] {
  const below = (name: string) => (table.get(name) ?? []).filter((code) => code.startsWith(prefix))
  const found = new Set(below(text))
  for (let at = 2; at <= text.length - 2; at += 1) {
    for (const head of below(text.slice(0, at))) {
      if (areaPrefix(head).length >= 6) continue
      for (const code of meanings(text.slice(at), areaPrefix(head), table)) found.add(code)
    }
  }
  return [...found]
}

/** The one code meant: the only one, or the one all others lie in, as 吉林 is the province before its city. */
function choose(codes: readonly AreaCode[]): ResolvedArea {
  const top = codes.find((code) => codes.every((other) => other.startsWith(areaPrefix(code))))
  if (top !== undefined) return { found: true, code: top }
  return { found: false, reason: codes.length > 1 ? 'AMBIGUOUS' : 'UNKNOWN' }
}

/**
 * Name of a province, city or county with the names above it, e.g. 安徽省六安市金寨县. A code that is not in the table any
 * more keeps what is known of it: 310221 is 上海市（历史区划） (A-ID-02).
 */
export function chinaAreaName(code: string): string | undefined {
  const above = [byCode.get(`${code.slice(0, 2)}0000`), byCode.get(`${code.slice(0, 4)}00`)]
  const own = byCode.get(code)
  const path = [...new Set([...above, own])].filter((name) => name !== undefined).join('')
  if (own !== undefined || path === '') return own && path
  return /^\d{6}$/.test(code) ? `${path}（历史区划）` : undefined
}

/**
 * Finds a province, city or county anywhere in China by code or name, for 户籍地 (A-REG). Codes are frozen at first issue:
 * an old county code is kept when its province is known (A-ID-02).
 */
export function resolveChinaArea(text: string): ResolvedArea {
  const wanted = plainAreaText(text).replaceAll('市辖区', '')
  if (/^\d{6}(\d{3}|\d{6})?$/.test(wanted)) {
    const code = canonicalAreaCode(wanted).slice(0, 6)
    return provincePrefixes.has(code.slice(0, 2)) ? { found: true, code } : { found: false, reason: 'UNKNOWN' }
  }
  names ??= nameTable()
  if (wanted.length > 40) return { found: false, reason: 'UNKNOWN' }
  const exact = (names.get(wanted) ?? []).find((code) => code.endsWith('0000'))
  if (exact !== undefined) return { found: true, code: exact }
  return choose(meanings(wanted, '', names))
}
