import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fWage02a } from './f-wage-02a-ledger-keeping.ts'

describe('F-WAGE-02a keeping the labour ledger', () => {
  it.each([
    ['2025-12-20', '2026-01-31', '2029-01-31'],
    ['2025-12-20', '2025-12-01', '2028-12-20'],
    ['2025-12-20', '2025-12-20', '2028-12-20'],
  ])('complete %s, paid %s: until %s', (completedOn, paidInFullOn, keepUntil) => {
    expect(resultOf(fWage02a, { completedOn, paidInFullOn })).toEqual({ keepUntil })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fWage02a, { completedOn: '2025-12-20' })).toMatchObject({ path: 'paidInFullOn' })
    expect(refusalOf(fWage02a, { completedOn: '2199-12-20', paidInFullOn: '2199-12-20' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'completedOn',
    })
    expect(refusalOf(fWage02a, { completedOn: '2025-12-20', paidInFullOn: '2199-12-20' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'paidInFullOn',
    })
    expect(refusalOf(fWage02a, { completedOn: '2020-04-30', paidInFullOn: '2020-05-01' })).toMatchObject({
      code: 'NOT_IN_FORCE',
    })
  })
})
