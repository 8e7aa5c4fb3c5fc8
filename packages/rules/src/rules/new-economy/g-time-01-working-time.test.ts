import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../evaluate/evaluate.ts'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { createSnapshot } from '../../parameters/snapshot.ts'
import { gTime01 } from './g-time-01-working-time.ts'
import { clockOf } from './time-span.ts'

const example = {
  intervals: [
    ['10:00', '10:40'],
    ['10:20', '11:00'],
    ['11:30', '12:00'],
  ],
  allowancePercent: 15,
}
const minutes = (input: unknown) => resultOf(gTime01, input).minutes

describe('G-TIME-01 working time', () => {
  it('is 90 minutes of orders and 103.5 with 15 % allowance', () => {
    expect(resultOf(gTime01, { ...example, allowancePercent: 0 })).toEqual({ minutes: 90 })
    expect(resultOf(gTime01, example)).toEqual({ minutes: 103.5 })
  })

  it.each([
    [[], 0],
    [[['10:00', '10:00']], 0],
    [[['00:00', '24:00']], 1440],
    [[['00:00', '23:59']], 1439],
    [
      [
        ['10:00', '11:00'],
        ['11:00', '12:00'],
      ],
      120,
    ],
    [
      [
        ['10:00', '12:00'],
        ['10:30', '11:00'],
      ],
      120,
    ],
    [
      [
        ['11:30', '12:00'],
        ['10:00', '10:40'],
      ],
      70,
    ],
  ])('counts %j as %i', (intervals, expected) => {
    expect(minutes({ intervals, allowancePercent: 0 })).toBe(expected)
  })

  it('counts required time without an allowance, overlaps once', () => {
    const requiredIntervals = [
      ['09:30', '10:10'],
      ['14:00', '14:30'],
    ]
    expect(minutes({ ...example, requiredIntervals })).toBe(163.5)
  })

  it('leaves out long free rest inside an order', () => {
    const long = { intervals: [['10:00', '12:00']], allowancePercent: 10 }
    expect(minutes({ ...long, restIntervals: [['10:30', '11:00']] })).toBe(99)
    expect(minutes({ ...long, restIntervals: [['09:00', '10:30']] })).toBe(99)
    expect(minutes({ ...long, restIntervals: [['09:00', '13:00']] })).toBe(0)
    expect(minutes({ ...long, restIntervals: [['12:00', '13:00']] })).toBe(132)
  })

  it('takes an allowance of two decimals', () => {
    expect(minutes({ intervals: [['10:00', '11:40']], allowancePercent: 12.34 })).toBe(112.34)
  })

  it('explains orders, required time and allowance', () => {
    const { trace } = evaluateSeed(gTime01, { ...example, requiredIntervals: [['12:00', '12:10']] })
    expect(trace.map(({ value }) => value)).toEqual([90, 100, 113.5])
  })

  it('does not depend on the order of the orders, and splitting one changes nothing', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 300 }))
      .map(([start, length]) => [start, Math.min(1440, start + length)] as const)
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const pairs = spans.map(([start, end]) => [clockOf(start), clockOf(end)])
        const halves = spans.flatMap(([start, end]) => {
          const middle = Math.floor((start + end) / 2)
          return [
            [clockOf(start), clockOf(middle)],
            [clockOf(middle), clockOf(end)],
          ]
        })
        const covered = new Set(
          spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at)),
        )
        const asked = (intervals: unknown) => minutes({ intervals, allowancePercent: 0 })
        expect(asked(pairs)).toBe(covered.size)
        expect(asked(pairs.toReversed())).toBe(covered.size)
        expect(asked(halves)).toBe(covered.size)
      }),
    )
  })
})

