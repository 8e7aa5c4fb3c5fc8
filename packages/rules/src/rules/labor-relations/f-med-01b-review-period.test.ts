import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fMed01b } from './f-med-01b-review-period.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-MED-01b arbitration review', () => {
  it('five working days and five more', () => {
    expect(resultOf(fMed01b, { acceptedOn: '2026-03-02' })).toEqual({
      dueOn: '2026-03-09',
      dueOnExtended: '2026-03-16',
    })
    expect(resultOf(fMed01b, { acceptedOn: '2026-02-11' }).dueOn).toBe('2026-02-25')
  })

  it('says provisional, and refuses bad input and days before the rules', () => {
    expect(evaluateSeed(fMed01b, { acceptedOn: '2026-12-30' }).notes[0]?.code).toBe('PROVISIONAL')
    expect(refusalOf(fMed01b, { acceptedOn: '2017-06-30' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(misnamedFields(fMed01b)).toEqual([])
  })
})
