import { citizenIdCheckDigit } from '@renshe/codes'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { aId02 } from './a-id-02-derived-fields.ts'

const complete = (first17: string) => first17 + citizenIdCheckDigit(first17)
const derive = (number: string, on?: string) => resultOf(aId02, { number }, on ? { on } : {})

describe('A-ID-02 derived fields', () => {
  it('tells birth date, age, sex and area', () => {
    expect(derive('310112199003070018')).toEqual({
      birthDate: '1990-03-07',
      ageYears: 35,
      ageImplausible: false,
      sex: '1',
      areaCode: '310112',
      areaName: '上海市闵行区',
    })
    expect(derive('310112199003070018', '2026-03-07').ageYears).toBe(36)
    expect(derive('32050619780901002X').sex).toBe('2')
  })

  it.each([
    ['310221', '上海市（历史区划）'],
    ['310224', '上海市（历史区划）'],
    ['310222', '上海市（历史区划）'],
    ['320506', '江苏省苏州市'],
    ['320500', '江苏省苏州市'],
    ['341400', '安徽省巢湖市'],
    ['440524', '广东省'],
    ['810000', '香港特别行政区'],
    ['830000', '台湾省'],
    ['310000', '上海市'],
  ])('names the area of %s as %s', (area, name) => {
    expect(derive(complete(`${area}19900307001`)).areaName).toBe(name)
  })

  it('warns of an age over 120, not of 120', () => {
    const born = complete('31011219050302001')
    expect(derive(born, '2026-03-01').ageImplausible).toBe(false)
    expect(derive(born, '2026-03-02')).toMatchObject({ ageYears: 121, ageImplausible: true })
    expect(evaluateSeed(aId02, { number: born }).notes.map(({ code }) => code)).toEqual([
      'IMPLAUSIBLE_AGE',
      'NOT_HOUSEHOLD',
    ])
    expect(evaluateSeed(aId02, { number: '310112199003070018' }).notes).toEqual([
      { code: 'NOT_HOUSEHOLD', message: '号码中的区划是首次编号地，户籍以公安数据为准' },
    ])
  })

  it('the 17th digit decides sex', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (sequence) => {
        const number = complete(`31011219900307${String(sequence).padStart(3, '0')}`)
        expect(derive(number).sex).toBe(sequence % 2 === 1 ? '1' : '2')
      }),
    )
  })

  it('explains itself', () => {
    expect(evaluateSeed(aId02, { number: '11010519491231002X' }).trace.map(({ step, value }) => [step, value])).toEqual(
      [
        ['第 7 至 14 位为出生日期', '1949-12-31'],
        ['截至 2026-03-02 的周岁', 76],
        ['第 17 位为偶数，女', '2'],
        ['前 6 位为首次编号区划', '北京市'],
      ],
    )
    expect(evaluateSeed(aId02, { number: '310112199003070018' }).trace[2]?.step).toBe('第 17 位为奇数，男')
  })

  it.each([
    ['310112199003070019', 'CHECK', '校验码不符'],
    ['310112200102290011', 'DATE', '出生日期不存在'],
    ['160112199003070018', 'AREA', '前两位不是省级区划'],
    ['310112209903070018', 'FUTURE', '出生日期晚于今天'],
    ['x', 'FORMAT', '应为 17 位数字加 1 位校验码'],
  ])('refuses %s with %s', (number, code, message) => {
    expect(refusalOf(aId02, { number })).toMatchObject({ code, message, path: 'number' })
  })
})
