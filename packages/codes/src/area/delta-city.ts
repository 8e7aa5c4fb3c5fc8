import type { AreaCode } from './area-scope.ts'

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
