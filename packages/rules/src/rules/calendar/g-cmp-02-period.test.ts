import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { gCmp02 } from './g-cmp-02-period.ts'

const period = (start: string, amount: number, unit = 'NATURAL', owner = 'party') =>
  resultOf(gCmp02, { start, amount, unit, owner })

describe('G-CMP-02 counting a period', () => {
  it.each([
    ['2026-01-20', 30, '2026-02-19', '2026-02-24'],
    ['2026-02-03', 15, '2026-02-18', '2026-02-24'],
    ['2026-08-20', 45, '2026-10-04', '2026-10-08'],
    ['2026-03-02', 60, '2026-05-01', '2026-05-06'],
  ])('%s + %i days is %s, rolled %s', (start, amount, rawOn, rolledOn) => {
    const both = { rawOn, rolledOn, provisional: false }
    expect(period(start, amount)).toEqual({ ...both, dueOn: rolledOn })
    expect(period(start, amount, 'NATURAL', 'agency')).toEqual({ ...both, dueOn: rawOn })
  })

  it.each([
    ['2024-01-31', 1, 'MONTH', '2024-02-29'],
    ['2025-01-31', 1, 'MONTH', '2025-02-28'],
    ['2024-02-29', 1, 'YEAR', '2025-02-28'],
    ['2026-02-11', 5, 'WORKING', '2026-02-25'],
    ['2026-02-11', 0, 'NATURAL', '2026-02-11'],
  ])('%s + %i %s is %s', (start, amount, unit, rawOn) => {
    expect(period(start, amount, unit).rawOn).toBe(rawOn)
  })

  it('the rolled date is never earlier, and never later for a shorter period', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (amount) => {
        const [first, next] = [period('2025-12-20', amount), period('2025-12-20', amount + 1)]
        expect(first.rolledOn >= first.rawOn).toBe(true)
        expect(next.rolledOn >= first.rolledOn).toBe(true)
      }),
    )
  })

  it('explains itself and cites the law of the day', () => {
    const trace = (start: string, owner: string) =>
      evaluateSeed(gCmp02, { start, amount: 30, unit: 'NATURAL', owner }).trace
    expect(trace('2026-01-20', 'party').map(({ step, value }) => [step, value])).toEqual([
      ['起算日不计入，30 自然日届满日', '2026-02-19'],
      ['届满日为休息日的，顺延到下一个工作日', '2026-02-24'],
      ['当事人的期限按顺延后的日期', '2026-02-24'],
    ])
    expect(trace('2026-01-20', 'agency').at(-1)).toMatchObject({
      step: '机关的期限不顺延，按原届满日预警',
      value: '2026-02-19',
      source: '规则手册 G-CMP-02 设计决定',
    })
    expect(trace('2020-12-31', 'party')[0]?.source).toContain('民法通则')
    expect(trace('2021-01-01', 'party')[0]?.source).toContain('民法典')
  })

  it('is provisional in a year without a notice', () => {
    const answer = evaluateSeed(gCmp02, { start: '2026-12-20', amount: 30, unit: 'NATURAL', owner: 'party' })
    expect(answer.result?.provisional).toBe(true)
    expect(answer.notes).toMatchObject([{ code: 'PROVISIONAL' }])
  })

  it('refuses bad input by field', () => {
    const input = { start: '2026-01-20', amount: 30, unit: 'NATURAL', owner: 'party' }
    expect(refusalOf(gCmp02, { ...input, start: '2026-02-30' })).toMatchObject({ path: 'start' })
    expect(refusalOf(gCmp02, { ...input, amount: 1.5 })).toMatchObject({ path: 'amount' })
    expect(refusalOf(gCmp02, { ...input, amount: 5001 })).toMatchObject({ path: 'amount' })
    expect(refusalOf(gCmp02, { ...input, unit: 'WEEK' })).toMatchObject({ path: 'unit' })
    expect(refusalOf(gCmp02, { ...input, owner: 'me' })).toMatchObject({ path: 'owner' })
    expect(refusalOf(gCmp02, { ...input, amount: 200, unit: 'YEAR' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'start',
    })
  })
})
