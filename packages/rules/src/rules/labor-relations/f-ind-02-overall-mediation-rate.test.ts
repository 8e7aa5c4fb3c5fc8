import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fInd01 } from './f-ind-01-early-mediation-rate.ts'
import { fInd02 } from './f-ind-02-overall-mediation-rate.ts'
import { misnamedFields } from './misnamed-fields.ts'

const year = {
  mediationSucceeded: 9600,
  arbitrationMediatedOrWithdrawn: 4200,
  reviewClosed: 850,
  mediationClosed: 11_900,
  arbitrationClosed: 7900,
  closedFromFailedMediation: 1450,
}

/** The rulebook's fixture: nine mediations closed, one still open; six arbitrations, one still open. */
const mediations = [
  ...Array.from({ length: 7 }, () => ({ closed: true, success: true })),
  ...Array.from({ length: 2 }, () => ({ closed: true, success: false })),
  { closed: false, success: false },
]
const arbitrations = [
  { origin: 'REVIEW', ending: 'MEDIATED' },
  { origin: 'FAILED_MEDIATION', ending: 'AWARD' },
  { origin: 'FAILED_MEDIATION', ending: 'MEDIATED' },
  { origin: 'DIRECT', ending: 'WITHDRAWN' },
  { origin: 'DIRECT', ending: 'AWARD' },
  { origin: 'DIRECT', ending: null },
]

describe('F-IND-02 overall mediation rate', () => {
  it('12 950 of 17 500 is 74.00 %', () => {
    expect(resultOf(fInd02, year)).toEqual({ rate: 0.74 })
    expect(evaluateSeed(fInd02, year).notes).toEqual([])
  })

  it('record fixture: 10 of 13 and 9 of 11', () => {
    const closed = arbitrations.filter(({ ending }) => ending !== null)
    const from = (cases: typeof arbitrations, wanted: string) => cases.filter(({ origin }) => origin === wanted).length
    expect(
      resultOf(fInd01, {
        mediationAccepted: mediations.length,
        arbitrationAccepted: arbitrations.length,
        fromFailedMediation: from(arbitrations, 'FAILED_MEDIATION'),
        review: from(arbitrations, 'REVIEW'),
      }).rate,
    ).toBe(10 / 13)
    expect(
      resultOf(fInd02, {
        mediationSucceeded: mediations.filter(({ success }) => success).length,
        arbitrationMediatedOrWithdrawn: closed.filter(({ ending }) => ending !== 'AWARD').length,
        reviewClosed: from(closed, 'REVIEW'),
        mediationClosed: mediations.filter((one) => one.closed).length,
        arbitrationClosed: closed.length,
        closedFromFailedMediation: from(closed, 'FAILED_MEDIATION'),
      }).rate,
    ).toBe(9 / 11)
  })

  it('13th plan: 50 118 of 59 959 is 83.59 %', () => {
    const { rate } = resultOf(fInd02, {
      mediationSucceeded: 50_118,
      arbitrationMediatedOrWithdrawn: 0,
      reviewClosed: 0,
      mediationClosed: 59_959,
      arbitrationClosed: 0,
      closedFromFailedMediation: 0,
    })
    expect(rate).toBeCloseTo(0.8359, 4)
  })

  it('can exceed 100 %, shown raw with a warning', () => {
    const over = {
      mediationSucceeded: 8,
      arbitrationMediatedOrWithdrawn: 4,
      reviewClosed: 0,
      mediationClosed: 8,
      arbitrationClosed: 4,
      closedFromFailedMediation: 2,
    }
    expect(evaluateSeed(fInd02, over)).toMatchObject({ result: { rate: 1.2 }, notes: [{ code: 'OVER_100' }] })
    expect(evaluateSeed(fInd02, { ...over, arbitrationMediatedOrWithdrawn: 2 })).toMatchObject({
      result: { rate: 1 },
      notes: [],
    })
  })

  it('without closed cases there is no rate', () => {
    const none = Object.fromEntries(Object.keys(year).map((key) => [key, 0]))
    expect(evaluateSeed(fInd02, none)).toMatchObject({ result: { rate: null }, notes: [{ code: 'NO_CASES' }] })
  })

  it.each([
    ['mediationSucceeded', { mediationSucceeded: 11_901 }],
    ['arbitrationMediatedOrWithdrawn', { arbitrationMediatedOrWithdrawn: 7901 }],
    ['reviewClosed', { reviewClosed: 4201 }],
    ['closedFromFailedMediation', { closedFromFailedMediation: 7051 }],
  ])('refuses %s above its whole', (path, change) => {
    expect(refusalOf(fInd02, { ...year, ...change })).toMatchObject({ code: 'PART_OVER_WHOLE', path })
  })

  it('takes parts equal to their whole, and refuses bad input by field', () => {
    expect(resultOf(fInd02, { ...year, mediationSucceeded: 11_900, closedFromFailedMediation: 7050 }).rate).toBeCloseTo(
      15_250 / 11_900,
      10,
    )
    const allMediated = { ...year, arbitrationMediatedOrWithdrawn: 7900, reviewClosed: 6450 }
    expect(resultOf(fInd02, allMediated).rate).toBe(11_050 / 11_900)
    expect(resultOf(fInd02, { ...year, reviewClosed: 4200 }).rate).toBe(9600 / 14_150)
    expect(misnamedFields(fInd02)).toEqual([])
  })
})
