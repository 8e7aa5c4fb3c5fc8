import { describe, expect, it } from 'vitest'
import { chinaAreaName, resolveChinaArea } from '../china.ts'
import { chinaAreaTable } from '../data/china-areas.ts'
import { areaPrefix, canonicalAreaCode, isWithin, townOf } from './area-scope.ts'
import { areaName, areaOf, areaPath, minhangUnits, shanghaiDistricts } from './area-table.ts'
import { deltaCities } from './delta-city.ts'
import { resolveArea } from './resolve-area.ts'
import { simplifyName } from './simplify-name.ts'

const rows = chinaAreaTable.split('\n').map((line) => [line.slice(0, 6), line.slice(7)] as const)
const inChina = (text: string) => {
  const area = resolveChinaArea(text)
  return area.found ? area.code : area.reason
}
const here = (text: string, within?: string) => {
  const area = resolveArea(text, within === undefined ? {} : { within })
  return area.found ? area.code : area.reason
}

describe('A-REG-01 names and codes of Minhang', () => {
  it('shows the 14 units under their legal names', () => {
    expect(minhangUnits.map((unit) => `${unit.code}${unit.name}`).join(' ')).toBe(
      '310112001江川路街道 310112006古美路街道 310112008新虹街道 310112009浦锦街道 310112101莘庄镇 310112102七宝镇 ' +
        '310112103颛桥镇 310112106华漕镇 310112107虹桥镇 310112108梅陇镇 310112110吴泾镇 310112112马桥镇 ' +
        '310112114浦江镇 310112501莘庄工业区',
    )
  })

  it.each(minhangUnits.map((unit) => [unit.code, unit.name, unit.aliases] as const))(
    '%s %s is found by every form of its code and name',
    (code, name, aliases) => {
      for (const text of [code, `${code}000`, name, `上海市闵行区${name}`, `闵行区${name}`, ...aliases])
        expect(here(text)).toBe(code)
    },
  )

  it.each([
    ['莘莊镇', '310112101'],
    ['莘庄工业园区', '310112501'],
    ['江川路', '310112001'],
    ['闵行区江川路街道办事处', '310112001'],
    ['莘庄镇人民政府', '310112101'],
    ['上海市/市辖区/闵行区/莘庄镇', '310112101'],
    ['北街居民委员会', '310112001001'],
    ['江川路街道北街居委', '310112001001'],
    ['浦東新區', '310115'],
    ['浦东', '310115'],
    ['上海', '310000'],
    ['上海闵行', '310112'],
    ['江苏苏州', '320500'],
    ['蘇州', '320500'],
    ['徐汇区莘庄镇', 'UNKNOWN'],
    ['巢湖市', 'UNKNOWN'],
    ['3101121', 'UNKNOWN'],
    ['', 'UNKNOWN'],
  ])('%s is %s', (text, code) => {
    expect(here(text)).toBe(code)
  })

  it('with `within`, a name or code of elsewhere is not found, and a shared name becomes clear', () => {
    expect(here('苏州', '310112')).toBe('UNKNOWN')
    expect(here('310115', '310112')).toBe('UNKNOWN')
    expect(here('七宝', '310112')).toBe('310112102')
  })
})

describe('scope by prefix', () => {
  it('reads codes padded with zeros', () => {
    expect(['310112101000', '310112000000', '310112000', '310112101001'].map(canonicalAreaCode)).toEqual([
      '310112101',
      '310112',
      '310112',
      '310112101001',
    ])
    expect(areaPrefix('340000')).toBe('34')
    expect(areaPrefix('341500')).toBe('3415')
    expect(areaPrefix('310112000000')).toBe('310112')
    expect(isWithin('310112101000', '310112101')).toBe(true)
    expect(isWithin('310000', '310112')).toBe(false)
    expect(isWithin('310112501', '310112101')).toBe(false)
    expect(isWithin('341524', '341500')).toBe(true)
    expect(['310112101001', '310112101', '310112000', '310112'].map(townOf)).toEqual([
      '310112101',
      '310112101',
      undefined,
      undefined,
    ])
  })

  it('names areas and history', () => {
    expect(areaOf('310112101000')).toMatchObject({ code: '310112101', level: 'town', parent: '310112' })
    expect(areaOf('341400')).toMatchObject({ name: '巢湖市', kind: '已撤销' })
    expect(areaName('320500')).toBe('苏州市')
    expect(areaName('999999')).toBeUndefined()
    expect(areaPath('999999')).toEqual([])
  })
})

describe('A-REG-02 and A-REG-03 agree with the published table', () => {
  const published = new Map(rows)

  it('in the code and name of each district and city', () => {
    for (const area of [...shanghaiDistricts, ...deltaCities])
      expect([area.code, published.get(area.code)]).toEqual([area.code, area.name])
  })

  it('and every city is found by its short name', () => {
    for (const city of deltaCities) expect(here(city.name.replace('市', ''))).toBe(city.code)
  })
})

describe('household registration 户籍地', () => {
  it('finds each of the country’s areas by its full name and by its code', () => {
    const wrong = rows.filter(([code]) => inChina(code) !== code || inChina(chinaAreaName(code) ?? '') !== code)
    // 嘉峪关 has no counties: the list repeats the city as its own, and the city is meant.
    expect(wrong).toEqual([['620201', '嘉峪关市']])
  })

  it('holds no area twice', () => {
    expect(new Set(rows.map(([code]) => code)).size).toBe(rows.length)
  })

  it('simplifying changes no simplified name', () => {
    expect(rows.filter(([, name]) => simplifyName(name) !== name)).toEqual([])
  })

  it.each([
    ['安徽省六安市', '341500'],
    ['安徽六安', '341500'],
    ['六安金寨', '341524'],
    ['341524000000', '341524'],
    ['310112101', '310112'],
    ['内蒙古', '150000'],
    ['廣西', '450000'],
    ['海南', '460000'],
    ['吉林', '220000'],
    ['吉林市', '220200'],
    ['延边州', '222400'],
    ['云南省大理州', '532900'],
    ['孟村县', '130930'],
    ['上海市市辖区闵行区', '310112'],
    ['北京朝阳', '110105'],
    ['江苏省南京市鼓楼区', '320106'],
    ['安徽省巢湖市', '340181'],
    ['香港', '810000'],
    ['台灣', '710000'],
    ['310221', '310221'],
    ['341400', '341400'],
    ['朝阳区', 'AMBIGUOUS'],
    ['990101', 'UNKNOWN'],
    ['火星', 'UNKNOWN'],
    ['', 'UNKNOWN'],
    ['很'.repeat(50), 'UNKNOWN'],
  ])('%s is %s', (text, code) => {
    expect(inChina(text)).toBe(code)
  })

  it('A-ID-02 names what is left of an old code', () => {
    expect(chinaAreaName('341524')).toBe('安徽省六安市金寨县')
    expect(chinaAreaName('310221')).toBe('上海市（历史区划）')
    expect(chinaAreaName('310112101')).toBeUndefined()
    expect(chinaAreaName('990101')).toBeUndefined()
  })
})
