import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eEmp02 } from './e-emp-02-pension-formula.ts'

const man = { on: '2025-09-01', indexPpm: 800_000, years: 20, accountFen: 18_000_000, ageYears: 60 }
const pension = (change: object = {}, options = {}) => resultOf(eEmp02, { ...man, ...change }, options)

describe('E-EMP-02 pension of employees', () => {
  it('2 238.12 + 1 294.96 = 3 533.08', () => {
    expect(pension()).toEqual({ baseFen: 223_812, accountFen: 129_496, monthlyFen: 353_308, paymentMonths: 139 })
  })

  it.each([
    [50, 195, 92_308],
    [55, 170, 105_882],
    [70, 56, 321_429],
  ])('at %i the account is divided by %i', (ageYears, paymentMonths, accountFen) => {
    expect(pension({ ageYears })).toMatchObject({ paymentMonths, accountFen })
  })

  it('counts further months of contributions', () => {
    expect(pension({ extraMonths: 6 }).baseFen).toBe(229_407)
    expect(pension({ years: 0, extraMonths: 1, indexPpm: 1_000_000 }).baseFen).toBe(1036)
    expect(pension({ years: 0 }).baseFen).toBe(0)
  })

  it('takes the average wage of the day', () => {
    expect(pension({ on: '2025-06-30', indexPpm: 1_000_000, years: 10 }).baseFen).toBe(123_070)
    expect(evaluateSeed(eEmp02, { ...man, on: '2026-07-01' }).missing).toEqual(['avg_wage.month'])
  })

  it('an age with months needs the district’s reading', () => {
    const later = { ageMonths: 6 }
    expect(evaluateSeed(eEmp02, { ...man, ...later }).missing).toEqual(['emp_pension.fractional_age'])
    expect(evaluateSeed(eEmp02, { ...man, ...later, on: '2026-07-01' }).missing).toEqual([
      'avg_wage.month',
      'emp_pension.fractional_age',
    ])
    expect(pension(later, { load: { 'emp_pension.fractional_age': 'FLOOR' } })).toMatchObject({
      paymentMonths: 139,
      accountFen: 129_496,
    })
    expect(pension(later, { load: { 'emp_pension.fractional_age': 'INTERPOLATE' } })).toMatchObject({
      paymentMonths: 135.5,
      accountFen: 132_841,
    })
    expect(pension({ ageMonths: 0 }).paymentMonths).toBe(139)
  })

  it('is called an estimate', () => {
    expect(evaluateSeed(eEmp02, man).notes).toEqual([{ code: 'ESTIMATE', message: '本结果为估算，不含过渡性养老金' }])
  })

  it('more years, a higher index or a later age never give less', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 2_999_999 }),
        fc.integer({ min: 50, max: 69 }),
        (years, indexPpm, ageYears) => {
          const here = pension({ years, indexPpm, ageYears }).monthlyFen
          expect(pension({ years: years + 1, indexPpm, ageYears }).monthlyFen).toBeGreaterThanOrEqual(here)
          expect(pension({ years, indexPpm: indexPpm + 1, ageYears }).monthlyFen).toBeGreaterThanOrEqual(here)
          expect(pension({ years, indexPpm, ageYears: ageYears + 1 }).monthlyFen).toBeGreaterThanOrEqual(here)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eEmp02, { ...man, ageYears: 70, ageMonths: 1 })).toMatchObject({
      path: 'ageMonths',
      code: 'OUT_OF_TABLE',
    })
    expect(pension({ ageYears: 70, ageMonths: 0 }).paymentMonths).toBe(56)
    expect(refusalOf(eEmp02, { ...man, ageYears: 49 })).toMatchObject({ path: 'ageYears' })
    expect(refusalOf(eEmp02, { ...man, ageYears: 71 })).toMatchObject({ path: 'ageYears' })
    expect(refusalOf(eEmp02, { ...man, ageMonths: 12 })).toMatchObject({ path: 'ageMonths' })
    expect(refusalOf(eEmp02, { ...man, extraMonths: 12 })).toMatchObject({ path: 'extraMonths' })
    expect(refusalOf(eEmp02, { ...man, years: 71 })).toMatchObject({ path: 'years' })
    expect(refusalOf(eEmp02, { ...man, indexPpm: 3_000_001 })).toMatchObject({ path: 'indexPpm' })
    expect(refusalOf(eEmp02, { ...man, indexPpm: 0.8 })).toMatchObject({ path: 'indexPpm' })
    expect(refusalOf(eEmp02, { ...man, accountFen: 100_000_000_001 })).toMatchObject({ path: 'accountFen' })
    expect(refusalOf(eEmp02, { ...man, more: 1 })).toMatchObject({ path: 'more' })
  })
})
