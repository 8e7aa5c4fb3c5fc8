import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { aId01 } from './a-id-01-citizen-number.ts'

const check = (number: string, on?: string) => resultOf(aId01, { number }, on ? { on } : {})

describe('A-ID-01 citizen number', () => {
  it.each([
    ['11010519491231002X', '1949-12-31', '2'],
    ['440524188001010014', '1880-01-01', '1'],
    ['310112199003070018', '1990-03-07', '1'],
    ['310112198506151237', '1985-06-15', '1'],
    ['32050619780901002X', '1978-09-01', '2'],
    ['32050619780901002x', '1978-09-01', '2'],
    [' ３１０１１２１９９００３０７００１８ ', '1990-03-07', '1'],
  ])('%s is valid, born %s, sex %s', (number, birthDate, sex) => {
    expect(check(number)).toEqual({ valid: true, birthDate, sex })
  })

  it.each([
    ['310112200102290011', 'DATE'],
    ['310112199003070019', 'CHECK'],
    ['31011219900307001', 'FORMAT'],
    ['31011219900307001A', 'FORMAT'],
    ['', 'FORMAT'],
    ['160112199003070018', 'AREA'],
    ['310112209903070018', 'FUTURE'],
  ])('%s is a result with code %s, not an input error', (number, code) => {
    expect(check(number)).toEqual({ valid: false, code })
  })

  it('counts the future from the day of the check', () => {
    expect(check('310112199003070018', '1999-07-01').valid).toBe(true)
    expect(refusalOf(aId01, { number: '1' }, { on: '1999-06-30' }).code).toBe('NOT_IN_FORCE')
  })

  it('warns of an implausible age and explains itself', () => {
    expect(evaluateSeed(aId01, { number: '440524188001010014' }).notes).toEqual([
      { code: 'IMPLAUSIBLE_AGE', message: '年龄超过 120 岁，请核对号码' },
    ])
    const plausible = evaluateSeed(aId01, { number: '310112199003070018' })
    expect(plausible.notes).toEqual([])
    expect(plausible.trace.map(({ step, value }) => [step, value])).toEqual([
      ['格式、区划、出生日期和校验码都相符', true],
      ['第 7 至 14 位为出生日期', '1990-03-07'],
      ['第 17 位为奇数，男', '1'],
    ])
    expect(evaluateSeed(aId01, { number: '11010519491231002X' }).trace.at(-1)?.step).toBe('第 17 位为偶数，女')
    expect(evaluateSeed(aId01, { number: '310112199003070019' }).trace).toMatchObject([
      { step: '校验码不符', value: 'CHECK' },
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(aId01, {})).toMatchObject({ code: 'BAD_INPUT', path: 'number' })
    expect(refusalOf(aId01, { number: 310112199003070 })).toMatchObject({ path: 'number' })
    expect(refusalOf(aId01, { number: '1'.repeat(201) })).toMatchObject({ path: 'number' })
    expect(refusalOf(aId01, { number: '1', extra: 1 })).toMatchObject({ path: 'extra' })
  })
})
