import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eLand01e } from './e-land-01e-pension-stage.ts'

const treat = (paidMonths: number, drawsPension = false, options = {}) =>
  resultOf(eLand01e, { approvedOn: '2025-09-01', drawsPension, paidMonths }, options)

describe('E-LAND-01e pension stage', () => {
  it.each([
    [0, 36],
    [35, 1],
    [36, 0],
    [37, 0],
  ])('%i months paid before: %i to top up to fifteen years', (paidMonths, topUpMonths) => {
    expect(treat(paidMonths)).toEqual({ treatment: 'ONE_SUM', oneSumMonths: 144, topUpMonths })
  })

  it('whoever draws a pension is upgraded', () => {
    expect(treat(0, true)).toEqual({ treatment: 'UPGRADE', oneSumMonths: 0, topUpMonths: 0 })
  })

  it('follows the years that are loaded', () => {
    expect(treat(0, false, { load: { 'land.years_onesum': 10 } })).toMatchObject({ oneSumMonths: 120, topUpMonths: 60 })
  })

  it('refuses bad input by field', () => {
    const good = { approvedOn: '2025-09-01', drawsPension: false, paidMonths: 0 }
    expect(refusalOf(eLand01e, { ...good, paidMonths: 1201 })).toMatchObject({ path: 'paidMonths' })
    expect(refusalOf(eLand01e, { ...good, drawsPension: 0 })).toMatchObject({ path: 'drawsPension' })
    expect(refusalOf(eLand01e, { ...good, k: 1 })).toMatchObject({ path: 'k' })
    expect(evaluateSeed(eLand01e, good).trace.map(({ value }) => value)).toEqual([false, 12, 144, 36])
  })
})
