import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { d03 } from './d-03-skill-level.ts'
import { d03a } from './d-03a-advancement.ts'
import { d04 } from './d-04-certificate-number.ts'

describe('D-03 levels of skill', () => {
  it.each([
    ['APPRENTICE', 0, false, 'L5'],
    ['L5', 1, false, 'L4'],
    ['L4', 2, false, 'L3'],
    ['L3', 3, true, 'L2'],
    ['L2', 4, true, 'L1'],
    ['L1', 5, true, 'SPECIAL'],
    ['SPECIAL', 6, true, 'CHIEF'],
  ])('%s has rank %i, high-skilled %s, then %s', (level, rank, highSkilled, next) => {
    expect(resultOf(d03, { level })).toEqual({ rank, highSkilled, next })
  })

  it('ends with the chief technician', () => {
    expect(resultOf(d03, { level: 'CHIEF' })).toEqual({ rank: 7, highSkilled: true })
  })

  it('explains itself and refuses bad input', () => {
    expect(evaluateSeed(d03, { level: 'L4' }).trace.map(({ step }) => step)).toEqual([
      '等级序号',
      '三级以上为高技能人才',
      '可以晋升到',
    ])
    expect(refusalOf(d03, { level: 'L6' })).toMatchObject({ path: 'level' })
    expect(refusalOf(d03, { level: 'L3' }, { on: '2022-02-28' }).code).toBe('NOT_IN_FORCE')
  })
})

describe('D-03a years before the next level', () => {
  const load = { 'skill.advance_years': { '5': 4, '4': 5, '3': 4, '2': 4, '1': 5 } }

  it('is not known until the district loads the standard', () => {
    expect(evaluateSeed(d03a, { level: '4', yearsAtLevel: 5 })).toMatchObject({
      status: 'PARAM_MISSING',
      missing: ['skill.advance_years'],
    })
  })

  it.each([
    [4, false, 1],
    [5, true, 0],
    [6, true, 0],
    [0, false, 5],
  ])('after %i years at level 4', (yearsAtLevel, mayApply, yearsLeft) => {
    expect(resultOf(d03a, { level: '4', yearsAtLevel }, { load })).toEqual({ mayApply, yearsLeft })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(d03a, { level: '6', yearsAtLevel: 5 })).toMatchObject({ path: 'level' })
    expect(refusalOf(d03a, { level: '4', yearsAtLevel: -1 })).toMatchObject({ path: 'yearsAtLevel' })
  })
})

describe('D-04 number of a certificate', () => {
  const check = (number: string) => resultOf(d04, { number })

  it('reads every part', () => {
    expect(check('S000031000123253000456')).toEqual({
      valid: true,
      senior: false,
      body: 'S',
      bodyCode: '0000',
      provinceCode: '31',
      siteSerial: '000123',
      year: 2025,
      level: 3,
      serial: '000456',
    })
    expect(check('Y123411000001225999999')).toMatchObject({
      body: 'Y',
      bodyCode: '1234',
      provinceCode: '11',
      year: 2022,
      level: 5,
      serial: '999999',
    })
    expect(check('J000031000123251000456')).toMatchObject({ valid: true, body: 'J', level: 1 })
  })

  it.each([
    ['Y000031000123256000456', 'LEVEL'],
    ['Y000031000123250000456', 'LEVEL'],
    ['Y00003100012325300045', 'LENGTH'],
    ['Y0000310001232530004567', 'LENGTH'],
    ['', 'LENGTH'],
    ['X000031000123253000456', 'BODY'],
    ['0000031000123253000456', 'BODY'],
    ['S00003100012325300045A', 'FORMAT'],
    ['S0A0031000123253000456', 'FORMAT'],
    ['S000016000123253000456', 'PROVINCE'],
    ['S000000000123253000456', 'PROVINCE'],
    ['S000070000123253000456', 'PROVINCE'],
    ['S000084000123253000456', 'PROVINCE'],
  ])('%s is refused as %s', (number, error) => {
    expect(check(number)).toEqual({ valid: false, error })
  })

  it.each(['11', '15', '21', '23', '31', '37', '41', '46', '50', '54', '61', '65', '71', '81', '83'])(
    'province %s exists',
    (code) => {
      expect(check(`S0000${code}000123253000456`).valid).toBe(true)
    },
  )

  it.each(['10', '20', '24', '30', '38', '40', '47', '55', '60', '66', '72', '80'])('province %s does not', (code) => {
    expect(check(`S0000${code}000123253000456`).error).toBe('PROVINCE')
  })

  it('takes certificates of special and chief technicians by their two letters', () => {
    expect(check('SS00003100012325300045')).toEqual({ valid: true, senior: true })
    expect(check('SS0000310001232530004')).toMatchObject({ valid: false, error: 'LENGTH' })
  })

  it('reads full-width, small letters and blanks as they are meant', () => {
    expect(check(' ｓ0000 31 000123 25 3 000456 ').valid).toBe(true)
  })

  it('explains itself and refuses bad input', () => {
    expect(evaluateSeed(d04, { number: 'Y000031000123256000456' }).trace[0]).toMatchObject({
      step: '等级位应为 1 至 5',
      value: 'LEVEL',
    })
    expect(evaluateSeed(d04, { number: 'S000031000123253000456' }).trace[0]?.step).toBe('编码结构正确')
    expect(refusalOf(d04, { number: 5 })).toMatchObject({ path: 'number' })
    expect(refusalOf(d04, { number: '1'.repeat(61) })).toMatchObject({ path: 'number' })
  })
})
