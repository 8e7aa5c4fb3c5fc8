import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fInsp01 } from './f-insp-01-investigation-period.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-INSP-01 time limit of an inspection', () => {
  it.each([
    ['2025-12-15', '2026-03-16', '2026-04-28'],
    ['2026-02-13', '2026-05-19', '2026-07-01'],
  ])('filed %s: %s, extended %s', (filedOn, dueOn, dueOnExtended) => {
    expect(resultOf(fInsp01, { filedOn })).toEqual({ dueOn, dueOnExtended })
  })

  it('says provisional, and refuses bad input and days before the law', () => {
    expect(evaluateSeed(fInsp01, { filedOn: '2026-12-15' }).notes.map(({ code }) => code)).toEqual(['PROVISIONAL'])
    expect(refusalOf(fInsp01, { filedOn: '2004-11-30' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(refusalOf(fInsp01, { filedOn: '2199-12-30' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'filedOn' })
    expect(misnamedFields(fInsp01)).toEqual([])
  })
})
