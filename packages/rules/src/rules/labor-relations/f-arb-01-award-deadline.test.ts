import { addDays } from '@renshe/codes'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fArb01 } from './f-arb-01-award-deadline.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-ARB-01 acceptance and award', () => {
  it('received 2026-08-17, accepted 2026-08-20', () => {
    expect(resultOf(fArb01, { receivedOn: '2026-08-17', acceptedOn: '2026-08-20' })).toEqual({
      decideAcceptanceBy: '2026-08-24',
      awardBy: '2026-10-04',
      awardByRolled: '2026-10-08',
      awardByExtended: '2026-10-19',
    })
  })

  it('the rolled day is never before the raw one, and the extension is 15 days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1800 }), fc.integer({ min: 0, max: 10 }), (day, wait) => {
        const receivedOn = addDays('2021-01-01', day)
        const result = resultOf(fArb01, { receivedOn, acceptedOn: addDays(receivedOn, wait) })
        expect(result.awardByRolled >= result.awardBy).toBe(true)
        expect(addDays(result.awardBy, 15)).toBe(result.awardByExtended)
      }),
    )
  })

  it('says provisional once where the holidays are not published', () => {
    const { notes } = evaluateSeed(fArb01, { receivedOn: '2026-12-30', acceptedOn: '2026-12-31' })
    expect(notes.map(({ code }) => code)).toEqual(['PROVISIONAL'])
  })

  it('refuses acceptance before receipt, and bad input by field', () => {
    const same = { receivedOn: '2026-08-17', acceptedOn: '2026-08-17' }
    expect(resultOf(fArb01, same).awardBy).toBe('2026-10-01')
    expect(refusalOf(fArb01, { ...same, acceptedOn: '2026-08-16' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'acceptedOn',
    })
    expect(refusalOf(fArb01, { ...same, receivedOn: '2008-04-30' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(refusalOf(fArb01, { receivedOn: '2026-02-30', acceptedOn: '2026-03-02' })).toMatchObject({
      path: 'receivedOn',
    })
    expect(misnamedFields(fArb01)).toEqual([])
  })
})
