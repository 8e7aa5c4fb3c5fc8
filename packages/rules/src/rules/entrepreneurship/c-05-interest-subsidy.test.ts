import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { c05 } from './c-05-interest-subsidy.ts'

const loan = { appliedOn: '2026-03-02', interestPaidFen: 1_080_000, repaid: true, overdueTimes: 0 }
const ask = (change: object) => resultOf(c05, { ...loan, ...change })

describe('C-05 interest subsidy', () => {
  it('300 000 at 3.6 % for a year bear 10 800, of which 5 400 come back', () => {
    expect(ask({})).toEqual({ eligible: true, reasons: [], amountFen: 540_000 })
    expect(ask({ interestPaidFen: 101 }).amountFen).toBe(51)
    expect(ask({ interestPaidFen: 0 }).amountFen).toBe(0)
  })

  it.each([
    [{ overdueTimes: 1 }, ['OVERDUE']],
    [{ repaid: false }, ['UNPAID']],
    [{ ratePpm: 36_000, lprPpm: 31_000 }, []],
    [{ ratePpm: 36_001, lprPpm: 31_000 }, ['RATE']],
    [{ repaid: false, overdueTimes: 2, ratePpm: 60_000, lprPpm: 31_000 }, ['UNPAID', 'OVERDUE', 'RATE']],
  ])('with %o it has %o against it', (change, reasons) => {
    const eligible = reasons.length === 0
    expect(ask(change)).toEqual({ eligible, reasons, amountFen: eligible ? 540_000 : 0 })
  })

  it('how strict overdue is, the district sets', () => {
    const load = { 'loan.overdue_allowed': 1 }
    expect(resultOf(c05, { ...loan, overdueTimes: 1 }, { load }).eligible).toBe(true)
    expect(resultOf(c05, { ...loan, overdueTimes: 2 }, { load }).reasons).toEqual(['OVERDUE'])
  })

  it('explains itself', () => {
    const { trace } = evaluateSeed(c05, { ...loan, ratePpm: 36_000, lprPpm: 31_000 })
    expect(trace.filter(({ kind }) => kind === 'step').map(({ value }) => value)).toEqual([36_000, true, 540_000])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(c05, { ...loan, ratePpm: 36_000 })).toMatchObject({ code: 'REQUIRED', path: 'lprPpm' })
    expect(refusalOf(c05, { ...loan, lprPpm: 31_000 })).toMatchObject({ code: 'REQUIRED', path: 'ratePpm' })
    expect(refusalOf(c05, { ...loan, interestPaidFen: -1 })).toMatchObject({ path: 'interestPaidFen' })
    expect(refusalOf(c05, { ...loan, overdueTimes: 0.5 })).toMatchObject({ path: 'overdueTimes' })
    expect(refusalOf(c05, { ...loan, appliedOn: '2024-06-11' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
