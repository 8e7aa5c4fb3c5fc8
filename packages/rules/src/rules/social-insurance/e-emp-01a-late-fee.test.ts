import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eEmp01a } from './e-emp-01a-late-fee.ts'

const fee = (unpaidFen: number, defaultOn: string, paidOn: string) =>
  resultOf(eEmp01a, { unpaidFen, defaultOn, paidOn })

describe('E-EMP-01a late fee', () => {
  it.each([
    [10_000_000, '2026-01-16', '2026-03-02', 45, 225_000],
    [10_000_000, '2026-03-02', '2026-03-02', 0, 0],
    [10_000_000, '2026-03-01', '2026-03-02', 1, 5000],
    [999, '2026-03-01', '2026-03-02', 1, 0],
    [1000, '2026-03-01', '2026-03-02', 1, 1],
    [0, '2020-03-01', '2026-03-02', 2192, 0],
  ])('%i fen from %s to %s: %i days, %i fen', (unpaid, from, to, days, lateFeeFen) => {
    expect(fee(unpaid, from, to)).toEqual({ days, lateFeeFen })
  })

  it('explains days and fee', () => {
    const { trace } = evaluateSeed(eEmp01a, eEmp01a.example)
    expect(trace.map(({ value, unit }) => [value, unit])).toEqual([
      [45, 'days'],
      [225_000, 'fen'],
    ])
  })

  it('refuses bad input by field', () => {
    const good = { unpaidFen: 1, defaultOn: '2026-01-16', paidOn: '2026-03-02' }
    expect(refusalOf(eEmp01a, { ...good, paidOn: '2026-01-15' })).toMatchObject({
      path: 'paidOn',
      code: 'BEFORE_DEFAULT',
    })
    expect(refusalOf(eEmp01a, { ...good, unpaidFen: 10_000_000_001 })).toMatchObject({ path: 'unpaidFen' })
    expect(refusalOf(eEmp01a, { ...good, defaultOn: '2026-02-29' })).toMatchObject({ path: 'defaultOn' })
    expect(refusalOf(eEmp01a, { ...good, u: 1 })).toMatchObject({ path: 'u' })
    expect(refusalOf(eEmp01a, { ...good, defaultOn: '2011-06-30' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(fee(10_000_000_000, '2011-07-01', '2199-12-31').lateFeeFen).toBeGreaterThan(0)
  })
})
