import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eInj01a } from './e-inj-01a-application-limit.ts'

const employer = { accidentOn: '2026-01-20', applicant: 'employer' }
const worker = { accidentOn: '2025-03-05', applicant: 'worker' }

describe('E-INJ-01a application limit', () => {
  it('gives the employer 30 days, rolled over the Spring Festival', () => {
    expect(resultOf(eInj01a, employer)).toEqual({ dueOn: '2026-02-19', dueOnRolled: '2026-02-24' })
    expect(resultOf(eInj01a, { ...employer, appliedOn: '2026-02-24' })).toMatchObject({
      inTime: true,
      employerBearsCosts: false,
    })
    expect(resultOf(eInj01a, { ...employer, appliedOn: '2026-02-25' })).toMatchObject({
      inTime: false,
      employerBearsCosts: true,
    })
  })

  it.each(['worker', 'kin', 'union'])('gives the %s one year', (applicant) => {
    expect(resultOf(eInj01a, { ...worker, applicant })).toEqual({ dueOn: '2026-03-05', dueOnRolled: '2026-03-05' })
  })

  it('keeps the year and puts the gap on the employer', () => {
    const on = (appliedOn: string) => resultOf(eInj01a, { ...worker, appliedOn })
    expect(on('2025-03-05')).toMatchObject({ inTime: true, employerBearsCosts: false })
    expect(on('2025-04-07')).toMatchObject({ inTime: true, employerBearsCosts: false })
    expect(on('2025-04-08')).toMatchObject({ inTime: true, employerBearsCosts: true })
    expect(on('2026-03-05')).toMatchObject({ inTime: true, employerBearsCosts: true })
    expect(on('2026-03-06')).toMatchObject({ inTime: false, employerBearsCosts: true })
  })

  it('lets a consented extension move the employer’s limit', () => {
    const extended = { ...employer, extendedTo: '2026-03-20' }
    expect(resultOf(eInj01a, { ...extended, appliedOn: '2026-03-20' })).toEqual({
      dueOn: '2026-03-20',
      dueOnRolled: '2026-03-20',
      inTime: true,
      employerBearsCosts: false,
    })
    expect(resultOf(eInj01a, { ...extended, appliedOn: '2026-03-21' }).employerBearsCosts).toBe(true)
    expect(resultOf(eInj01a, { ...employer, extendedTo: '2026-02-19' }).dueOn).toBe('2026-02-19')
    expect(refusalOf(eInj01a, { ...employer, extendedTo: '2026-02-18' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'extendedTo',
    })
  })

  it('explains the employer’s limit too', () => {
    expect(evaluateSeed(eInj01a, { ...worker, appliedOn: '2025-04-08' }).trace.map((step) => step.value)).toEqual([
      '2025-04-07',
      '2026-03-05',
      '2026-03-05',
      true,
      true,
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eInj01a, { ...employer, appliedOn: '2026-01-19' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'appliedOn',
    })
    expect(refusalOf(eInj01a, { ...employer, applicant: 'friend' })).toMatchObject({ path: 'applicant' })
    expect(refusalOf(eInj01a, { applicant: 'worker' })).toMatchObject({ path: 'accidentOn' })
    expect(refusalOf(eInj01a, { ...worker, accidentOn: '2199-03-05' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'accidentOn',
    })
    expect(refusalOf(eInj01a, { ...worker, accidentOn: '2003-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
