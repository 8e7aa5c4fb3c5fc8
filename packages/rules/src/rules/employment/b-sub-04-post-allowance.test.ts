import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bSub04 } from './b-sub-04-post-allowance.ts'

const post = { month: '2026-01', firstLinePost: true, contractMonths: 12, labourDispatch: false, usedMonths: 0 }
const load = { 'post_subsidy.rate': 300_001, 'post_subsidy.top_up': 30_000 }

describe('B-SUB-04 post allowance', () => {
  it('is a share of the minimum wage with the district’s top-up', () => {
    expect(resultOf(bSub04, post, { load })).toEqual({ eligible: true, reasons: [], amountFen: 82_200 + 30_000 })
    const { trace } = evaluateSeed(bSub04, post, { load })
    expect(trace.filter(({ kind }) => kind === 'step').map(({ value }) => value)).toEqual([0, 82_200, 112_200])
  })

  it.each([
    [{ firstLinePost: false }, ['POST']],
    [{ contractMonths: 11 }, ['CONTRACT']],
    [{ labourDispatch: true }, ['DISPATCH']],
    [{ usedMonths: 36 }, ['TERM']],
    [
      { firstLinePost: false, contractMonths: 0, labourDispatch: true, usedMonths: 40 },
      ['POST', 'CONTRACT', 'DISPATCH', 'TERM'],
    ],
  ])('with %o it has %o against it, whatever is loaded', (change, reasons) => {
    expect(resultOf(bSub04, { ...post, ...change })).toEqual({ eligible: false, reasons, amountFen: 0 })
  })

  it('runs to the 36th month', () => {
    expect(resultOf(bSub04, { ...post, usedMonths: 35 }, { load }).eligible).toBe(true)
  })

  it('answers PARAM_MISSING by every name', () => {
    expect(evaluateSeed(bSub04, post)).toMatchObject({
      status: 'PARAM_MISSING',
      missing: ['post_subsidy.rate', 'post_subsidy.top_up'],
    })
    expect(evaluateSeed(bSub04, { ...post, month: '2026-07' }).missing).toEqual([
      'post_subsidy.rate',
      'post_subsidy.top_up',
      'min_wage.month',
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(bSub04, { ...post, contractMonths: '12' })).toMatchObject({ path: 'contractMonths' })
    expect(refusalOf(bSub04, { ...post, month: '2026' })).toMatchObject({ path: 'month' })
    expect(refusalOf(bSub04, { month: '2026-01' })).toMatchObject({ path: 'firstLinePost' })
  })
})
