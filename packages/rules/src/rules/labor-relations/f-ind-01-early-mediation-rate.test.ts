import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fInd01 } from './f-ind-01-early-mediation-rate.ts'
import { misnamedFields } from './misnamed-fields.ts'

const rate = (mediationAccepted: number, arbitrationAccepted: number, fromFailedMediation: number, review: number) =>
  resultOf(fInd01, { mediationAccepted, arbitrationAccepted, fromFailedMediation, review }).rate

describe('F-IND-01 early mediation rate', () => {
  it('12 000 of 17 600 is 68.18 %', () => {
    expect(rate(12_000, 8000, 1500, 900)).toBeCloseTo(0.6818, 4)
  })

  it('record fixture: 10 of 13 is 76.92 %', () => {
    expect(rate(10, 6, 2, 1)).toBe(10 / 13)
  })

  it('without cases there is no rate', () => {
    expect(
      evaluateSeed(fInd01, { mediationAccepted: 0, arbitrationAccepted: 0, fromFailedMediation: 0, review: 0 }),
    ).toMatchObject({ status: 'DECIDED', result: { rate: null }, notes: [{ code: 'NO_CASES' }] })
    expect(rate(0, 5, 3, 2)).toBeNull()
    expect(rate(0, 5, 3, 1)).toBe(0)
    expect(rate(4, 5, 3, 2)).toBe(1)
  })

  it('is never above one', () => {
    const few = fc.integer({ min: 0, max: 5000 })
    fc.assert(
      fc.property(few, few, few, few, (accepted, direct, failed, review) => {
        const value = rate(accepted, direct + failed + review, failed, review)
        expect(value === null ? accepted + direct === 0 : value >= 0 && value <= 1).toBe(true)
      }),
    )
  })

  it('refuses parts above the whole, and bad input by field', () => {
    const counts = { mediationAccepted: 10, arbitrationAccepted: 6, fromFailedMediation: 7, review: 0 }
    expect(refusalOf(fInd01, counts)).toMatchObject({ code: 'PART_OVER_WHOLE', path: 'fromFailedMediation' })
    expect(refusalOf(fInd01, { ...counts, fromFailedMediation: 6, review: 1 })).toMatchObject({
      code: 'PART_OVER_WHOLE',
      path: 'review',
    })
    expect(misnamedFields(fInd01)).toEqual([])
  })
})