describe('G-TIME-01 limits', () => {
  const shift = (...intervals: readonly (readonly [string, string])[]) => ({
    intervals,
    allowancePercent: 0,
    checkLimits: true,
  })

  it('08:00 to 12:05 with gaps below 10 minutes must stop at 12:00', () => {
    const morning = shift(['08:00', '09:30'], ['09:39', '11:00'], ['11:05', '12:05'])
    expect(resultOf(gTime01, morning)).toEqual({ minutes: 231, alertsAt: ['12:00'], pauseMinutes: 20 })
  })

  it('a gap of 10 minutes breaks the run', () => {
    expect(resultOf(gTime01, shift(['08:00', '09:30'], ['09:40', '12:05'])).alertsAt).toEqual([])
  })

  it('exactly four hours is four hours', () => {
    expect(resultOf(gTime01, shift(['08:00', '12:00'])).alertsAt).toEqual(['12:00'])
    expect(resultOf(gTime01, shift(['08:00', '11:59'])).alertsAt).toEqual([])
  })

  it('alerts in each run', () => {
    expect(resultOf(gTime01, shift(['13:00', '18:00'], ['05:05', '09:30'])).alertsAt).toEqual(['09:05', '17:00'])
  })

  it('uses the limits that platform and union agreed', () => {
    const agreed = { ...shift(['08:00', '11:00']), agreedContinuousMinutes: 120, agreedDailyMinutes: 180 }
    expect(resultOf(gTime01, agreed)).toEqual({
      minutes: 180,
      alertsAt: ['10:00'],
      pauseMinutes: 20,
      overDailyLimit: false,
    })
    expect(resultOf(gTime01, { ...agreed, agreedDailyMinutes: 179 }).overDailyLimit).toBe(true)
  })

  it('uses the district’s values', () => {
    const load = { 'gig.continuous': { most: 60, pause: 30, gap: 1 } }
    const asked = shift(['08:00', '08:59'], ['09:00', '10:00'])
    expect(resultOf(gTime01, asked, { load })).toMatchObject({ alertsAt: ['10:00'], pauseMinutes: 30 })
    expect(resultOf(gTime01, asked, { load: { 'gig.continuous': { most: 60, pause: 30, gap: 0 } } })).toMatchObject({
      alertsAt: ['10:00'],
    })
  })

  it('cites the article on stopping orders', () => {
    const { trace } = evaluateSeed(gTime01, shift(['08:00', '12:00']))
    expect(trace.at(-1)).toMatchObject({ value: ['12:00'], source: '人社厅发〔2023〕50号第五条' })
  })

  it('needs the parameter only when limits are checked', () => {
    const options = { snapshot: createSnapshot([]), on: '2026-03-02' }
    expect(evaluate(gTime01, example, options).result).toEqual({ minutes: 103.5 })
    expect(evaluate(gTime01, { ...example, checkLimits: false }, options).result).toEqual({ minutes: 103.5 })
    expect(evaluate(gTime01, shift(['08:00', '12:00']), options).missing).toEqual(['gig.continuous'])
  })
})

describe('G-TIME-01 bad input', () => {
  it.each([
    ['intervals.0.0', { intervals: [['24:01', '24:00']] }],
    ['intervals.0.1', { intervals: [['10:00', '10:60']] }],
    ['intervals.0.0', { intervals: [['9:00', '10:00']] }],
    ['intervals.0.0', { intervals: [['x10:00', '10:00']] }],
    ['intervals.0.1', { intervals: [['10:00', '25:00']] }],
    ['intervals.1', { intervals: [['10:00', '10:30'], ['10:00']] }],
    ['intervals', { intervals: '10:00-11:00' }],
    ['allowancePercent', { allowancePercent: -1 }],
    ['allowancePercent', { allowancePercent: 101 }],
    ['allowancePercent', { allowancePercent: undefined }],
    ['agreedContinuousMinutes', { agreedContinuousMinutes: 0 }],
    ['agreedDailyMinutes', { agreedDailyMinutes: 1441 }],
    ['on', { on: '2026-02-30' }],
    ['other', { other: 1 }],
  ])('names %s', (path, change) => {
    expect(refusalOf(gTime01, { ...example, ...change })).toMatchObject({ code: 'BAD_INPUT', path })
  })

  it('refuses times in the wrong order, also in the other lists', () => {
    const wrong = [
      ['10:00', '10:30'],
      ['12:00', '11:59'],
    ]
    expect(refusalOf(gTime01, { ...example, intervals: wrong })).toMatchObject({ code: 'ORDER', path: 'intervals.1' })
    expect(refusalOf(gTime01, { ...example, restIntervals: wrong })).toMatchObject({ path: 'restIntervals.1' })
    expect(refusalOf(gTime01, { ...example, requiredIntervals: wrong })).toMatchObject({ path: 'requiredIntervals.1' })
  })

  it('begins with the guideline of 2023-11-08', () => {
    expect(minutes({ ...example, on: '2023-11-08' })).toBe(103.5)
    expect(refusalOf(gTime01, { ...example, on: '2023-11-07' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
