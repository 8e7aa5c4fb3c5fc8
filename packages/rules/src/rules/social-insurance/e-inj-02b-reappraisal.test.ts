import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { eInj02b } from './e-inj-02b-reappraisal.ts'

const again = { kind: 'again', conclusionOn: '2026-02-03' }
const review = { kind: 'review', conclusionOn: '2025-03-05' }

describe('E-INJ-02b re-appraisal and review', () => {
  it('a re-appraisal is asked for within 15 days', () => {
    expect(resultOf(eInj02b, again)).toEqual({ lastOn: '2026-02-18', lastOnRolled: '2026-02-24' })
    expect(resultOf(eInj02b, { ...again, appliedOn: '2026-02-03' }).inTime).toBe(true)
    expect(resultOf(eInj02b, { ...again, appliedOn: '2026-02-24' }).inTime).toBe(true)
    expect(resultOf(eInj02b, { ...again, appliedOn: '2026-02-25' }).inTime).toBe(false)
  })

  it('a review opens after one year', () => {
    expect(resultOf(eInj02b, review)).toEqual({ firstOn: '2026-03-05' })
    expect(resultOf(eInj02b, { ...review, appliedOn: '2026-03-04' })).toEqual({ firstOn: '2026-03-05', inTime: false })
    expect(resultOf(eInj02b, { ...review, appliedOn: '2026-03-05' }).inTime).toBe(true)
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eInj02b, { ...again, appliedOn: '2026-02-02' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'appliedOn',
    })
    expect(refusalOf(eInj02b, { ...again, kind: 'third' })).toMatchObject({ path: 'kind' })
    expect(refusalOf(eInj02b, { kind: 'again' })).toMatchObject({ path: 'conclusionOn' })
    expect(refusalOf(eInj02b, { ...again, conclusionOn: '2199-12-31' })).toMatchObject({ path: 'conclusionOn' })
    expect(refusalOf(eInj02b, { ...review, conclusionOn: '2199-01-01' })).toMatchObject({ path: 'conclusionOn' })
    expect(refusalOf(eInj02b, { ...again, conclusionOn: '2003-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
