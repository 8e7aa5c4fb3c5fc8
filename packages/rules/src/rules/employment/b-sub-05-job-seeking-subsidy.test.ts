import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bSub05 } from './b-sub-05-job-seeking-subsidy.ts'

const student = {
  appliedOn: '2026-03-02',
  group: 'student_loan',
  fullTime: true,
  furtherStudy: false,
  throughSchool: true,
}
const load = { 'job_seeking.amount': 100_000 }

describe('B-SUB-05 job-seeking subsidy', () => {
  it.each([
    'subsistence',
    'disabled',
    'special_vocational',
    'student_loan',
    'poor_disabled_family',
    'out_of_poverty',
    'destitute',
  ])('the group %s has it', (group) => {
    expect(resultOf(bSub05, { ...student, group }, { load })).toEqual({
      eligible: true,
      reasons: [],
      amountFen: 100_000,
    })
  })

  it.each([
    [{ group: 'none' }, ['GROUP']],
    [{ fullTime: false }, ['FULL_TIME']],
    [{ furtherStudy: true }, ['FURTHER_STUDY']],
    [{ throughSchool: false }, ['SCHOOL']],
    [
      { group: 'none', fullTime: false, furtherStudy: true, throughSchool: false },
      ['GROUP', 'FULL_TIME', 'FURTHER_STUDY', 'SCHOOL'],
    ],
  ])('with %o it has %o against it, though no amount is loaded', (change, reasons) => {
    expect(resultOf(bSub05, { ...student, ...change })).toEqual({ eligible: false, reasons, amountFen: 0 })
  })

  it('answers PARAM_MISSING by name, and explains an answer', () => {
    expect(evaluateSeed(bSub05, student)).toMatchObject({ status: 'PARAM_MISSING', missing: ['job_seeking.amount'] })
    const { trace } = evaluateSeed(bSub05, student, { load })
    expect(trace.map(({ value }) => value)).toEqual([0, 100_000, 100_000])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(bSub05, { ...student, group: 'rich' })).toMatchObject({ path: 'group' })
    expect(refusalOf(bSub05, { ...student, appliedOn: '2026-3-2' })).toMatchObject({ path: 'appliedOn' })
    expect(refusalOf(bSub05, { ...student, appliedOn: '2022-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(refusalOf(bSub05, { ...student, fullTime: 'yes' })).toMatchObject({ path: 'fullTime' })
  })
})
