import { describe, expect, it } from 'vitest'
import { resultOf } from '../../for-tests.ts'
import { fMed01a } from './f-med-01a-enforcement-routes.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-MED-01a enforcement of a mediation agreement', () => {
  it('effective 2026-03-20: review until 2026-04-07, confirmation until 2026-04-20', () => {
    expect(resultOf(fMed01a, { effectiveOn: '2026-03-20', subject: 'WAGES' })).toEqual({
      reviewAllowed: true,
      reviewBy: '2026-04-04',
      reviewByRolled: '2026-04-07',
      confirmBy: '2026-04-19',
      confirmByRolled: '2026-04-20',
      paymentOrderAllowed: true,
    })
  })

  it('the existence of a labour relationship cannot go to review', () => {
    expect(resultOf(fMed01a, { effectiveOn: '2026-03-20', subject: 'RELATIONSHIP' })).toMatchObject({
      reviewAllowed: false,
      reviewBy: null,
      reviewByRolled: null,
      confirmByRolled: '2026-04-20',
      paymentOrderAllowed: false,
    })
  })

  it.each([
    ['INJURY_MEDICAL', true],
    ['COMPENSATION', true],
    ['OTHER', false],
  ])('a payment order for %s is possible: %s', (subject, paymentOrderAllowed) => {
    expect(resultOf(fMed01a, { effectiveOn: '2026-03-20', subject })).toMatchObject({
      reviewAllowed: true,
      paymentOrderAllowed,
    })
  })

  it('refuses bad input by field', () => {
    expect(misnamedFields(fMed01a)).toEqual([])
  })
})
