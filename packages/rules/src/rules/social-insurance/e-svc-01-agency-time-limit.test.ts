import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eSvc01 } from './e-svc-01-agency-time-limit.ts'

describe('E-SVC-01 time limits of the agency', () => {
  it('ten working days from 2025-09-26 end on 2025-10-16', () => {
    expect(resultOf(eSvc01, { type: 'registration', appliedOn: '2025-09-26' })).toEqual({
      workingDays: 10,
      dueOn: '2025-10-16',
    })
  })

  it.each([
    ['registration', 10, '2026-03-16', '第六条'],
    ['change', 10, '2026-03-16', '第十条'],
    ['deregistration', 10, '2026-03-16', '第十条'],
    ['pension', 20, '2026-03-30', '第十八条'],
    ['medicalReimbursement', 30, '2026-04-14', '第二十条'],
    ['maternityAllowance', 10, '2026-03-16', '第二十条'],
    ['injuryReimbursement', 20, '2026-03-30', '第二十二条'],
    ['unemploymentBenefit', 10, '2026-03-16', '第二十四条'],
    ['trainingSubsidy', 10, '2026-03-16', '第二十四条'],
  ])('%s: %i working days, until %s', (type, workingDays, dueOn, article) => {
    const { result, trace } = evaluateSeed(eSvc01, { type, appliedOn: '2026-03-02' })
    expect(result).toEqual({ workingDays, dueOn })
    expect(trace[0]?.source).toBe(`社会保险经办条例（国令第765号）${article}`)
  })

  it('says so when the holidays are not published', () => {
    const { notes } = evaluateSeed(eSvc01, { type: 'pension', appliedOn: '2026-12-21' })
    expect(notes.map((note) => note.code)).toEqual(['PROVISIONAL'])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eSvc01, { type: 'other', appliedOn: '2026-03-02' })).toMatchObject({ path: 'type' })
    expect(refusalOf(eSvc01, { type: 'pension' })).toMatchObject({ path: 'appliedOn' })
    expect(refusalOf(eSvc01, { type: 'pension', appliedOn: '2199-12-20' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'appliedOn',
    })
    expect(refusalOf(eSvc01, { type: 'pension', appliedOn: '2023-11-30' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
