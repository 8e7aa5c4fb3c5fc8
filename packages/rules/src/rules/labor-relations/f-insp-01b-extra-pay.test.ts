import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resultOf } from '../../for-tests.ts'
import { fInsp01b } from './f-insp-01b-extra-pay.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-INSP-01b extra pay', () => {
  it('20 000 unpaid: 10 000 to 20 000', () => {
    expect(resultOf(fInsp01b, { unpaidFen: 2_000_000 })).toEqual({ leastFen: 1_000_000, mostFen: 2_000_000 })
    expect(resultOf(fInsp01b, { unpaidFen: 1 })).toEqual({ leastFen: 1, mostFen: 1 })
    expect(resultOf(fInsp01b, { unpaidFen: 0 })).toEqual({ leastFen: 0, mostFen: 0 })
  })

  it('grows with the sum owed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (unpaidFen) => {
        const [here, next] = [resultOf(fInsp01b, { unpaidFen }), resultOf(fInsp01b, { unpaidFen: unpaidFen + 1 })]
        expect(next.leastFen >= here.leastFen && here.leastFen <= here.mostFen).toBe(true)
      }),
    )
  })

  it('refuses bad input by field', () => {
    expect(misnamedFields(fInsp01b)).toEqual([])
  })
})
