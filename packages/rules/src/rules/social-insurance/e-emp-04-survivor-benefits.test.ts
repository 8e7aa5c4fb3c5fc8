import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eEmp04, survivorMonths } from './e-emp-04-survivor-benefits.ts'

const death = { diedOn: '2025-06-10', paidMonths: 240, retired: false }
const benefit = (change: object = {}) => resultOf(eEmp04, { ...death, ...change })

describe('E-EMP-04 survivor benefits', () => {
  it.each([
    [0, 3],
    [59, 3],
    [60, 6],
    [119, 6],
    [120, 9],
    [180, 9],
    [191, 9],
    [192, 10],
    [203, 10],
    [204, 11],
    [348, 23],
    [359, 23],
    [360, 24],
    [480, 24],
  ])('%i months paid: %i months', (paidMonths, months) => {
    expect(survivorMonths(paidMonths)).toBe(months)
    expect(benefit({ paidMonths }).months).toBe(months)
  })

  it('the funeral is two months of the income of the year before', () => {
    expect(benefit()).toEqual({ funeralFen: 903_133, months: 14, survivorFen: 6_321_933, totalFen: 7_225_066 })
  })

  it.each([
    ['2021-09-01', 730_567],
    ['2022-01-01', 790_200],
    ['2023-12-31', 821_383],
    ['2024-06-10', 863_683],
    ['2025-01-01', 903_133],
  ])('a death on %s: funeral %i', (diedOn, funeralFen) => {
    expect(benefit({ diedOn }).funeralFen).toBe(funeralFen)
  })

  it.each([
    [0, 14],
    [11, 14],
    [12, 13],
    [59, 10],
    [60, 9],
    [240, 9],
  ])('a retiree who drew %i months: %i months', (drawnMonths, months) => {
    expect(benefit({ retired: true, drawnMonths }).months).toBe(months)
  })

  it('never falls below nine months for a retiree', () => {
    expect(benefit({ retired: true, drawnMonths: 0, paidMonths: 60 }).months).toBe(9)
    expect(benefit({ retired: false, drawnMonths: 0, paidMonths: 60 }).months).toBe(6)
  })

  it('answers PARAM_MISSING beyond the years on file, and explains itself', () => {
    expect(evaluateSeed(eEmp04, { ...death, diedOn: '2026-01-01' }).missing).toEqual(['income.urban_year'])
    const steps = (change: object) => evaluateSeed(eEmp04, { ...death, ...change }).trace.slice(1)
    expect(steps({}).map(({ value }) => value)).toEqual([14, 903_133, 6_321_933])
    expect(steps({ retired: true, drawnMonths: 24 }).map(({ value }) => value)).toEqual([14, 12, 903_133, 5_418_800])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eEmp04, { ...death, retired: true })).toMatchObject({ path: 'drawnMonths', code: 'REQUIRED' })
    expect(refusalOf(eEmp04, { ...death, drawnMonths: 1 })).toMatchObject({ path: 'drawnMonths', code: 'NOT_RETIRED' })
    expect(refusalOf(eEmp04, { ...death, retired: true, drawnMonths: 1201 })).toMatchObject({ path: 'drawnMonths' })
    expect(refusalOf(eEmp04, { ...death, paidMonths: 1201 })).toMatchObject({ path: 'paidMonths' })
    expect(refusalOf(eEmp04, { ...death, b: 1 })).toMatchObject({ path: 'b' })
    expect(refusalOf(eEmp04, { ...death, diedOn: '2021-08-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
