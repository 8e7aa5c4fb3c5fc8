import { describe, expect, it } from 'vitest'
import { resolveChinaArea } from '../china.ts'
import { educationRank, resolveEducation } from '../tables/education.ts'
import { checkIndustryCode } from '../tables/industry.ts'
import { areaPrefix, isWithin } from './area-scope.ts'
import { areaName, areaPath, deltaCities, minhangUnits, minhangVillages, shanghaiDistricts } from './area-table.ts'
import { resolveArea } from './resolve-area.ts'

const code = (text: string) => {
  const area = resolveArea(text)
  return area.found ? area.code : area.reason
}

describe('A-REG-01 Minhang', () => {
  it('has 14 units and 596 villages and neighbourhoods in the published numbers', () => {
    expect(minhangUnits).toHaveLength(14)
    expect(minhangUnits.filter((unit) => unit.code.startsWith('3101125')).map((unit) => unit.code)).toEqual([
      '310112501',
    ])
    expect(minhangUnits.map((unit) => minhangVillages(unit.code).length)).toEqual([
      49, 42, 19, 37, 55, 62, 41, 32, 39, 79, 28, 27, 76, 10,
    ])
    expect(minhangVillages()).toHaveLength(596)
  })

  it.each([
    ['莘庄镇', '310112101'],
    ['莘庄', '310112101'],
    ['莘莊鎮', '310112101'],
    ['莘庄工业区', '310112501'],
    ['上海市闵行区七宝镇', '310112102'],
    ['闵行七宝', '310112102'],
    ['古美街道', '310112006'],
    ['古美路街道', '310112006'],
    ['顓橋鎮', '310112103'],
    ['吳涇鎮', '310112110'],
    ['華漕鎮', '310112106'],
    ['馬橋鎮', '310112112'],
    ['梅隴鎮', '310112108'],
    ['浦錦街道', '310112009'],
    ['310112101000', '310112101'],
    ['310112', '310112'],
    ['闵行区', '310112'],
    ['上海市闵行区', '310112'],
    ['３１０１１２１０１', '310112101'],
    ['310112101001', '310112101001'],
    ['341400', '341400'],
    ['火星镇', 'UNKNOWN'],
    ['310112999', 'UNKNOWN'],
  ])('%s is %s', (text, expected) => {
    expect(code(text)).toBe(expected)
  })
})

describe('A-REG-02 and A-REG-03', () => {
  it('has 16 districts and 41 cities, 27 of them central; 巢湖 is not offered', () => {
    expect(shanghaiDistricts).toHaveLength(16)
    expect(deltaCities).toHaveLength(41)
    expect(deltaCities.filter((city) => city.core)).toHaveLength(27)
    expect(deltaCities.some((city) => city.code === '341400')).toBe(false)
    expect(
      ['31', '32', '33', '34'].map((province) => deltaCities.filter((city) => city.province === province).length),
    ).toEqual([1, 13, 11, 16])
  })

  it('finds household registration anywhere on the mainland', () => {
    expect(resolveChinaArea('安徽省六安市金寨县')).toEqual({ found: true, code: '341524' })
    expect(resolveChinaArea('341524')).toEqual({ found: true, code: '341524' })
    expect(resolveChinaArea('鼓楼区')).toEqual({ found: false, reason: 'AMBIGUOUS' })
  })
})

describe('scope by prefix', () => {
  it('a code lies within each of its ancestors and no sibling', () => {
    expect(['310000', '310112', '310112101', '310112101001'].map(areaPrefix)).toEqual([
      '31',
      '310112',
      '310112101',
      '310112101001',
    ])
    for (const village of minhangVillages()) {
      expect(isWithin(village.code, '310112')).toBe(true)
      expect(minhangUnits.filter((unit) => isWithin(village.code, unit.code))).toHaveLength(1)
    }
    expect(areaPath('310112101')).toEqual(['上海市', '闵行区', '莘庄镇'])
    expect(areaName('310112006')).toBe('古美路街道')
  })
})

describe('A-IND-01 and A-EDU-01', () => {
  it.each([
    ['C34', true],
    ['C47', false],
    ['E48', true],
    ['I65', true],
  ])('industry %s is %s', (industry, valid) => {
    expect(checkIndustryCode(industry).valid).toBe(valid)
  })

  it('orders education and reads a ledger’s words', () => {
    expect(['11', '14', '21', '31', '61', '71', '81', '90'].map(educationRank)).toEqual([8, 7, 6, 5, 4, 3, 2, 1])
    expect(resolveEducation('本科')).toBe('21')
  })
})
