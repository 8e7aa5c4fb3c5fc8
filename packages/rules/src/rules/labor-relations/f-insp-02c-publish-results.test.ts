import { describe, expect, it } from 'vitest'
import { resultOf } from '../../for-tests.ts'
import { fInsp02c } from './f-insp-02c-publish-results.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-INSP-02c publication within 20 working days', () => {
  it.each([
    ['2026-03-02', '2026-03-30'],
    ['2026-02-11', '2026-03-17'],
  ])('finished %s: %s', (finishedOn, publishBy) => {
    expect(resultOf(fInsp02c, { finishedOn })).toEqual({ publishBy })
  })

  it('refuses bad input by field', () => {
    expect(misnamedFields(fInsp02c)).toEqual([])
  })
})
