import { minhangUnits } from '@renshe/codes'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { aReg01 } from './a-reg-01-minhang-units.ts'

const rows = [
  ['310112001', '江川路街道', '江川路街道', 'STREET', 49],
  ['310112006', '古美街道', '古美路街道', 'STREET', 42],
  ['310112008', '新虹街道', '新虹街道', 'STREET', 19],
  ['310112009', '浦锦街道', '浦锦街道', 'STREET', 37],
  ['310112101', '莘庄镇', '莘庄镇', 'TOWN', 55],
  ['310112102', '七宝镇', '七宝镇', 'TOWN', 62],
  ['310112103', '颛桥镇', '颛桥镇', 'TOWN', 41],
  ['310112106', '华漕镇', '华漕镇', 'TOWN', 32],
  ['310112107', '虹桥镇', '虹桥镇', 'TOWN', 39],
  ['310112108', '梅陇镇', '梅陇镇', 'TOWN', 79],
  ['310112110', '吴泾镇', '吴泾镇', 'TOWN', 28],
  ['310112112', '马桥镇', '马桥镇', 'TOWN', 27],
  ['310112114', '浦江镇', '浦江镇', 'TOWN', 76],
  ['310112501', '莘庄工业区', '莘庄工业区', 'INDUSTRIAL_ZONE', 10],
] as const

describe('A-REG-01 Minhang and its units', () => {
  it.each(rows)('%s, NBS %s, is %s, %s with %i villages', (code, nbsName, name, level, villages) => {
    const expected = { level, code, code12: `${code}000`, name, villages }
    expect(resultOf(aReg01, { area: code })).toMatchObject(expected)
    expect(resultOf(aReg01, { area: `${code}000` })).toMatchObject(expected)
    expect(resultOf(aReg01, { area: nbsName })).toMatchObject(expected)
  })

  it('has 14 units, one of them in the 5xx range, and 596 villages', () => {
    expect(rows.map(([code]) => code)).toEqual(minhangUnits.map(({ code }) => code))
    expect(rows.filter(([code]) => code.startsWith('3101125')).map(([code]) => code)).toEqual(['310112501'])
    expect(resultOf(aReg01, { area: '闵行区' })).toEqual({
      level: 'DISTRICT',
      code: '310112',
      code12: '310112000000',
      name: '闵行区',
      aliases: [],
      villages: 596,
    })
  })

  it.each([
    ['莘莊鎮', '莘庄镇'],
    ['顓橋鎮', '颛桥镇'],
    ['吳涇鎮', '吴泾镇'],
    ['華漕鎮', '华漕镇'],
    ['馬橋鎮', '马桥镇'],
    ['梅隴鎮', '梅陇镇'],
    ['浦錦街道', '浦锦街道'],
    ['古美路街道', '古美路街道'],
    ['310112001001', '江川路街道'],
  ])('%s is %s', (area, name) => {
    expect(resultOf(aReg01, { area }).name).toBe(name)
  })

  it('gives the other names and explains itself', () => {
    expect(resultOf(aReg01, { area: '古美街道' }).aliases).toContain('古美街道')
    expect(evaluateSeed(aReg01, { area: '310112001001' }).trace.map(({ value }) => value)).toEqual([
      '310112001001',
      '江川路街道',
    ])
  })

  it('says before 2023 that the edition is later', () => {
    const notes = (on: string) => evaluateSeed(aReg01, { area: '莘庄镇' }, { on }).notes.map(({ code }) => code)
    expect(notes('2022-12-31')).toEqual(['EDITION'])
    expect(notes('2023-01-01')).toEqual([])
  })

  it('refuses what is not in Minhang', () => {
    expect(refusalOf(aReg01, { area: '浦东新区' })).toMatchObject({ code: 'UNKNOWN_AREA', path: 'area' })
    expect(refusalOf(aReg01, { area: '310112999' })).toMatchObject({ code: 'UNKNOWN_AREA' })
    expect(refusalOf(aReg01, {})).toMatchObject({ code: 'BAD_INPUT', path: 'area' })
  })
})
