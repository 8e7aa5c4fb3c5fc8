import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fInd04 } from './f-ind-04-filing-rate.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-IND-04 filing rate', () => {
  it('5 921 of 6 200 is 95.5 %', () => {
    expect(resultOf(fInd04, { enterprises: 6200, filed: 5921 })).toEqual({ rate: 0.955 })
    expect(resultOf(fInd04, { enterprises: 3, filed: 3 })).toEqual({ rate: 1 })
  })

  it('without enterprises there is no rate', () => {
    expect(evaluateSeed(fInd04, { enterprises: 0, filed: 0 })).toMatchObject({
      result: { rate: null },
      notes: [{ code: 'NO_ENTERPRISES' }],
    })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fInd04, { enterprises: 3, filed: 4 })).toMatchObject({ code: 'PART_OVER_WHOLE', path: 'filed' })
    expect(misnamedFields(fInd04)).toEqual([])
  })
})
