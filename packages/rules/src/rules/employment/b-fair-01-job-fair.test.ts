import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bFair01 } from './b-fair-01-job-fair.ts'

const fair = {
  heldOn: '2026-05-16',
  organiser: 'public',
  expectedPeople: 999,
  chargesWorkers: false,
  chargesEmployers: false,
  implementationPlan: true,
  emergencyPlan: true,
  securityPlan: true,
  exhibitorsVerified: true,
  announced: true,
}
const large = { ...fair, expectedPeople: 1000 }
const reasonsOf = (input: object) => resultOf(bFair01, input).reasons

describe('B-FAIR-01 job fairs', () => {
  it('needs a permit from 1 000 people expected', () => {
    expect(resultOf(bFair01, large)).toMatchObject({ permitRequired: true, permitApplyBy: '2026-04-26' })
    expect(resultOf(bFair01, fair)).toEqual({ eligible: true, reasons: [], permitRequired: false })
  })

  it('applies for the permit 20 days before', () => {
    expect(reasonsOf(large)).toEqual(['PERMIT_MISSING'])
    expect(reasonsOf({ ...large, permitAppliedOn: '2026-04-26' })).toEqual([])
    expect(reasonsOf({ ...large, permitAppliedOn: '2026-04-27' })).toEqual(['PERMIT_LATE'])
    expect(reasonsOf({ ...fair, permitAppliedOn: '2026-05-15' })).toEqual([])
  })

  it.each([
    [{ chargesWorkers: true }, ['FEE_WORKERS']],
    [{ chargesEmployers: true }, ['FEE_EMPLOYERS']],
    [{ implementationPlan: false }, ['PLAN']],
    [{ emergencyPlan: false }, ['EMERGENCY']],
    [{ securityPlan: false }, ['SECURITY']],
    [{ exhibitorsVerified: false }, ['EXHIBITORS']],
    [{ announced: false }, ['ANNOUNCEMENT']],
    [{ chargesWorkers: true, chargesEmployers: true, organiser: 'agency' }, []],
    [{ chargesWorkers: true, chargesEmployers: true, organiser: 'other' }, []],
    [{ chargesWorkers: true, announced: false }, ['FEE_WORKERS', 'ANNOUNCEMENT']],
  ])('with %o it has %o against it', (change, reasons) => {
    const result = resultOf(bFair01, { ...fair, ...change })
    expect(result).toMatchObject({ eligible: reasons.length === 0, reasons })
  })

  it('asks the duties of the organiser since 2018-10-01', () => {
    const bare = {
      ...fair,
      chargesEmployers: true,
      implementationPlan: false,
      emergencyPlan: false,
      securityPlan: false,
      exhibitorsVerified: false,
      announced: false,
    }
    expect(reasonsOf({ ...bare, heldOn: '2018-09-30' })).toEqual([])
    expect(reasonsOf({ ...bare, heldOn: '2018-10-01' })).toEqual([
      'FEE_EMPLOYERS',
      'PLAN',
      'EMERGENCY',
      'SECURITY',
      'EXHIBITORS',
      'ANNOUNCEMENT',
    ])
    expect(reasonsOf({ ...large, heldOn: '2018-09-30', chargesWorkers: true })).toEqual([
      'FEE_WORKERS',
      'PERMIT_MISSING',
    ])
    expect(evaluateSeed(bFair01, { ...fair, heldOn: '2018-09-30' }).version).toBe('2008-01-01')
  })

  it('explains the permit with its articles', () => {
    const steps = evaluateSeed(bFair01, large).trace.map(({ value }) => value)
    expect(steps).toEqual([true, '2026-04-26', false])
    expect(evaluateSeed(bFair01, large).trace[0]?.source).toContain('国令505号')
    expect(evaluateSeed(bFair01, fair).trace.map(({ value }) => value)).toEqual([false, true])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(bFair01, { ...fair, heldOn: '2026-02-30' })).toMatchObject({ path: 'heldOn' })
    expect(refusalOf(bFair01, { ...fair, heldOn: '2007-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(refusalOf(bFair01, { ...fair, expectedPeople: -1 })).toMatchObject({ path: 'expectedPeople' })
    expect(refusalOf(bFair01, { ...fair, organiser: 'me' })).toMatchObject({ path: 'organiser' })
    expect(refusalOf(bFair01, { ...fair, announced: 1 })).toMatchObject({ path: 'announced' })
  })
})
