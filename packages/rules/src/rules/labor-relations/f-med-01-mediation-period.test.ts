import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fMed01 } from './f-med-01-mediation-period.ts'
import { misnamedFields } from './misnamed-fields.ts'

const mediation = (input: object) => resultOf(fMed01, input)

describe('F-MED-01 mediation period', () => {
  it('an application of 2026-03-02 ends on 2026-03-17', () => {
    expect(mediation({ appliedOn: '2026-03-02' })).toEqual({
      acceptBy: '2026-03-05',
      endsOn: '2026-03-17',
      endsOnRolled: '2026-03-17',
      endsOnByRegulation: null,
      failsAfter: '2026-03-17',
      mayArbitrateFrom: '2026-03-18',
    })
  })

  it('gives the period of the regulation and an extension, while the law’s own day stays', () => {
    const dates = { appliedOn: '2026-03-02', acceptedOn: '2026-03-05', extendedTo: '2026-03-31' }
    expect(mediation(dates)).toMatchObject({
      endsOn: '2026-03-17',
      endsOnByRegulation: '2026-03-20',
      failsAfter: '2026-03-31',
      mayArbitrateFrom: '2026-03-18',
    })
    expect(mediation({ ...dates, acceptedOn: '2026-03-02', extendedTo: '2026-03-17' })).toMatchObject({
      endsOnByRegulation: '2026-03-17',
      failsAfter: '2026-03-17',
    })
  })

  it('shows raw and rolled over the Spring Festival, and counts acceptance in working days', () => {
    expect(mediation({ appliedOn: '2026-02-03' })).toMatchObject({ endsOn: '2026-02-18', endsOnRolled: '2026-02-24' })
    expect(mediation({ appliedOn: '2026-02-13' }).acceptBy).toBe('2026-02-25')
  })

  it('before 2012 only the law applied', () => {
    expect(mediation({ appliedOn: '2011-12-31', acceptedOn: '2012-01-02' })).toMatchObject({
      acceptBy: null,
      endsOn: '2012-01-15',
      endsOnByRegulation: null,
    })
    expect(evaluateSeed(fMed01, { appliedOn: '2011-12-31' }).version).toBe('2008-05-01')
    expect(evaluateSeed(fMed01, { appliedOn: '2012-01-01' })).toMatchObject({
      version: '2012-01-01',
      result: { acceptBy: '2012-01-04' },
    })
  })

  it('says provisional where the holidays are not published', () => {
    expect(evaluateSeed(fMed01, { appliedOn: '2026-12-25' }).notes.map(({ code }) => code)).toContain('PROVISIONAL')
    expect(evaluateSeed(fMed01, { appliedOn: '2026-12-01' }).notes).toEqual([])
  })

  it('refuses dates out of order, bad fields and days before the law', () => {
    expect(refusalOf(fMed01, { appliedOn: '2026-03-02', acceptedOn: '2026-03-01' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'acceptedOn',
    })
    expect(refusalOf(fMed01, { appliedOn: '2026-03-02', extendedTo: '2026-03-16' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'extendedTo',
    })
    expect(refusalOf(fMed01, { appliedOn: '2008-04-30' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(refusalOf(fMed01, { appliedOn: '2199-12-16' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'appliedOn' })
    expect(misnamedFields(fMed01)).toEqual([])
  })
})
