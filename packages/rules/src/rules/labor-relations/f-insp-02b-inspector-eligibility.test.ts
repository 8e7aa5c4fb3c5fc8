import { describe, expect, it } from 'vitest'
import { resultOf } from '../../for-tests.ts'
import { fInsp02b } from './f-insp-02b-inspector-eligibility.ts'
import { misnamedFields } from './misnamed-fields.ts'

const free = { directInterest: false, recused: false, samePairLastTime: false }

describe('F-INSP-02b an inspector for a target', () => {
  it.each([
    [{}, []],
    [{ directInterest: true }, ['DIRECT_INTEREST']],
    [{ recused: true }, ['RECUSED']],
    [{ samePairLastTime: true }, ['SAME_PAIR']],
    [{ directInterest: true, samePairLastTime: true }, ['DIRECT_INTEREST', 'SAME_PAIR']],
  ])('%o: %s', (change, reasons) => {
    expect(resultOf(fInsp02b, { ...free, ...change })).toEqual({ eligible: reasons.length === 0, reasons })
  })

  it('refuses bad input by field', () => {
    expect(misnamedFields(fInsp02b)).toEqual([])
  })
})
