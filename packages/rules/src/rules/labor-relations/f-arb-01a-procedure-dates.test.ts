import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fArb01a } from './f-arb-01a-procedure-dates.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-ARB-01a steps of an arbitration', () => {
  it('counts every step in working days', () => {
    expect(
      resultOf(fArb01a, {
        acceptedOn: '2026-08-20',
        servedOn: '2026-08-24',
        defenceOn: '2026-09-04',
        hearingOn: '2026-09-18',
      }),
    ).toEqual({
      serveBy: '2026-08-27',
      tribunalNoticeBy: '2026-08-27',
      defenceBy: '2026-09-07',
      copyToApplicantBy: '2026-09-11',
      hearingNoticeBy: '2026-09-11',
      postponementBy: '2026-09-15',
    })
  })

  it('counts backwards over the National Day holiday', () => {
    expect(resultOf(fArb01a, { acceptedOn: '2026-08-20', hearingOn: '2026-10-09' })).toMatchObject({
      hearingNoticeBy: '2026-09-24',
      postponementBy: '2026-09-29',
    })
  })

  it('leaves out what has not begun', () => {
    expect(resultOf(fArb01a, { acceptedOn: '2026-08-20' })).toMatchObject({
      defenceBy: null,
      copyToApplicantBy: null,
      hearingNoticeBy: null,
      postponementBy: null,
    })
  })

  it('says provisional for a hearing in a year not published', () => {
    expect(evaluateSeed(fArb01a, { acceptedOn: '2026-08-20', hearingOn: '2027-01-05' }).notes).toHaveLength(1)
    expect(evaluateSeed(fArb01a, { acceptedOn: '2026-08-20', hearingOn: '2026-12-30' }).notes).toEqual([])
  })

  it('refuses steps out of order, and bad input by field', () => {
    const accepted = { acceptedOn: '2026-08-20' }
    expect(resultOf(fArb01a, { ...accepted, servedOn: '2026-08-20', defenceOn: '2026-08-20' }).defenceBy).toBe(
      '2026-09-03',
    )
    const bad: readonly (readonly [string, object])[] = [
      ['servedOn', { servedOn: '2026-08-19' }],
      ['defenceOn', { servedOn: '2026-08-24', defenceOn: '2026-08-23' }],
      ['defenceOn', { defenceOn: '2026-08-19' }],
      ['hearingOn', { hearingOn: '2026-08-19' }],
    ]
    for (const [path, dates] of bad)
      expect(refusalOf(fArb01a, { ...accepted, ...dates })).toMatchObject({ code: 'DATE_ORDER', path })
    expect(misnamedFields(fArb01a)).toEqual([])
  })
})
