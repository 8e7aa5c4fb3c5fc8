import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eInj02 } from './e-inj-02-appraisal-clock.ts'

describe('E-INJ-02 labour-capacity appraisal', () => {
  it('is 60 days, 90 when extended', () => {
    expect(resultOf(eInj02, { receivedOn: '2026-08-20' })).toEqual({
      missingItemsBy: '2026-08-27',
      dueOn: '2026-10-19',
      dueOnRolled: '2026-10-19',
      dueOnExtended: '2026-11-18',
      dueOnExtendedRolled: '2026-11-18',
    })
    expect(resultOf(eInj02, { receivedOn: '2026-03-02' })).toMatchObject({
      missingItemsBy: '2026-03-09',
      dueOn: '2026-05-01',
      dueOnRolled: '2026-05-06',
      dueOnExtended: '2026-05-31',
      dueOnExtendedRolled: '2026-06-01',
    })
  })

  it('covers applicants for the sickness allowance since July 2025', () => {
    const sickness = { receivedOn: '2025-07-01', applicant: 'sickness' }
    expect(resultOf(eInj02, sickness).dueOn).toBe('2025-08-30')
    expect(refusalOf(eInj02, { ...sickness, receivedOn: '2025-06-30' })).toMatchObject({
      code: 'NOT_COVERED',
      path: 'applicant',
    })
    expect(resultOf(eInj02, { receivedOn: '2025-06-30', applicant: 'injury' }).dueOn).toBe('2025-08-29')
    expect(evaluateSeed(eInj02, { receivedOn: '2025-06-30' }).version).toBe('2014-04-01')
    expect(evaluateSeed(eInj02, { receivedOn: '2025-07-01' }).version).toBe('2025-07-01')
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eInj02, {})).toMatchObject({ path: 'receivedOn' })
    expect(refusalOf(eInj02, { receivedOn: '2026-08-20', applicant: 'other' })).toMatchObject({ path: 'applicant' })
    expect(refusalOf(eInj02, { receivedOn: '2199-10-20' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'receivedOn' })
    expect(refusalOf(eInj02, { receivedOn: '2014-03-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
