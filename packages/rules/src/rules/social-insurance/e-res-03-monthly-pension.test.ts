import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eRes03 } from './e-res-03-monthly-pension.ts'

const pension = (years: number, accountFen: number, on = '2025-08-01') =>
  resultOf(eRes03, { years, accountFen, on }).monthlyFen

describe('E-RES-03 monthly pension of residents', () => {
  it.each([
    [15, 8_962_500, 219_978],
    [18, 8_962_500, 225_978],
    [16, 8_962_500, 221_978],
    [14, 8_962_500, 219_978],
    [0, 0, 155_500],
    [15, 69, 155_500],
    [15, 70, 155_501],
    [100, 0, 325_500],
  ])('%i years, account %i fen: %i', (years, account, expected) => {
    expect(pension(years, account)).toBe(expected)
  })

  it.each([
    ['2019-01-01', 101_000],
    ['2020-12-31', 110_000],
    ['2021-01-01', 120_000],
    ['2022-06-01', 130_000],
    ['2023-06-01', 140_000],
    ['2024-12-31', 149_000],
    ['2025-01-01', 155_500],
    ['2025-12-31', 155_500],
  ])('the base on %s is %i', (on, expected) => {
    expect(pension(15, 0, on)).toBe(expected)
  })

  it('rounds up to the jiao where the district says so', () => {
    const rounded = (accountFen: number) =>
      resultOf(eRes03, { years: 15, accountFen, on: '2025-08-01' }, { load: { 'res_pension.round_up_jiao': true } })
    expect(rounded(8_962_500)).toEqual({ monthlyFen: 219_980 })
    expect(rounded(0)).toEqual({ monthlyFen: 155_500 })
  })

  it('names every missing value of the branch and only those', () => {
    const missing = (years: number, on: string) => evaluateSeed(eRes03, { years, accountFen: 0, on }).missing
    expect(missing(15, '2026-01-01')).toEqual(['res_pension.base'])
    expect(missing(15, '2018-12-31')).toEqual(['res_pension.base'])
    expect(missing(16, '2018-12-31')).toEqual(['res_pension.base', 'res_pension.extra_year'])
  })

  it('warns below 15 years', () => {
    const notes = (years: number) => evaluateSeed(eRes03, { years, accountFen: 0, on: '2025-08-01' }).notes
    expect(notes(14)).toMatchObject([{ code: 'UNDER_15_YEARS' }])
    expect(notes(15)).toEqual([])
  })

  it('explains its three parts', () => {
    const { trace } = evaluateSeed(eRes03, { years: 18, accountFen: 8_962_500, on: '2025-08-01' })
    expect(trace.filter(({ kind }) => kind === 'step').map(({ value }) => value)).toEqual([6000, 64_478, 225_978])
  })

  it('more years and more money never give less', () => {
    const years = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(years, fc.integer({ min: 0, max: 100_000_000 }), (paid, account) => {
        expect(pension(paid + 1, account)).toBeGreaterThanOrEqual(pension(paid, account))
        expect(pension(paid, account + 139) - pension(paid, account)).toBe(1)
      }),
    )
  })

  it('refuses bad input by field', () => {
    const good = { years: 15, accountFen: 0, on: '2025-08-01' }
    expect(refusalOf(eRes03, { ...good, years: 101 })).toMatchObject({ code: 'BAD_INPUT', path: 'years' })
    expect(refusalOf(eRes03, { ...good, years: 15.5 })).toMatchObject({ path: 'years' })
    expect(refusalOf(eRes03, { ...good, accountFen: -1 })).toMatchObject({ path: 'accountFen' })
    expect(refusalOf(eRes03, { ...good, on: 2025 })).toMatchObject({ path: 'on' })
    expect(refusalOf(eRes03, { ...good, sex: 'male' })).toMatchObject({ path: 'sex' })
  })
})
