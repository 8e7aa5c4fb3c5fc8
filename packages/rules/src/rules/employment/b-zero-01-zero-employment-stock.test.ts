import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bZero01 } from './b-zero-01-zero-employment-stock.ts'

const families = [
  { confirmedOn: '2025-05-03', placedOn: '2025-05-18' },
  { confirmedOn: '2025-05-10', placedOn: '2025-06-08' },
  { confirmedOn: '2025-05-20' },
  { confirmedOn: '2025-05-28' },
]
const answer = (asOf: string, list: readonly object[] = families) => resultOf(bZero01, { families: list, asOf })

describe('B-ZERO-01 stock of zero-employment families', () => {
  it('has three at the end of May, none overdue', () => {
    expect(answer('2025-05-31')).toEqual({ stock: 3, overdue: 0, met: true })
  })

  it('has two overdue at the end of June', () => {
    expect(answer('2025-06-30')).toEqual({ stock: 2, overdue: 2, met: false })
  })

  it.each([
    ['2025-05-02', 0, 0],
    ['2025-05-03', 1, 0],
    ['2025-05-17', 2, 0],
    ['2025-05-18', 1, 0],
    ['2025-06-07', 3, 0],
    ['2025-06-08', 2, 0],
    ['2025-06-20', 2, 0],
    ['2025-06-21', 2, 1],
    ['2025-06-28', 2, 1],
    ['2025-06-29', 2, 2],
  ])('on %s there are %i, of these %i overdue', (asOf, stock, overdue) => {
    expect(answer(asOf)).toEqual({ stock, overdue, met: overdue === 0 })
  })

  it('is met with no family at all', () => {
    expect(answer('2025-06-30', [])).toEqual({ stock: 0, overdue: 0, met: true })
  })

  it('counts a late family as overdue until it is placed', () => {
    const late = [{ confirmedOn: '2025-05-10', placedOn: '2025-06-20' }]
    expect(answer('2025-06-10', late).overdue).toBe(0)
    expect(answer('2025-06-19', late)).toEqual({ stock: 1, overdue: 1, met: false })
    expect(answer('2025-06-20', late)).toEqual({ stock: 0, overdue: 0, met: true })
  })

  it('leaves out a family from the day on which it left for another reason', () => {
    const left = [{ confirmedOn: '2025-05-10', closedOn: '2025-06-20' }]
    expect(answer('2025-06-19', left)).toMatchObject({ stock: 1, overdue: 1 })
    expect(answer('2025-06-20', left)).toMatchObject({ stock: 0, overdue: 0 })
  })

  it('gives each family the limit in force when it was confirmed, and reads it once a day of confirmation', () => {
    const same = [{ confirmedOn: '2025-05-20' }, { confirmedOn: '2025-05-20' }, { confirmedOn: '2025-05-28' }]
    const { trace } = evaluateSeed(bZero01, { families: same, asOf: '2025-06-30' })
    expect(trace.map(({ value }) => value)).toEqual([3, 1, 1, 3, false])
    expect(trace.map(({ kind }) => kind)).toEqual(['step', 'parameter', 'parameter', 'step', 'step'])
    const load = { 'zero.deadline_months': 2 }
    expect(resultOf(bZero01, { families: same, asOf: '2025-07-20' }, { load }).overdue).toBe(0)
    expect(resultOf(bZero01, { families: same, asOf: '2025-07-21' }, { load }).overdue).toBe(2)
  })

  it('answers PARAM_MISSING for a waiting family from before the city’s limit, not for a placed one', () => {
    expect(evaluateSeed(bZero01, { families: [{ confirmedOn: '2022-05-31' }], asOf: '2022-12-31' })).toMatchObject({
      status: 'PARAM_MISSING',
      result: null,
      missing: ['zero.deadline_months'],
    })
    expect(answer('2022-12-31', [{ confirmedOn: '2022-05-31', placedOn: '2022-06-02' }]).met).toBe(true)
    expect(answer('2022-07-02', [{ confirmedOn: '2022-06-01' }]).overdue).toBe(1)
  })

  it('never has more overdue than stock, nor more stock after a placement', () => {
    const dates = fc
      .date({ min: new Date('2023-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1, maxLength: 8 }), dates, (confirmed, asOf) => {
        const waiting = confirmed.map((confirmedOn) => ({ confirmedOn }))
        const before = answer(asOf, waiting)
        expect(before.overdue).toBeLessThanOrEqual(before.stock)
        const [first, ...rest] = waiting
        const after = answer(asOf, [{ ...first, placedOn: first?.confirmedOn }, ...rest])
        expect(after.stock).toBeLessThanOrEqual(before.stock)
        expect(after.overdue).toBeLessThanOrEqual(before.overdue)
      }),
      { numRuns: 50 },
    )
  })

  it('takes its own example', () => {
    expect(resultOf(bZero01, bZero01.example)).toEqual({ stock: 2, overdue: 2, met: false })
  })

  it('refuses bad input by field', () => {
    const refused = (list: unknown, asOf: unknown = '2025-06-30') => refusalOf(bZero01, { families: list, asOf })
    expect(
      refused([{ confirmedOn: '2025-05-03' }, { confirmedOn: '2025-05-03', placedOn: '2025-05-02' }]),
    ).toMatchObject({ code: 'DATE_ORDER', path: 'families.1.placedOn' })
    expect(refused([{ confirmedOn: '2025-05-03', closedOn: '2025-05-02' }])).toMatchObject({
      code: 'DATE_ORDER',
      path: 'families.0.closedOn',
    })
    expect(answer('2025-05-03', [{ confirmedOn: '2025-05-03', placedOn: '2025-05-03' }]).stock).toBe(0)
    expect(answer('2025-05-03', [{ confirmedOn: '2025-05-03', closedOn: '2025-05-03' }]).stock).toBe(0)
    expect(refused([{ confirmedOn: '2025-02-30' }])).toMatchObject({
      code: 'BAD_INPUT',
      path: 'families.0.confirmedOn',
    })
    expect(refused([{}])).toMatchObject({ path: 'families.0.confirmedOn' })
    expect(refused([{ confirmedOn: '2025-05-03', left: 1 }])).toMatchObject({ path: 'families.0.left' })
    expect(refused('none')).toMatchObject({ path: 'families' })
    expect(refused([], 20250630)).toMatchObject({ path: 'asOf' })
  })
})
