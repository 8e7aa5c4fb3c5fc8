import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bSub00 } from './b-sub-00-subsidy-stacking.ts'

interface Item {
  readonly subsidy: string
  readonly group?: string
  readonly month: string
  readonly amountFen: number
  readonly state: 'requested' | 'paid'
}

const item = (subsidy: string, group: string | undefined, more: Partial<Item> = {}): Item => ({
  subsidy,
  ...(group === undefined ? {} : { group }),
  month: '2026-01',
  amountFen: 100,
  state: 'requested',
  ...more,
})
const decisions = (...items: readonly Item[]) => resultOf(bSub00, { items }).items.map(({ decision }) => decision)

describe('B-SUB-00 stacking', () => {
  it('pays one item of a group for a person-month, the first applied for', () => {
    const result = resultOf(bSub00, {
      items: [item('B-SUB-02', 'SI_EMPLOYER'), item('C-02', 'SI_EMPLOYER', { amountFen: 900 })],
    })
    expect(result).toEqual({
      items: [
        { subsidy: 'B-SUB-02', month: '2026-01', decision: 'pay' },
        { subsidy: 'C-02', month: '2026-01', decision: 'blocked', blockedBy: 'B-SUB-02' },
      ],
      payableFen: 100,
      noticeWorkingDays: 5,
    })
  })

  it('lets other months, other groups and items without a group stand beside each other', () => {
    expect(decisions(item('a', 'SI_EMPLOYER'), item('b', 'SI_EMPLOYER', { month: '2026-02' }))).toEqual(['pay', 'pay'])
    expect(decisions(item('a', 'SI_EMPLOYER'), item('b', 'SI_FLEX'))).toEqual(['pay', 'pay'])
    expect(decisions(item('a', undefined), item('b', undefined))).toEqual(['pay', 'pay'])
    expect(decisions(item('a', undefined), item('b', 'SI_FLEX'))).toEqual(['pay', 'pay'])
  })

  it('counts the same worker once for the one-off hiring subsidy, whatever the month and employer', () => {
    expect(decisions(item('a', 'ONE_OFF_HIRE'), item('b', 'ONE_OFF_HIRE', { month: '2026-09' }))).toEqual([
      'pay',
      'blocked',
    ])
  })

  it('lets what is already paid stand before anything applied for', () => {
    const { items, payableFen } = resultOf(bSub00, {
      items: [item('new', 'SI_FLEX'), item('old', 'SI_FLEX', { state: 'paid' })],
    })
    expect(items.map(({ decision }) => decision)).toEqual(['blocked', 'paid'])
    expect(items[0]?.blockedBy).toBe('old')
    expect(payableFen).toBe(0)
  })

  it('notes a group that was paid twice, and only then', () => {
    const notes = (...items: readonly Item[]) => evaluateSeed(bSub00, { items }).notes.map(({ code }) => code)
    const paid = { state: 'paid' } as const
    expect(notes(item('a', 'SI_FLEX', paid), item('b', 'SI_FLEX', paid))).toEqual(['PAID_TWICE'])
    expect(notes(item('a', 'SI_FLEX', paid), item('b', 'SI_EMPLOYER', paid), item('c', undefined, paid))).toEqual([])
    expect(notes(item('a', 'SI_FLEX', paid), item('b', 'SI_FLEX'))).toEqual([])
  })

  it('takes its groups and days from the district', () => {
    const load = { 'subsidy.groups': [{ code: 'X', name: '甲组', once: true }], 'subsidy.notice_days': 7 }
    const input = { items: [item('a', 'X'), item('b', 'X', { month: '2026-03' })], noticeFrom: '2026-03-02' }
    const result = resultOf(bSub00, input, { load })
    expect(result.items.map(({ decision }) => decision)).toEqual(['pay', 'blocked'])
    expect(result).toMatchObject({ noticeWorkingDays: 7, noticeEndsOn: '2026-03-11' })
  })

  it('ends the public notice after five working days, over the Spring Festival too', () => {
    expect(resultOf(bSub00, { items: [], noticeFrom: '2026-02-11' })).toEqual({
      items: [],
      payableFen: 0,
      noticeWorkingDays: 5,
      noticeEndsOn: '2026-02-25',
    })
    expect(evaluateSeed(bSub00, { items: [], noticeFrom: '2026-12-30' }).notes).toMatchObject([{ code: 'PROVISIONAL' }])
  })

  it('asks fraud back with a fine of two to five times (社会保险法 Art. 88)', () => {
    expect(resultOf(bSub00, { items: [], defraudedFen: 10_000 }).recovery).toEqual({
      returnFen: 10_000,
      fineLeastFen: 20_000,
      fineMostFen: 50_000,
    })
    expect(resultOf(bSub00, { items: [], defraudedFen: 200_000_000_000 }).recovery?.fineMostFen).toBe(1_000_000_000_000)
  })

  it('explains its choice', () => {
    const { trace } = evaluateSeed(bSub00, { items: [item('a', 'SI_FLEX'), item('b', 'SI_FLEX')] })
    expect(trace.filter(({ kind }) => kind === 'step').map(({ value }) => value)).toEqual([1, 100])
  })

  it('never pays two of one place, and paying again changes nothing', () => {
    const any = fc.record({
      subsidy: fc.constantFrom('a', 'b', 'c'),
      group: fc.constantFrom('SI_EMPLOYER', 'SI_FLEX', 'ONE_OFF_HIRE'),
      month: fc.constantFrom('2026-01', '2026-02'),
      amountFen: fc.integer({ min: 0, max: 1000 }),
      state: fc.constantFrom('requested' as const, 'paid' as const),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (items) => {
        const first = resultOf(bSub00, { items })
        const paid = items.filter((_, at) => first.items[at]?.decision === 'pay')
        const places = paid.map(({ group, month }) => (group === 'ONE_OFF_HIRE' ? group : `${group} ${month}`))
        expect(new Set(places).size).toBe(places.length)
        expect(resultOf(bSub00, { items: paid }).payableFen).toBe(first.payableFen)
      }),
    )
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(bSub00, { items: [item('a', 'NO_SUCH')] })).toMatchObject({
      code: 'UNKNOWN_GROUP',
      path: 'items.0.group',
      message: '没有这个互斥分组: NO_SUCH',
    })
    expect(refusalOf(bSub00, { items: [item('a', 'SI_FLEX', { month: '2026-13' })] })).toMatchObject({
      path: 'items.0.month',
    })
    expect(refusalOf(bSub00, { items: [{ ...item('a', 'SI_FLEX'), state: 'maybe' }] })).toMatchObject({
      path: 'items.0.state',
    })
    expect(refusalOf(bSub00, {})).toMatchObject({ path: 'items' })
    expect(refusalOf(bSub00, { items: [], noticeFrom: '2026-02-30' })).toMatchObject({ path: 'noticeFrom' })
    expect(refusalOf(bSub00, { items: [], defraudedFen: -1 })).toMatchObject({ path: 'defraudedFen' })
    expect(refusalOf(bSub00, { items: [], defraudedFen: 200_000_000_001 })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'defraudedFen',
    })
    const most = item('a', undefined, { amountFen: 1_000_000_000_000 })
    expect(resultOf(bSub00, { items: [most] }).payableFen).toBe(1_000_000_000_000)
    expect(refusalOf(bSub00, { items: [most, item('b', undefined, { amountFen: 1 })] })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'items',
    })
    expect(refusalOf(bSub00, { items: [], other: 1 })).toMatchObject({ path: 'other' })
  })
})
