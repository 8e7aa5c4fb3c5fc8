import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fWage04a } from './f-wage-04a-bond-dates.ts'

describe('F-WAGE-04a dates of the wage bond', () => {
  it.each([
    ['deposit', '2026-03-02', '2026-03-30'],
    ['pay', '2026-03-02', '2026-03-09'],
    ['refill', '2026-03-02', '2026-03-16'],
    ['pay', '2026-02-11', '2026-02-25'],
  ])('%s from %s: %s', (step, on, dueOn) => {
    expect(resultOf(fWage04a, { step, on })).toEqual({ dueOn })
  })

  it('names the step and refuses bad input by field', () => {
    expect(evaluateSeed(fWage04a, { step: 'refill', on: '2026-03-02' }).trace[0]?.step).toBe('动用后补足的期限')
    expect(refusalOf(fWage04a, { step: 'return', on: '2026-03-02' })).toMatchObject({ path: 'step' })
    expect(refusalOf(fWage04a, { step: 'pay', on: '2199-12-30' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'on' })
    expect(refusalOf(fWage04a, { step: 'pay', on: '2021-10-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
