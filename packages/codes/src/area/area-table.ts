import { minhangVillageTable } from '../data/minhang-villages.ts'
import type { AreaCode } from './area-scope.ts'
import { canonicalAreaCode } from './area-scope.ts'
import { deltaCities } from './delta-city.ts'

export type AreaLevel = 'province' | 'city' | 'district' | 'town' | 'village'

export interface Area {
  readonly code: AreaCode
  readonly name: string
  readonly level: AreaLevel
  readonly kind?: string
  readonly parent?: AreaCode
  readonly aliases: readonly string[]
}

const unit = (code: string, name: string, kind: string, ...aliases: string[]): Area => ({
  code,
  name,
  level: 'town',
  kind,
  parent: '310112',
  aliases,
})

/** Minhang's 14 units under the names to display, with other names met in ledgers (A-REG-01). */
export const minhangUnits: readonly Area[] = [
  unit('310112001', '江川路街道', '街道', '江川街道', '江川路'),
  unit('310112006', '古美路街道', '街道', '古美街道', '古美路'),
  unit('310112008', '新虹街道', '街道'),
  unit('310112009', '浦锦街道', '街道', '浦錦街道'),
  unit('310112101', '莘庄镇', '镇', '莘莊鎮', '莘庄鎮'),
  unit('310112102', '七宝镇', '镇', '七寶鎮'),
  unit('310112103', '颛桥镇', '镇', '顓橋鎮'),
  unit('310112106', '华漕镇', '镇', '華漕鎮'),
  unit('310112107', '虹桥镇', '镇', '虹橋鎮'),
  unit('310112108', '梅陇镇', '镇', '梅隴鎮'),
  unit('310112110', '吴泾镇', '镇', '吳涇鎮'),
  unit('310112112', '马桥镇', '镇', '馬橋鎮'),
  unit('310112114', '浦江镇', '镇'),
  unit('310112501', '莘庄工业区', '工业区', '莘莊工業區', '莘庄工业园区', '莘工区'),
]

const districts: readonly (readonly [string, string])[] = [
  ['310101', '黄浦区'],
  ['310104', '徐汇区'],
  ['310105', '长宁区'],
  ['310106', '静安区'],
  ['310107', '普陀区'],
  ['310109', '虹口区'],
  ['310110', '杨浦区'],
  ['310112', '闵行区'],
  ['310113', '宝山区'],
  ['310114', '嘉定区'],
  ['310115', '浦东新区'],
  ['310116', '金山区'],
  ['310117', '松江区'],
  ['310118', '青浦区'],
  ['310120', '奉贤区'],
  ['310151', '崇明区'],
]

/** Shanghai's 16 districts (A-REG-02). */
export const shanghaiDistricts: readonly Area[] = districts.map(([code, name]) => ({
  code,
  name,
  level: 'district',
  parent: '310000',
  aliases: name === '闵行区' ? ['閔行區'] : [],
}))

export const shanghai: Area = { code: '310000', name: '上海市', level: 'city', aliases: ['上海'] }

/** Minhang's 596 villages and neighbourhoods, NBS 2023. */
const villages: readonly Area[] = minhangVillageTable.split('\n').map((line) => {
  const [code = '', name = ''] = line.split(' ')
  return { code, name, level: 'village', parent: code.slice(0, 9), aliases: [] }
})

/** All of Minhang's villages, or those of one unit. */
export function minhangVillages(unitCode?: AreaCode): readonly Area[] {
  return unitCode === undefined ? villages : villages.filter((village) => village.parent === unitCode)
}

export { type DeltaCity, deltaCities } from './delta-city.ts'

/** The delta's other cities, to name them; 上海 is its own table's root. */
const cities: readonly Area[] = deltaCities
  .filter((city) => city.code !== shanghai.code)
  .map((city) => ({ code: city.code, name: city.name, level: 'city', aliases: [] }))

/**
 * Abolished areas that history may carry but no list offers (A-REG-03). They are found by code alone: by name, 巢湖市 is
 * today's county-level city.
 */
const abolishedAreas: readonly Area[] = [{ code: '341400', name: '巢湖市', level: 'city', kind: '已撤销', aliases: [] }]

const byCode: ReadonlyMap<AreaCode, Area> = new Map(
  [shanghai, ...shanghaiDistricts, ...minhangUnits, ...villages, ...cities, ...abolishedAreas].map((area) => [
    area.code,
    area,
  ]),
)

/** Shanghai, its districts, everything of Minhang, and the delta's cities; codes of any length (A-REG-01…03). */
export function areaOf(code: AreaCode): Area | undefined {
  return byCode.get(canonicalAreaCode(code))
}

export function areaName(code: AreaCode): string | undefined {
  return areaOf(code)?.name
}

/** Names from the top down, e.g. 上海市 闵行区 莘庄镇. */
export function areaPath(code: AreaCode): readonly string[] {
  const area = areaOf(code)
  if (!area) return []
  return [...(area.parent ? areaPath(area.parent) : []), area.name]
}
