import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fCol01b } from './f-col-01b-draft-vote.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-COL-01b vote on the draft', () => {
  it.each([
    [90, 60, 46, []],
    [90, 59, 46, ['TOO_FEW_ATTENDED']],
    [90, 60, 45, ['TOO_FEW_AGREED']],
    [91, 61, 46, []],
    [91, 60, 46, ['TOO_FEW_ATTENDED']],
    [90, 10, 10, ['TOO_FEW_ATTENDED', 'TOO_FEW_AGREED']],
    [1, 1, 1, []],
  ])('%i members, %i attended, %i agreed: %s', (members, attended, agreed, reasons) => {
    expect(resultOf(fCol01b, { members, attended, agreed })).toEqual({ eligible: reasons.length === 0, reasons })
  })

  it.each([
    ['members', 'OUT_OF_RANGE', { members: 0, attended: 0, agreed: 0 }],
    ['attended', 'PART_OVER_WHOLE', { members: 9, attended: 10, agreed: 5 }],
    ['agreed', 'PART_OVER_WHOLE', { members: 9, attended: 8, agreed: 9 }],
  ])('refuses by %s with %s', (path, code, input) => {
    expect(refusalOf(fCol01b, input)).toMatchObject({ code, path })
  })

  it('refuses bad input by field', () => {
    expect(misnamedFields(fCol01b)).toEqual([])
  })
})
