import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { aReg03 } from './a-reg-03-delta-cities.ts'

const cities = `310000 上海 1
320100 南京 1
320200 无锡 1
320300 徐州 0
320400 常州 1
320500 苏州 1
320600 南通 1
320700 连云港 0
320800 淮安 0
320900 盐城 1
321000 扬州 1
321100 镇江 1
321200 泰州 1
321300 宿迁 0
330100 杭州 1
330200 宁波 1
330300 温州 1
330400 嘉兴 1
330500 湖州 1
330600 绍兴 1
330700 金华 1
330800 衢州 0
330900 舟山 1
331000 台州 1
331100 丽水 0
340100 合肥 1
340200 芜湖 1
340300 蚌埠 0
340400 淮南 0
340500 马鞍山 1
340600 淮北 0
340700 铜陵 1
340800 安庆 1
341000 黄山 0
341100 滁州 1
341200 阜阳 0
341300 宿州 0
341500 六安 0
341600 亳州 0
341700 池州 1
341800 宣城 1`
  .split('\n')
  .map((line) => line.split(' ') as [string, string, string])

describe('A-REG-03 cities of the delta', () => {
  it('are 1 + 13 + 11 + 16 = 41, with 27 central ones', () => {
    const counts = ['31', '32', '33', '34'].map((prefix) => cities.filter(([code]) => code.startsWith(prefix)).length)
    expect(counts).toEqual([1, 13, 11, 16])
    expect(cities.filter(([, , core]) => core === '1')).toHaveLength(27)
  })

  it.each(cities)('%s is %s市, central %s', (code, name, core) => {
    const expected = { inDelta: true, core: core === '1', historical: false, code, name: `${name}市` }
    expect(resultOf(aReg03, { area: code })).toEqual(expected)
    expect(resultOf(aReg03, { area: name })).toEqual(expected)
  })

  it.each([
    ['320506', '320500'],
    ['320506001', '320500'],
    ['310112101', '310000'],
    ['莘庄镇', '310000'],
    ['３２０５０６', '320500'],
  ])('%s lies in %s', (area, code) => {
    expect(resultOf(aReg03, { area })).toMatchObject({ inDelta: true, code })
  })

  it('accepts 巢湖 in history by its code only', () => {
    expect(resultOf(aReg03, { area: '341400' })).toEqual({
      inDelta: true,
      core: false,
      historical: true,
      code: '341400',
      name: '巢湖市',
    })
    expect(refusalOf(aReg03, { area: '巢湖' }).code).toBe('UNKNOWN_AREA')
  })

  it.each([
    ['350100', '350100'],
    ['110000', '110000'],
    ['110101', '110100'],
    ['350000', '350000'],
    ['810000', '810000'],
    ['349900', '349900'],
  ])('%s is outside', (area, code) => {
    expect(resultOf(aReg03, { area })).toEqual({ inDelta: false, core: false, historical: false, code })
  })

  it('explains itself', () => {
    const steps = (area: string) => evaluateSeed(aReg03, { area }).trace.map(({ step, value }) => [step, value])
    expect(steps('320500')).toEqual([
      ['所属地级市', '320500'],
      ['苏州市是中心区城市', true],
    ])
    expect(steps('320300')[1]).toEqual(['徐州市在长三角，不属于中心区', false])
    expect(steps('341400')[1]).toEqual(['巢湖市已撤销，只在历史记录中认可', true])
    expect(steps('350100')[1]).toEqual(['不在三省一市', false])
  })

  it('refuses a province of the delta alone and codes of no province', () => {
    expect(refusalOf(aReg03, { area: '340000' })).toMatchObject({ code: 'NOT_A_CITY', path: 'area' })
    expect(refusalOf(aReg03, { area: '320000000000' })).toMatchObject({ code: 'NOT_A_CITY', path: 'area' })
    expect(refusalOf(aReg03, { area: '990100' })).toMatchObject({ code: 'UNKNOWN_AREA', path: 'area' })
    expect(refusalOf(aReg03, { area: '3205' })).toMatchObject({ code: 'UNKNOWN_AREA', path: 'area' })
  })
})
