import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eEmp01d } from './e-emp-01d-overdue-fine.ts'

const order = { unpaidFen: 10_000_000, orderedUntil: '2026-03-31', on: '2026-04-01' }
const fine = (change: object = {}) => resultOf(eEmp01d, { ...order, ...change })
const none = (reason: string) => ({ fined: false, reasons: [reason], leastFen: 0, mostFen: 0 })

describe('E-EMP-01d fine after an order', () => {
  it('one to three times the amount', () => {
    expect(fine()).toEqual({ fined: true, reasons: [], leastFen: 10_000_000, mostFen: 30_000_000 })
  })

  it('not while the order runs, nor when it was obeyed', () => {
    expect(fine({ on: '2026-03-31' })).toEqual(none('NOT_YET_OVERDUE'))
    expect(fine({ paidOn: '2026-03-31' })).toEqual(none('PAID_IN_TIME'))
    expect(fine({ on: '2026-03-20', paidOn: '2026-03-20' })).toEqual(none('PAID_IN_TIME'))
  })

  it('paying a day late does not save from it', () => {
    expect(fine({ paidOn: '2026-04-01' }).fined).toBe(true)
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eEmp01d, { ...order, paidOn: '2026-04-02' })).toMatchObject({
      path: 'paidOn',
      code: 'AFTER_DECISION',
    })
    expect(refusalOf(eEmp01d, { ...order, unpaidFen: 10_000_000_001 })).toMatchObject({ path: 'unpaidFen' })
    expect(refusalOf(eEmp01d, { ...order, orderedUntil: '' })).toMatchObject({ path: 'orderedUntil' })
    expect(refusalOf(eEmp01d, { ...order, x: 1 })).toMatchObject({ path: 'x' })
    expect(evaluateSeed(eEmp01d, order).trace.map(({ value }) => value)).toEqual([true, 10_000_000, 30_000_000])
  })
})
