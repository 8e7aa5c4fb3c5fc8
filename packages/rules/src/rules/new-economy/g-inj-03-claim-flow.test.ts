import { describe, expect, it } from 'vitest'
import { evaluate } from '../../evaluate/evaluate.ts'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { createSnapshot } from '../../parameters/snapshot.ts'
import { gInj03 } from './g-inj-03-claim-flow.ts'

const claim = { accidentOn: '2026-01-20', duringOrder: true, applicant: 'platform' }

describe('G-INJ-03 claim flow', () => {
  it('gives 30 days to the platform and a year to worker or kin, rolled past Spring Festival', () => {
    expect(resultOf(gInj03, claim)).toEqual({
      eligible: true,
      reasons: [],
      platformApplyBy: '2026-02-19',
      platformApplyByRolled: '2026-02-24',
      workerApplyBy: '2027-01-20',
      workerApplyByRolled: '2027-01-20',
    })
  })

  it('gives 5 working days for the materials and 60 days for the decision', () => {
    const applied = { ...claim, appliedOn: '2026-02-11', acceptedOn: '2026-03-02' }
    expect(resultOf(gInj03, applied)).toMatchObject({
      materialsBy: '2026-02-25',
      decideBy: '2026-05-01',
      decideByRolled: '2026-05-06',
    })
  })

  it('gives 15 days for a simple decision', () => {
    const simple = { ...claim, appliedOn: '2026-02-03', acceptedOn: '2026-02-03', simple: true }
    expect(resultOf(gInj03, simple)).toMatchObject({ decideBy: '2026-02-18', decideByRolled: '2026-02-24' })
    expect(resultOf(gInj03, { ...simple, simple: false }).decideBy).toBe('2026-04-04')
  })

  it.each([
    ['platform', '2026-02-24', true],
    ['platform', '2026-02-25', false],
    ['worker', '2026-02-25', true],
    ['worker', '2027-01-20', true],
    ['worker', '2027-01-21', false],
    ['kin', '2027-01-20', true],
    ['kin', '2027-01-21', false],
  ])('%s applying on %s is in time: %s', (applicant, appliedOn, eligible) => {
    expect(resultOf(gInj03, { ...claim, applicant, appliedOn })).toMatchObject({
      eligible,
      reasons: eligible ? [] : ['APPLIED_LATE'],
    })
  })

  it('covers only accidents during an order, and lists every reason', () => {
    expect(resultOf(gInj03, { ...claim, duringOrder: false }).reasons).toEqual(['NOT_DURING_ORDER'])
    expect(resultOf(gInj03, { ...claim, duringOrder: false, appliedOn: '2026-03-02' })).toMatchObject({
      eligible: false,
      reasons: ['NOT_DURING_ORDER', 'APPLIED_LATE'],
    })
  })

  it('is provisional until the Shanghai text is entered', () => {
    const past = { ...claim, accidentOn: '2024-03-04' }
    expect(evaluateSeed(gInj03, past).notes).toEqual([
      { code: 'PROVISIONAL', message: '上海职业伤害各期限文本未载入，参照工伤期限，日期为暂定' },
    ])
    expect(evaluateSeed(gInj03, past, { load: { 'gig.injury.confirmed': true } }).notes).toEqual([])
  })

  it('uses the periods that the district enters', () => {
    const load = { 'gig.injury.platform_days': 10, 'gig.injury.worker_years': 2 }
    expect(resultOf(gInj03, { ...claim, accidentOn: '2024-03-04' }, { load })).toMatchObject({
      platformApplyBy: '2024-03-14',
      workerApplyBy: '2026-03-04',
    })
  })

  it('explains each date in the order of the flow', () => {
    const applied = { ...claim, appliedOn: '2026-02-11', acceptedOn: '2026-03-02' }
    const steps = evaluateSeed(gInj03, applied).trace.filter(({ kind }) => kind === 'step')
    expect(steps.map(({ value }) => value)).toEqual(['2026-02-24', '2027-01-20', [], '2026-02-25', '2026-05-01'])
  })

  it('names all six parameters when they are not loaded', () => {
    const { missing } = evaluate(gInj03, claim, { snapshot: createSnapshot([]), on: claim.accidentOn })
    expect(missing).toEqual([
      'gig.injury.platform_days',
      'gig.injury.worker_years',
      'gig.injury.material_days',
      'gig.injury.decide_days',
      'gig.injury.simple_days',
      'gig.injury.confirmed',
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(gInj03, { ...claim, accidentOn: '2022-06-30' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(refusalOf(gInj03, { ...claim, applicant: 'union' })).toMatchObject({ code: 'BAD_INPUT', path: 'applicant' })
    expect(refusalOf(gInj03, { ...claim, appliedOn: '2026-01-19' })).toMatchObject({
      code: 'BEFORE_ACCIDENT',
      path: 'appliedOn',
    })
    expect(refusalOf(gInj03, { ...claim, acceptedOn: '2026-01-20' })).toMatchObject({
      code: 'REQUIRED',
      path: 'appliedOn',
    })
    expect(refusalOf(gInj03, { ...claim, appliedOn: '2026-01-22', acceptedOn: '2026-01-21' })).toMatchObject({
      code: 'BEFORE_APPLICATION',
      path: 'acceptedOn',
    })
    expect(resultOf(gInj03, { ...claim, appliedOn: '2026-01-20', acceptedOn: '2026-01-20' }).eligible).toBe(true)
    expect(refusalOf(gInj03, { ...claim, accidentOn: '2199-06-01' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'accidentOn',
    })
    expect(refusalOf(gInj03, { ...claim, witness: 1 })).toMatchObject({ path: 'witness' })
  })
})
