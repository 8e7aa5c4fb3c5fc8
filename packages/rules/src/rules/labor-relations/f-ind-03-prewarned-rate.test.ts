import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fInd03 } from './f-ind-03-prewarned-rate.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-IND-03 share of events warned of before', () => {
  it('4 of 5 is 80 %', () => {
    expect(resultOf(fInd03, { events: 5, preWarned: 4 })).toEqual({ rate: 0.8 })
    expect(resultOf(fInd03, { events: 5, preWarned: 5 })).toEqual({ rate: 1 })
  })

  it('no events: no rate, met with a footnote', () => {
    expect(evaluateSeed(fInd03, { events: 0, preWarned: 0 })).toMatchObject({
      result: { rate: null },
      notes: [{ code: 'NO_EVENTS' }],
    })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fInd03, { events: 4, preWarned: 5 })).toMatchObject({ code: 'PART_OVER_WHOLE', path: 'preWarned' })
    expect(misnamedFields(fInd03)).toEqual([])
  })
})
