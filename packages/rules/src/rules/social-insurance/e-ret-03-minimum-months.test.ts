import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eRet03, minimumMonths } from './e-ret-03-minimum-months.ts'

describe('E-RET-03 minimum months of contributions', () => {
  it.each([
    [1900, 180],
    [1998, 180],
    [2029, 180],
    [2030, 186],
    [2031, 192],
    [2032, 198],
    [2033, 204],
    [2034, 210],
    [2035, 216],
    [2036, 222],
    [2037, 228],
    [2038, 234],
    [2039, 240],
    [2040, 240],
    [2199, 240],
  ])('retiring in %i needs %i months', (retireYear, months) => {
    expect(resultOf(eRet03, { retireYear })).toEqual({ months })
  })

  it('says which side of 2030 decides', () => {
    expect(evaluateSeed(eRet03, { retireYear: 2029 }).trace[0]).toMatchObject({ value: 180, unit: 'months' })
    expect(evaluateSeed(eRet03, { retireYear: 2029 }).trace[0]?.step).toContain('2030 年以前')
    expect(evaluateSeed(eRet03, { retireYear: 2030 }).trace[0]?.step).toContain('每年提高 6 个月')
  })

  it('never falls, rises by six months at most and stays within 15 to 20 years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1998, max: 2198 }), (year) => {
        const rise = minimumMonths(year + 1) - minimumMonths(year)
        expect([0, 6]).toContain(rise)
        expect(minimumMonths(year)).toBeGreaterThanOrEqual(180)
        expect(minimumMonths(year)).toBeLessThanOrEqual(240)
      }),
    )
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eRet03, {})).toMatchObject({ code: 'BAD_INPUT', path: 'retireYear' })
    expect(refusalOf(eRet03, { retireYear: '2031' })).toMatchObject({ path: 'retireYear' })
    expect(refusalOf(eRet03, { retireYear: 2031.5 })).toMatchObject({ path: 'retireYear' })
    expect(refusalOf(eRet03, { retireYear: 2200 })).toMatchObject({ path: 'retireYear' })
    expect(refusalOf(eRet03, { retireYear: 2031, more: 1 })).toMatchObject({ path: 'more' })
    expect(refusalOf(eRet03, { retireYear: 1899 })).toMatchObject({ path: 'retireYear' })
  })
})
