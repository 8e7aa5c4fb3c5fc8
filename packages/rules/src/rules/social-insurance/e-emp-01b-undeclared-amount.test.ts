import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eEmp01b } from './e-emp-01b-undeclared-amount.ts'

describe('E-EMP-01b undeclared amount', () => {
  it.each([
    [5_000_000, 5_500_000],
    [0, 0],
    [4, 4],
    [5, 6],
  ])('110 %% of %i fen is %i', (lastMonthFen, amountFen) => {
    expect(resultOf(eEmp01b, { lastMonthFen })).toEqual({ amountFen })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eEmp01b, { lastMonthFen: 100_000_000_001 })).toMatchObject({ path: 'lastMonthFen' })
    expect(refusalOf(eEmp01b, {})).toMatchObject({ path: 'lastMonthFen' })
    expect(refusalOf(eEmp01b, { lastMonthFen: 1, v: 1 })).toMatchObject({ path: 'v' })
    expect(evaluateSeed(eEmp01b, { lastMonthFen: 100 }).trace).toMatchObject([{ value: 110, unit: 'fen' }])
  })
})
