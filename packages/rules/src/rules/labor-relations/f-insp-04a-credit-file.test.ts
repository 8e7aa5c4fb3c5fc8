import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fInsp04a } from './f-insp-04a-credit-file.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-INSP-04a credit file', () => {
  it('is kept three years', () => {
    expect(resultOf(fInsp04a, { gradedOn: '2026-03-31' })).toEqual({ keepUntil: '2029-03-31' })
    expect(resultOf(fInsp04a, { gradedOn: '2024-02-29' })).toEqual({ keepUntil: '2027-02-28' })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fInsp04a, { gradedOn: '2197-01-01' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'gradedOn' })
    expect(misnamedFields(fInsp04a)).toEqual([])
  })
})
