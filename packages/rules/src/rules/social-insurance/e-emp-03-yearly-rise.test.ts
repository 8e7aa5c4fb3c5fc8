import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eEmp03 } from './e-emp-03-yearly-rise.ts'

const retiree = { year: 2025, pensionFen: 550_000, years: 25, bornOn: '1962-05-20' }
const rise = (change: object = {}) => resultOf(eEmp03, { ...retiree, ...change })

describe('E-EMP-03 rise of 2025', () => {
  it('5 500, 25 years, 62: 50 + 12.5 + 29.15 = 91.65', () => {
    expect(rise()).toEqual({ increaseFen: 9165, newFen: 559_165 })
  })

  it('91.70 where the share is rounded up to the jiao', () => {
    const load = {
      'emp_pension.adjust': {
        fixedFen: 5000,
        yearsStep: { perYearFen: 50, leastFen: 750 },
        pctPpm: 5300,
        cutoff: '2024-12-31',
        ageSteps: [],
        rounding: 'UP_JIAO' as const,
      },
    }
    expect(resultOf(eEmp03, retiree, { load }).increaseFen).toBe(9170)
  })

  it.each([
    [0, 750],
    [10, 750],
    [15, 750],
    [16, 800],
    [40, 2000],
  ])('%i years: %i fen, at least 7.5 yuan', (years, part) => {
    expect(rise({ years, pensionFen: 0 }).increaseFen).toBe(5000 + part)
  })

  it.each([
    ['1955-01-01', 0],
    ['1954-12-31', 2500],
    ['1949-12-31', 3500],
    ['1944-12-31', 4500],
  ])('born %s: age step %i', (bornOn, step) => {
    expect(rise({ bornOn, years: 0, pensionFen: 0 }).increaseFen).toBe(5750 + step)
  })

  it('answers PARAM_MISSING for other years, and explains its parts', () => {
    expect(evaluateSeed(eEmp03, { ...retiree, year: 2026 }).missing).toEqual(['emp_pension.adjust'])
    expect(evaluateSeed(eEmp03, { ...retiree, year: 2024 }).missing).toEqual(['emp_pension.adjust'])
    const values = evaluateSeed(eEmp03, retiree)
      .trace.slice(1)
      .map(({ value }) => value)
    expect(values).toEqual([5000, 1250, 2915, 62, 0, 9165, 559_165])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eEmp03, { ...retiree, bornOn: '2025-01-01' })).toMatchObject({
      path: 'bornOn',
      code: 'AFTER_CUTOFF',
    })
    expect(refusalOf(eEmp03, { ...retiree, years: undefined })).toMatchObject({ path: 'years' })
    expect(refusalOf(eEmp03, { ...retiree, years: 101 })).toMatchObject({ path: 'years' })
    expect(refusalOf(eEmp03, { ...retiree, pensionFen: 5_000_001 })).toMatchObject({ path: 'pensionFen' })
    expect(refusalOf(eEmp03, { ...retiree, a: 1 })).toMatchObject({ path: 'a' })
  })
})
