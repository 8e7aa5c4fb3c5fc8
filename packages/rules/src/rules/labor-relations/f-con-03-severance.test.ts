import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fCon03 } from './f-con-03-severance.ts'
import { misnamedFields } from './misnamed-fields.ts'

const service = { years: 5, months: 7, averageWageFen: 1_500_000, capWageFen: 3_730_200, illegal: false }
const severance = (change: object) => resultOf(fCon03, { ...service, ...change })

describe('F-CON-03 severance', () => {
  it.each([
    [{}, 6, 9_000_000],
    [{ months: 3 }, 5.5, 8_250_000],
    [{ years: 14, months: 0, averageWageFen: 5_000_000 }, 12, 44_762_400],
  ])('%o: %d months, %i fen', (change, months, amountFen) => {
    expect(severance(change)).toEqual({ months, amountFen })
  })

  it.each([
    [0, 0, 0],
    [0, 1, 0.5],
    [0, 5, 0.5],
    [0, 6, 1],
    [0, 11, 1],
    [1, 0, 1],
    [1, 5, 1.5],
    [1, 6, 2],
  ])('%i years %i months count as %d', (years, months, expected) => {
    expect(severance({ years, months }).months).toBe(expected)
  })

  it('days alone are a half month, and do not make six months', () => {
    expect(severance({ months: 0, days: 1 }).months).toBe(5.5)
    expect(severance({ months: 5, days: 30 }).months).toBe(5.5)
    expect(severance({ months: 0, days: 0 }).months).toBe(5)
  })

  it('is doubled when illegal, the months staying', () => {
    expect(severance({ months: 3, illegal: true })).toEqual({ months: 5.5, amountFen: 16_500_000 })
    expect(severance({ years: 14, averageWageFen: 5_000_000, illegal: true })).toEqual({
      months: 12,
      amountFen: 89_524_800,
    })
  })

  it('the cap and its twelve years apply only above the cap', () => {
    const long = { years: 14, months: 0 }
    expect(severance({ ...long, averageWageFen: 3_730_200 })).toEqual({ months: 14, amountFen: 52_222_800 })
    expect(severance({ ...long, averageWageFen: 3_730_201 })).toEqual({ months: 12, amountFen: 44_762_400 })
    expect(severance({ years: 11, months: 3, averageWageFen: 9_000_000 }).months).toBe(11.5)
    expect(severance({ years: 12, months: 3, averageWageFen: 9_000_000 }).months).toBe(12)
  })

  it('rounds half a fen once', () => {
    expect(severance({ years: 0, months: 1, averageWageFen: 1_000_001 }).amountFen).toBe(500_001)
    expect(severance({ years: 0, months: 1, averageWageFen: 1_000_001, illegal: true }).amountFen).toBe(1_000_001)
  })

  it('longer service never pays less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 6_000_000 }), (served, wage) => {
        const at = (all: number) =>
          severance({ years: Math.floor(all / 12), months: all % 12, averageWageFen: wage }).amountFen
        expect(at(served + 1)).toBeGreaterThanOrEqual(at(served))
      }),
    )
  })

  it('explains itself', () => {
    const { trace } = evaluateSeed(fCon03, { ...service, months: 3, averageWageFen: 5_000_000 })
    expect(trace.map(({ value }) => value)).toEqual([true, 11, 3_730_200, 5.5, 20_516_100])
  })

  it.each([
    ['years', 81],
    ['months', 12],
    ['days', 31],
    ['capWageFen', 0],
    ['averageWageFen', 1_000_000_000_000],
  ])('refuses %s of %i', (path, value) => {
    const input = { ...service, ...(path === 'averageWageFen' ? { capWageFen: 1_000_000_000_000 } : {}), [path]: value }
    expect(refusalOf(fCon03, input)).toMatchObject({ code: 'OUT_OF_RANGE', path })
  })

  it('takes the largest values, and refuses bad input by field', () => {
    expect(severance({ years: 80, months: 11 }).months).toBe(81)
    const most = { years: 1, months: 0, averageWageFen: 1_000_000_000_000, capWageFen: 1_000_000_000_000 }
    expect(severance(most).amountFen).toBe(1_000_000_000_000)
    expect(misnamedFields(fCon03)).toEqual([])
  })
})
