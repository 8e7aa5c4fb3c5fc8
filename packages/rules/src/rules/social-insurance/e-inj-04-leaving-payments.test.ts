import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eInj04 } from './e-inj-04-leaving-payments.ts'

const asked = { grade: 8, averageWageFen: 1_243_400, ending: 'worker', yearsToRetirement: 10 }
const decide = (more: object) => resultOf(eInj04, { ...asked, ...more })

describe('E-INJ-04 lump sums on leaving', () => {
  it('grade 8 gets 9 months each, 60 % with three years to retirement', () => {
    expect(decide({})).toEqual({ eligible: true, reasons: [], medicalFen: 11_190_600, employmentFen: 11_190_600 })
    expect(decide({ yearsToRetirement: 3 })).toMatchObject({ medicalFen: 6_714_360, employmentFen: 6_714_360 })
  })

  it.each([
    [5, 18],
    [6, 15],
    [7, 12],
    [8, 9],
    [9, 6],
    [10, 3],
  ])('grade %i gets %i months', (grade, months) => {
    expect(decide({ grade }).medicalFen).toBe(months * 1_243_400)
  })

  it.each([
    [6, 100],
    [5, 100],
    [4, 80],
    [2, 40],
    [1, 20],
    [0, 0],
  ])('%i years before retirement: %i %%', (yearsToRetirement, percent) => {
    expect(decide({ yearsToRetirement }).employmentFen).toBe(111_906 * percent)
  })

  it('never goes below zero, rounds once', () => {
    const load = { 'injury.leave_reduction': 300_000 }
    expect(resultOf(eInj04, { ...asked, yearsToRetirement: 0 }, { load }).medicalFen).toBe(0)
    expect(resultOf(eInj04, { ...asked, grade: 10, averageWageFen: 1_243_403, yearsToRetirement: 4 }).medicalFen).toBe(
      2_984_167,
    )
  })

  it.each([
    [5, 'worker', []],
    [5, 'expiry', ['NOT_OWN_WISH']],
    [6, 'employer', ['NOT_OWN_WISH']],
    [7, 'worker', []],
    [7, 'expiry', []],
    [7, 'employer', ['NOT_ENDED_SO']],
    [10, 'employer', ['NOT_ENDED_SO']],
  ])('grade %i, ended by %s: %j', (grade, ending, reasons) => {
    const { result, trace } = evaluateSeed(eInj04, { ...asked, grade, ending })
    expect(result).toMatchObject({ eligible: reasons.length === 0, reasons })
    expect(trace[0]).toMatchObject({ step: '结束方式符合规定', value: reasons.length === 0 })
    if (reasons.length > 0) expect(result).toMatchObject({ medicalFen: 0, employmentFen: 0 })
  })

  it('names every missing parameter, and needs none to refuse', () => {
    expect(evaluateSeed(eInj04, asked, { on: '2012-12-31' })).toMatchObject({
      status: 'PARAM_MISSING',
      missing: ['injury.leave_months', 'injury.leave_reduction', 'injury.leave_reduction_years'],
    })
    expect(evaluateSeed(eInj04, { ...asked, ending: 'employer' }, { on: '2012-12-31' }).status).toBe('DECIDED')
  })

  it('refuses bad input by field', () => {
    for (const grade of [4, 11]) expect(refusalOf(eInj04, { ...asked, grade })).toMatchObject({ path: 'grade' })
    expect(refusalOf(eInj04, { ...asked, yearsToRetirement: 61 })).toMatchObject({ path: 'yearsToRetirement' })
    expect(refusalOf(eInj04, { ...asked, yearsToRetirement: 2.5 })).toMatchObject({ path: 'yearsToRetirement' })
    expect(refusalOf(eInj04, { ...asked, ending: 'fired' })).toMatchObject({ path: 'ending' })
    expect(refusalOf(eInj04, { ...asked, averageWageFen: 0 })).toMatchObject({ path: 'averageWageFen' })
  })
})
