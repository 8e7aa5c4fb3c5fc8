import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fWage03a } from './f-wage-03a-account-dates.ts'

describe('F-WAGE-03a dates of the special account', () => {
  it.each([
    ['open', '2026-03-20', '2026-04-19', '2026-04-20'],
    ['deposit', '2026-01-31', '2026-02-28', '2026-02-28'],
    ['deposit', '2026-03-05', '2026-04-05', '2026-04-07'],
  ])('%s after %s: %s, rolled %s', (step, on, dueOn, dueOnRolled) => {
    expect(resultOf(fWage03a, { step, on })).toEqual({ dueOn, dueOnRolled })
  })

  it('names the step and refuses bad input by field', () => {
    expect(evaluateSeed(fWage03a, { step: 'open', on: '2026-03-20' }).trace[0]?.step).toBe('合同签订后开设专户的期限')
    expect(refusalOf(fWage03a, { step: 'close', on: '2026-03-20' })).toMatchObject({ path: 'step' })
    expect(refusalOf(fWage03a, { step: 'open' })).toMatchObject({ path: 'on' })
    expect(refusalOf(fWage03a, { step: 'open', on: '2199-12-20' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'on' })
    expect(refusalOf(fWage03a, { step: 'deposit', on: '2199-12-20' })).toMatchObject({ path: 'on' })
    expect(refusalOf(fWage03a, { step: 'open', on: '2021-06-30' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
