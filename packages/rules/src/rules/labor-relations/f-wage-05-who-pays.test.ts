import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fWage05 } from './f-wage-05-who-pays.ts'

describe('F-WAGE-05 who pays', () => {
  it.each([
    ['subcontractorOwes', 'generalContractor', true, '第三十条'],
    ['ownerPaysLate', 'owner', false, '第二十九条'],
    ['illegalContracting', 'contractingUnit', true, '第三十六条'],
    ['illegalProject', 'owner', false, '第三十七条'],
    ['unlicensedDispatch', 'userUnit', true, '第十八条'],
  ])('%s: %s', (cause, payer, recourse, article) => {
    const { result, trace } = evaluateSeed(fWage05, { cause, owedFen: 100, unpaidPriceFen: 200 })
    expect(result).toEqual({ payer, recourse, payFen: 100 })
    expect(trace.map((step) => step.source)).toEqual(Array(2).fill(`保障农民工工资支付条例（国令第724号）${article}`))
  })

  it('the owner advances no more than its unpaid price, the others everything', () => {
    const owed = { owedFen: 30_000_000, unpaidPriceFen: 20_000_000 }
    expect(resultOf(fWage05, { ...owed, cause: 'ownerPaysLate' }).payFen).toBe(20_000_000)
    expect(resultOf(fWage05, { ...owed, cause: 'illegalProject' }).payFen).toBe(30_000_000)
    expect(resultOf(fWage05, { owedFen: 5, cause: 'subcontractorOwes' }).payFen).toBe(5)
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fWage05, { cause: 'ownerPaysLate', owedFen: 1 })).toMatchObject({
      code: 'REQUIRED',
      path: 'unpaidPriceFen',
    })
    expect(refusalOf(fWage05, { cause: 'bad luck', owedFen: 1 })).toMatchObject({ path: 'cause' })
    expect(refusalOf(fWage05, { cause: 'illegalProject' })).toMatchObject({ path: 'owedFen' })
  })
})
