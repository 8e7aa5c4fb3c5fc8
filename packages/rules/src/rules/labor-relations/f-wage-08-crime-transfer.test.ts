import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fWage08 } from './f-wage-08-crime-transfer.ts'

const load = { 'crime.one': 2_000_000, 'crime.group': 10_000_000 }
const lower = { 'crime.one': 1_000_000, 'crime.group': 5_000_000 }
const order = { evasion: 'refuses', orderServedOn: '2026-02-02', payBy: '2026-02-12', paid: false, asOf: '2026-03-02' }
const workers = (times: number, owedFen: number, months: number) =>
  Array.from({ length: times }, () => ({ owedFen, months }))
const decide = (unpaid: readonly object[], more: object = {}, loaded: object = load) =>
  resultOf(fWage08, { ...order, workers: unpaid, ...more }, { load: loaded })

describe('F-WAGE-08 transfer for the crime of refusing pay', () => {
  it('the test lines of the rulebook, at 20 000 and 100 000', () => {
    expect(decide(workers(1, 2_100_000, 4))).toEqual({ transfer: true, reasons: [] })
    expect(decide(workers(1, 3_000_000, 2)).reasons).toEqual(['AMOUNT'])
    expect(decide(workers(10, 1_000_000, 1))).toEqual({ transfer: true, reasons: [] })
    expect(decide(workers(9, 1_333_333, 4)).reasons).toEqual(['AMOUNT'])
    expect(decide(workers(1, 2_100_000, 4), { orderServedOn: undefined, payBy: undefined }).reasons).toEqual([
      'NOT_ORDERED',
    ])
  })

  it.each([
    [workers(1, 999_999, 3), false],
    [workers(1, 1_000_000, 3), true],
    [workers(1, 1_000_000, 2), false],
    [workers(10, 499_999, 1), false],
    [workers(10, 500_000, 1), true],
    [workers(9, 600_000, 1), false],
    [[...workers(9, 300_000, 1), { owedFen: 1_000_000, months: 3 }], true],
    [[...workers(9, 300_000, 1), { owedFen: 999_999, months: 3 }], false],
    [[...workers(9, 460_000, 1), { owedFen: 900_000, months: 3 }], true],
  ])('at 10 000 and 50 000, case %#: %s', (unpaid, transfer) => {
    expect(decide(unpaid, {}, lower).transfer).toBe(transfer)
  })

  it('needs the figures of the court only inside the range of the law', () => {
    const missing = (unpaid: readonly object[]) => evaluateSeed(fWage08, { ...order, workers: unpaid }).missing
    expect(missing(workers(1, 2_000_000, 3))).toEqual([])
    expect(missing(workers(1, 1_999_999, 3))).toEqual(['crime.one'])
    expect(missing(workers(1, 500_000, 3))).toEqual(['crime.one'])
    expect(missing(workers(1, 499_999, 3))).toEqual([])
    expect(missing(workers(10, 1_000_000, 1))).toEqual([])
    expect(missing(workers(10, 999_999, 1))).toEqual(['crime.group'])
    expect(missing(workers(10, 300_000, 1))).toEqual(['crime.group'])
    expect(missing(workers(10, 299_999, 1))).toEqual([])
    expect(missing(workers(10, 600_000, 3))).toEqual(['crime.one', 'crime.group'])
    expect(resultOf(fWage08, { ...order, workers: workers(10, 1_000_000, 1) }).transfer).toBe(true)
    expect(resultOf(fWage08, { ...order, workers: [] }).reasons).toEqual(['AMOUNT'])
  })

  it('says how the amount was judged', () => {
    const judged = (unpaid: readonly object[], loaded: object = lower) =>
      evaluateSeed(fWage08, { ...order, workers: unpaid }, { load: loaded })
        .trace.filter((step) => step.kind === 'step')
        .slice(0, 3)
        .map((step) => step.value)
    expect(judged(workers(1, 2_000_000, 3))).toEqual([2_000_000, 0, true])
    expect(judged(workers(10, 299_999, 1))).toEqual([0, 2_999_990, false])
    expect(judged(workers(10, 600_000, 3))).toEqual([600_000, 6_000_000, true])
  })

  it('lists every reason against', () => {
    const large = workers(1, 2_100_000, 4)
    expect(decide(large, { evasion: 'none' }).reasons).toEqual(['NO_EVASION'])
    expect(decide(large, { evasion: 'hides' }).reasons).toEqual([])
    expect(decide(large, { payBy: undefined }).reasons).toEqual(['NO_TIME_GIVEN'])
    expect(decide(large, { asOf: '2026-02-12' }).reasons).toEqual(['TIME_NOT_OVER'])
    expect(decide(large, { asOf: '2026-02-13' }).reasons).toEqual([])
    expect(decide(large, { paid: true }).reasons).toEqual(['PAID'])
    expect(decide([], { evasion: 'none', asOf: '2026-02-05', paid: true }).reasons).toEqual([
      'AMOUNT',
      'NO_EVASION',
      'TIME_NOT_OVER',
      'PAID',
    ])
  })

  it('refuses bad input by field', () => {
    const refusal = (more: object) => refusalOf(fWage08, { ...order, workers: workers(1, 1, 1), ...more })
    expect(refusal({ orderServedOn: '2026-03-03', payBy: '2026-03-05' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'orderServedOn',
    })
    expect(refusal({ payBy: '2026-02-01' })).toMatchObject({ code: 'DATE_ORDER', path: 'payBy' })
    expect(refusal({ payBy: '2026-02-02', asOf: '2026-02-01' })).toMatchObject({ path: 'orderServedOn' })
    expect(refusal({ workers: [{ owedFen: 1 }] })).toMatchObject({ path: 'workers.0.months' })
    expect(refusal({ workers: [{ owedFen: 1_000_000_001, months: 1 }] })).toMatchObject({ path: 'workers.0.owedFen' })
    expect(refusal({ asOf: '2013-01-22', orderServedOn: undefined })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
