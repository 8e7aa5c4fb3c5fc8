import { describe, expect, it } from 'vitest'
import { resultOf } from '../../for-tests.ts'
import { fCol01a } from './f-col-01a-submission.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-COL-01a submission', () => {
  it.each([
    ['GENERAL', '2026-03-02', '2026-03-12', '2026-03-12'],
    ['WAGE', '2026-03-02', '2026-03-09', '2026-03-09'],
    ['GENERAL', '2026-02-10', '2026-02-20', '2026-02-24'],
    ['WAGE', '2026-02-10', '2026-02-17', '2026-02-24'],
  ])('%s signed %s: by %s, rolled %s', (kind, signedOn, submitBy, submitByRolled) => {
    expect(resultOf(fCol01a, { kind, signedOn })).toEqual({ submitBy, submitByRolled })
  })

  it('refuses bad input by field', () => {
    expect(misnamedFields(fCol01a)).toEqual([])
  })
})
