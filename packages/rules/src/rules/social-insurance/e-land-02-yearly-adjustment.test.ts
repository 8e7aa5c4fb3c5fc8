import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eLand02 } from './e-land-02-yearly-adjustment.ts'

const man = { year: 2025, amountFen: 265_000, bornOn: '1948-06-15' }
const rise = (change: object = {}) => resultOf(eLand02, { ...man, ...change })

describe('E-LAND-02 yearly rise', () => {
  it('2 650.00, born 1948-06-15: + 106.60 = 2 756.60', () => {
    expect(rise()).toEqual({ increaseFen: 10_660, newFen: 275_660 })
  })

  it.each([
    ['1955-01-01', 0],
    ['1954-12-31', 2500],
    ['1950-01-01', 2500],
    ['1949-12-31', 3500],
    ['1945-01-01', 3500],
    ['1944-12-31', 4500],
    ['1920-01-01', 4500],
  ])('born %s: age step %i', (bornOn, step) => {
    expect(rise({ bornOn, amountFen: 0 })).toEqual({ increaseFen: 5750 + step, newFen: 5750 + step })
  })

  it.each([
    [188_679, 1000],
    [188_680, 1010],
    [0, 0],
  ])('the share of %i fen is %i, up to the jiao', (amountFen, share) => {
    expect(rise({ amountFen, bornOn: '1960-01-01' }).increaseFen).toBe(5750 + share)
  })

  it('explains its parts', () => {
    const { trace } = evaluateSeed(eLand02, man)
    expect(trace.slice(1).map(({ step, value, unit }) => [step, value, unit])).toEqual([
      ['定额增加', 5750, 'fen'],
      ['按上年 12 月金额的比例增加', 1410, 'fen'],
      ['截至 2024-12-31 的周岁', 76, 'years'],
      ['按年龄增加（取最高一档）', 3500, 'fen'],
      ['每月合计增加', 10_660, 'fen'],
      ['调整后生活费', 275_660, 'fen'],
    ])
  })

  it('answers PARAM_MISSING for a year that is not loaded', () => {
    for (const year of [2024, 2026])
      expect(evaluateSeed(eLand02, { ...man, year })).toMatchObject({
        status: 'PARAM_MISSING',
        result: null,
        missing: ['land_old.adjust'],
      })
  })

  it('asks for the years where a scheme pays by them', () => {
    const load = {
      'land_old.adjust': {
        fixedFen: 1000,
        yearsStep: { perYearFen: 100, leastFen: 500 },
        pctPpm: 0,
        cutoff: '2025-12-31',
        ageSteps: [],
      },
    }
    expect(refusalOf(eLand02, { ...man, year: 2026 }, { load })).toMatchObject({ path: 'years', code: 'REQUIRED' })
    const evaluation = evaluateSeed(eLand02, { ...man, year: 2026, years: 8 }, { load })
    expect(evaluation.result).toEqual({ increaseFen: 1800, newFen: 266_800 })
    expect(evaluation.trace.find(({ step }) => step === '按缴费年限增加')).toMatchObject({ value: 800, unit: 'fen' })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eLand02, { ...man, bornOn: '2025-01-01' })).toMatchObject({
      path: 'bornOn',
      code: 'AFTER_CUTOFF',
    })
    expect(rise({ bornOn: '2024-12-31' }).increaseFen).toBe(7160)
    expect(refusalOf(eLand02, { ...man, bornOn: '1948-06' })).toMatchObject({ path: 'bornOn', code: 'BAD_INPUT' })
    expect(refusalOf(eLand02, { ...man, amountFen: -1 })).toMatchObject({ path: 'amountFen' })
    expect(refusalOf(eLand02, { ...man, amountFen: 5_000_001 })).toMatchObject({ path: 'amountFen' })
    expect(refusalOf(eLand02, { ...man, year: '2025' })).toMatchObject({ path: 'year' })
    expect(refusalOf(eLand02, { ...man, years: 101 })).toMatchObject({ path: 'years' })
    expect(refusalOf(eLand02, { ...man, o: 1 })).toMatchObject({ path: 'o' })
    expect(refusalOf(eLand02, { ...man, year: 2003 })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
