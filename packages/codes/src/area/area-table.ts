import { minhangVillageTable } from '../data/minhang-villages.ts'

export type AreaCode = string
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
  unit('310112001', '江川路街道', '街道', '江川街道'),
  unit('310112006', '古美路街道', '街道', '古美街道', '古美'),
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
  unit('310112501', '莘庄工业区', '工业区', '莘莊工業區', '莘工区'),
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

const byCode: ReadonlyMap<AreaCode, Area> = new Map(
  [shanghai, ...shanghaiDistricts, ...minhangUnits, ...villages].map((area) => [area.code, area]),
)

/** Shanghai, its districts, and everything of Minhang. */
export function areaOf(code: AreaCode): Area | undefined {
  return byCode.get(code)
}

export function areaName(code: AreaCode): string | undefined {
  return byCode.get(code)?.name ?? deltaNames.get(code)
}

/** Names from the top down, e.g. 上海市 闵行区 莘庄镇. */
export function areaPath(code: AreaCode): readonly string[] {
  const area = byCode.get(code)
  if (!area) return []
  return [...(area.parent ? areaPath(area.parent) : []), area.name]
}

export interface DeltaCity {
  readonly code: AreaCode
  readonly name: string
  readonly province: string
  /** One of the 27 cities of the central area (规划纲要 2019). */
  readonly core: boolean
}

const deltaTable = `31 310000上海*
32 320100南京* 320200无锡* 320300徐州 320400常州* 320500苏州* 320600南通* 320700连云港 320800淮安 320900盐城* 321000扬州* 321100镇江* 321200泰州* 321300宿迁
33 330100杭州* 330200宁波* 330300温州* 330400嘉兴* 330500湖州* 330600绍兴* 330700金华* 330800衢州 330900舟山* 331000台州* 331100丽水
34 340100合肥* 340200芜湖* 340300蚌埠 340400淮南 340500马鞍山* 340600淮北 340700铜陵* 340800安庆* 341000黄山 341100滁州* 341200阜阳 341300宿州 341500六安 341600亳州 341700池州* 341800宣城*`

/** The 41 cities of the Yangtze Delta (A-REG-03). */
export const deltaCities: readonly DeltaCity[] = deltaTable.split('\n').flatMap((line) => {
  const [province = '', ...cities] = line.split(' ')
  return cities.map((city) => ({
    code: city.slice(0, 6),
    name: `${city.slice(6).replace('*', '')}市`,
    province,
    core: city.endsWith('*'),
  }))
})

const deltaNames: ReadonlyMap<string, string> = new Map(deltaCities.map((city) => [city.code, city.name]))
