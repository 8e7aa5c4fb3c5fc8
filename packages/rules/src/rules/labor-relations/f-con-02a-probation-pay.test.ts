import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fCon02a } from './f-con-02a-probation-pay.ts'
import { misnamedFields } from './misnamed-fields.ts'

const pay = (agreedFen: number, probationFen: number) =>
  resultOf(fCon02a, { on: '2026-03-02', agreedFen, probationFen })

describe('F-CON-02a pay on probation', () => {
  it('at least 80 % of the agreed pay', () => {
    expect(pay(500_000, 400_000)).toEqual({ leastFen: 400_000, eligible: true, reasons: [] })
    expect(pay(500_000, 399_999)).toEqual({ leastFen: 400_000, eligible: false, reasons: ['UNDER_80_PERCENT'] })
    expect(pay(500_001, 400_001).leastFen).toBe(400_001)
  })

  it('at least the minimum wage', () => {
    expect(pay(300_000, 274_000)).toEqual({ leastFen: 274_000, eligible: true, reasons: [] })
    expect(pay(300_000, 273_999).reasons).toEqual(['UNDER_MINIMUM_WAGE'])
    expect(pay(300_000, 200_000).reasons).toEqual(['UNDER_80_PERCENT', 'UNDER_MINIMUM_WAGE'])
  })

  it('answers PARAM_MISSING beyond the wages on file', () => {
    expect(evaluateSeed(fCon02a, { on: '2026-07-01', agreedFen: 500_000, probationFen: 400_000 })).toMatchObject({
      status: 'PARAM_MISSING',
      missing: ['min_wage.month'],
    })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fCon02a, { on: '2026-02-30', agreedFen: 1, probationFen: 1 })).toMatchObject({ path: 'on' })
    expect(misnamedFields(fCon02a)).toEqual([])
  })
})
