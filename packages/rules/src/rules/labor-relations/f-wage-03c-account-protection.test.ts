import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf } from '../../for-tests.ts'
import { fWage03c } from './f-wage-03c-account-protection.ts'

describe('F-WAGE-03c protection of the special account', () => {
  it.each([
    ['payProjectWages', true, '第三十一条'],
    ['seizeForOtherDebt', false, '第三十三条'],
    ['stopForQuantityDispute', false, '第三十五条'],
    ['payThroughSubcontractor', false, '第三十一条'],
  ])('%s: %s by %s', (act, allowed, article) => {
    const { result, trace } = evaluateSeed(fWage03c, { act })
    expect(result).toEqual({ allowed })
    expect(trace[0]?.source).toBe(`保障农民工工资支付条例（国令第724号）${article}`)
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fWage03c, { act: 'spend' })).toMatchObject({ path: 'act' })
  })
})
