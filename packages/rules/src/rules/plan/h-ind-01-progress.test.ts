import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, type Loaded, refusalOf, resultOf } from '../../for-tests.ts'
import { hInd01 } from './h-ind-01-progress.ts'

const status = (number: number, actual: number | undefined, month = '2023-12', load: Loaded = {}) =>
  resultOf(hInd01, { number, month, actual }, { load }).status

describe('H-IND-01 progress', () => {
  it('102 000 of 160 000 at the end of 2023 is 63.75 % against 60 % of the time: green', () => {
    expect(resultOf(hInd01, { number: 2, month: '2023-12', actual: 102_000 })).toEqual({
      status: 'green',
      actualShare: 0.6375,
      timeShare: 0.6,
      snapshot: 'FIRST',
    })
  })

  it.each([
    [2, 96_000, 'green'],
    [2, 95_999, 'yellow'],
    [2, 88_000, 'yellow'],
    [2, 87_999, 'red'],
    [2, 0, 'red'],
    [4, 300_000, 'green'],
    [4, 299_999, 'yellow'],
    [4, 275_000, 'yellow'],
    [4, 274_999, 'red'],
    [5, 1800, 'green'],
    [5, 1650, 'yellow'],
    [5, 1649, 'red'],
    [8, 0.65, 'met'],
    [8, 0.6499, 'missed'],
    [9, 0.75, 'met'],
    [9, 0.74, 'missed'],
    [10, 0.8, 'met'],
    [10, 0.79, 'missed'],
    [11, 0.95, 'met'],
    [11, 0.94, 'missed'],
    [3, 0, 'met'],
    [3, 1, 'missed'],
    [6, 0.99, 'no-data'],
    [7, 1, 'no-data'],
  ])('indicator %i at %f is %s', (number, actual, expected) => {
    expect(status(number, actual)).toBe(expected)
  })

  it.each([
    ['2021-01', 1 / 60],
    ['2021-12', 0.2],
    ['2025-12', 1],
  ])('by %s %f of the time has gone', (month, timeShare) => {
    expect(resultOf(hInd01, { number: 2, month, actual: 1 }).timeShare).toBe(timeShare)
  })

  it('time never passes the end of the plan nor starts before it', () => {
    const plan = (from: string) => ({
      'plan.indicators': {
        name: '试验规划',
        from,
        months: 12,
        midYear: 2023,
        finalYear: 2023,
        indicators: [
          {
            number: 2,
            area: '促进就业',
            name: '新增就业人数',
            binding: false,
            unit: '人',
            targetText: '100',
            target: 100,
            measure: 'cumulative' as const,
            rule: 'B-REG-04',
            cycle: null,
            source: '街镇',
          },
        ],
      },
    })
    const share = (from: string) =>
      resultOf(hInd01, { number: 2, month: '2023-12', actual: 0 }, { load: plan(from) }).timeShare
    expect(share('2021-01-01')).toBe(1)
    expect(share('2024-01-01')).toBe(0)
    expect(share('2030-01-01')).toBe(0)
    expect(share('2023-12-01')).toBe(1 / 12)
  })

  it('indicator 1 needs the city quota', () => {
    expect(evaluateSeed(hInd01, { number: 1, month: '2023-12', actual: 9000 })).toMatchObject({
      status: 'PARAM_MISSING',
      missing: ['unemp.quota'],
    })
    const quota = { 'unemp.quota': 9000 }
    expect(status(1, 9000, '2023-12', quota)).toBe('met')
    expect(status(1, 9001, '2023-12', quota)).toBe('missed')
  })

  it('uses the district’s yellow margin', () => {
    expect(status(2, 95_999, '2023-12', { 'plan.yellow_points': 0 })).toBe('red')
    expect(status(2, 80_000, '2023-12', { 'plan.yellow_points': 10 })).toBe('yellow')
  })

  it('nothing to count is no data, or met where nothing happened', () => {
    for (const number of [1, 2, 3, 8]) expect(status(number, undefined)).toBe('no-data')
    expect(resultOf(hInd01, { number: 10, month: '2023-12', emptyIsMet: true }).status).toBe('met')
    expect(resultOf(hInd01, { number: 10, month: '2023-12', emptyIsMet: false }).status).toBe('no-data')
    expect(resultOf(hInd01, { number: 7, month: '2023-12', emptyIsMet: true }).status).toBe('no-data')
  })

  it('a target that is not loaded is never judged', () => {
    const load: Loaded = {
      'plan.indicators': {
        name: '试验规划',
        from: '2021-01-01',
        months: 60,
        midYear: 2023,
        finalYear: 2025,
        indicators: (['at-least', 'cumulative'] as const).map((measure, at) => ({
          number: at + 1,
          area: '促进就业',
          name: '试验指标',
          binding: false,
          unit: '人',
          targetText: '待定',
          target: null,
          measure,
          rule: 'X-01',
          cycle: null,
          source: '街镇',
        })),
      },
    }
    expect(status(1, 5, '2023-12', load)).toBe('no-data')
    expect(status(2, 5, '2023-12', load)).toBe('no-data')
  })

  it('notes that targets in words are judged by people', () => {
    const codes = (number: number) =>
      evaluateSeed(hInd01, { number, month: '2023-12', actual: 1 }).notes.map(({ code }) => code)
    expect(codes(6)).toEqual(['WORDS_ONLY'])
    expect(codes(2)).toEqual([])
  })

  it('explains months, shares and light, and names the rule behind the target', () => {
    const { trace } = evaluateSeed(hInd01, { number: 2, month: '2023-12', actual: 102_000 })
    expect(trace.filter(({ rule }) => rule === undefined).map(({ value }) => value)).toEqual([
      5,
      36,
      0.6375,
      0.6,
      '绿灯',
    ])
    expect(trace[0]?.rule).toBe('H-IND-00')
  })

  it('more is never a worse light', () => {
    const rank = { red: 0, yellow: 1, green: 2, met: 0, missed: 0, 'no-data': 0 }
    const months = fc.integer({ min: 0, max: 59 }).map((at) => {
      return `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
    })
    const actuals = fc.integer({ min: 0, max: 200_000 })
    fc.assert(
      fc.property(months, actuals, fc.integer({ min: 0, max: 5000 }), (month, actual, more) => {
        expect(rank[status(2, actual + more, month)]).toBeGreaterThanOrEqual(rank[status(2, actual, month)])
      }),
    )
  })
})

describe('H-IND-01 snapshots', () => {
  const asked = { number: 2, month: '2023-12', actual: 102_000 }

  it('a published figure is only corrected by a new version with a reason', () => {
    expect(resultOf(hInd01, { ...asked, published: 102_000 }).snapshot).toBe('SAME')
    expect(resultOf(hInd01, { ...asked, published: 101_000, correctionReason: '补录12月数据' }).snapshot).toBe(
      'NEW_VERSION',
    )
    for (const correctionReason of [undefined, '', '  '])
      expect(refusalOf(hInd01, { ...asked, published: 101_000, correctionReason })).toMatchObject({
        code: 'REASON_NEEDED',
        path: 'correctionReason',
      })
  })

  it('a figure may also be withdrawn, with a reason', () => {
    const withdrawn = { number: 2, month: '2023-12', published: 1 }
    expect(refusalOf(hInd01, withdrawn)).toMatchObject({ code: 'REASON_NEEDED' })
    expect(resultOf(hInd01, { ...withdrawn, correctionReason: '来源有误' })).toEqual({
      status: 'no-data',
      snapshot: 'NEW_VERSION',
    })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(hInd01, { ...asked, actual: -1 })).toMatchObject({ code: 'BAD_INPUT', path: 'actual' })
    expect(refusalOf(hInd01, { ...asked, actual: '1' })).toMatchObject({ path: 'actual' })
    expect(refusalOf(hInd01, { ...asked, number: 99 })).toMatchObject({ code: 'NO_INDICATOR', path: 'number' })
    expect(refusalOf(hInd01, { ...asked, month: '2023-1' })).toMatchObject({ path: 'month' })
    expect(refusalOf(hInd01, { ...asked, target: 1 })).toMatchObject({ path: 'target' })
    expect(refusalOf(hInd01, { ...asked, month: '2020-12' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
