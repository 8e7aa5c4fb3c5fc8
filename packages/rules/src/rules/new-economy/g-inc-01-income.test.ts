import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { gInc01 } from './g-inc-01-income.ts'
import { quantileFen } from './quantile.ts'

const record = (orderPayFen: readonly number[], minutes = 600, more = {}) => ({
  orderPayFen,
  incentivesFen: 0,
  finesFen: 0,
  platformFeeFen: 0,
  minutes,
  expensesFen: 0,
  ...more,
})
const person = (...platforms: readonly unknown[]) => ({ consent: true, platforms })
const of = (...people: readonly unknown[]) => resultOf(gInc01, { month: '2026-01', people })

describe('G-INC-01 income', () => {
  it('is order pay plus incentives minus fines minus fee; expenses stand apart', () => {
    const worked = record([600_000, 150_000], 12_000, {
      incentivesFen: 40_000,
      finesFen: 5000,
      platformFeeFen: 35_000,
      expensesFen: 60_000,
    })
    expect(of(person(worked))).toEqual({
      earners: 1,
      unlinked: 0,
      medianMonthFen: 750_000,
      p25MonthFen: 750_000,
      medianHourFen: 3750,
      p25HourFen: 3750,
      medianExpensesFen: 60_000,
    })
  })

  it('may be below zero', () => {
    expect(of(person(record([100], 60, { finesFen: 300 })))).toMatchObject({
      medianMonthFen: -200,
      medianHourFen: -200,
    })
  })

  it('gives median and lower quartile', () => {
    const people = [400, 100, 300, 200].map((pay) => person(record([pay], 60, { expensesFen: pay / 10 })))
    expect(of(...people)).toMatchObject({
      earners: 4,
      medianMonthFen: 250,
      p25MonthFen: 175,
      medianHourFen: 250,
      p25HourFen: 175,
      medianExpensesFen: 25,
    })
  })

  it('rounds an hour half up to the fen, and leaves out who has no working time', () => {
    expect(of(person(record([1], 120)), person(record([99], 0)))).toMatchObject({
      medianMonthFen: 50,
      medianHourFen: 1,
    })
    expect(of(person(record([99], 0)))).not.toHaveProperty('medianHourFen', expect.anything())
  })

  it('joins platforms only with consent', () => {
    const platforms = [record([1000], 60), record([3000], 60)]
    expect(of({ consent: true, platforms })).toMatchObject({
      earners: 1,
      unlinked: 0,
      medianMonthFen: 4000,
      medianHourFen: 2000,
    })
    expect(of({ consent: false, platforms })).toMatchObject({ earners: 2, unlinked: 1, medianMonthFen: 2000 })
    expect(of({ consent: false, platforms: [record([1000])] })).toMatchObject({ earners: 1, unlinked: 0 })
  })

  it('notes who was not joined', () => {
    const platforms = [record([1]), record([2])]
    const notes = (consent: boolean) =>
      evaluateSeed(gInc01, { month: '2026-01', people: [{ consent, platforms }] }).notes
    expect(notes(false)).toEqual([{ code: 'NOT_LINKED', message: '1 人未同意合并多平台收入，按平台分别统计' }])
    expect(notes(true)).toEqual([])
  })

  it('of nobody gives no money, not zero', () => {
    expect(of()).toEqual({ earners: 0, unlinked: 0 })
  })

  it('explains in fen', () => {
    const { trace } = evaluateSeed(gInc01, { month: '2026-01', people: [person(record([500], 60))] })
    expect(trace.map(({ value, unit }) => [value, unit])).toEqual([
      [1, 'people'],
      [1, 'people'],
      [500, 'fen'],
      [500, 'fen'],
      [500, 'fen'],
      [500, 'fen'],
      [0, 'fen'],
    ])
  })

  it('refuses bad input by field', () => {
    const asked = (platform: unknown, more = {}) => ({ month: '2026-01', people: [person(platform)], ...more })
    const path = 'people.0.platforms.0'
    expect(refusalOf(gInc01, asked(record([-1])))).toMatchObject({ code: 'BAD_INPUT', path: `${path}.orderPayFen.0` })
    expect(refusalOf(gInc01, asked(record([1], 44_641)))).toMatchObject({ path: `${path}.minutes` })
    expect(refusalOf(gInc01, asked(record([1], 1, { tipsFen: 1 })))).toMatchObject({ path: `${path}.tipsFen` })
    expect(refusalOf(gInc01, asked(record([1]), { month: '2026-13' }))).toMatchObject({ path: 'month' })
    expect(refusalOf(gInc01, asked(record([1]), { month: '2021-07' }))).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(refusalOf(gInc01, { month: '2026-01', people: [person()] })).toMatchObject({ path: 'people.0.platforms' })
    expect(resultOf(gInc01, asked(record([60_000_000, 40_000_000]))).medianMonthFen).toBe(100_000_000)
    expect(refusalOf(gInc01, asked(record([60_000_000, 40_000_001])))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: `${path}.orderPayFen`,
    })
  })
})

describe('quartiles', () => {
  it.each([
    [[], 2, undefined],
    [[5], 1, 5],
    [[1, 2], 2, 2],
    [[1, 2], 1, 1],
    [[0, 10], 1, 3],
    [[3, 1, 2], 2, 2],
    [[10, 9, 1], 2, 9],
    [[-10, 0], 2, -5],
  ] as const)('of %j quarter %i is %s', (sums, quarter, expected) => {
    expect(quantileFen(sums, quarter)).toBe(expected)
  })

  it('lie between least and most, the lower not above the median', () => {
    const sums = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(sums, (values) => {
        const [lower, median] = [quantileFen(values, 1) ?? Number.NaN, quantileFen(values, 2) ?? Number.NaN]
        expect(lower).toBeGreaterThanOrEqual(Math.min(...values))
        expect(median).toBeGreaterThanOrEqual(lower)
        expect(median).toBeLessThanOrEqual(Math.max(...values))
      }),
    )
  })
})
