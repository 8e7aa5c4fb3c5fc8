import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eLand01 } from './e-land-01-head-count.ts'

const land = (takenSquareMetres: number, totalSquareMetres: number, people: number) => ({
  approvedOn: '2025-03-03',
  takenSquareMetres,
  totalSquareMetres,
  people,
})
const rounded = (rounding: 'UP' | 'HALF_UP' | 'DOWN') => ({ load: { 'land.headcount_rounding': rounding } })

describe('E-LAND-01 head-count', () => {
  it.each([
    [35_000, 120_000, 240, 70],
    [12_000, 97_000, 310, 39],
    [0, 97_000, 310, 0],
    [97_000, 97_000, 310, 310],
    [1, 97_000, 1, 1],
    [1, 1, 0, 0],
  ])('%i of %i m², %i people: %i', (taken, total, people, expected) => {
    expect(resultOf(eLand01, land(taken, total, people)).headCount).toBe(expected)
  })

  it.each([
    ['UP', 39],
    ['HALF_UP', 38],
    ['DOWN', 38],
  ] as const)('38.35 rounded %s is %i', (rounding, expected) => {
    expect(resultOf(eLand01, land(12_000, 97_000, 310), rounded(rounding)).headCount).toBe(expected)
  })

  it('a half goes up or down as loaded', () => {
    expect(resultOf(eLand01, land(1, 2, 5), rounded('HALF_UP')).headCount).toBe(3)
    expect(resultOf(eLand01, land(1, 2, 5), rounded('DOWN')).headCount).toBe(2)
  })

  it('shows the share of the land', () => {
    const { trace } = evaluateSeed(eLand01, land(35_000, 140_000, 240))
    expect(trace.map(({ value }) => value)).toEqual(['UP', 0.25, 60])
  })

  it('is never more than the people, and never less with more land', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 1e6 }),
        fc.nat(5000),
        (total, at, people) => {
          const taken = Math.min(at, total - 1)
          const [less, more] = [taken, taken + 1].map((area) => resultOf(eLand01, land(area, total, people)).headCount)
          expect(less).toBeLessThanOrEqual(more ?? -1)
          expect(more).toBeLessThanOrEqual(people)
        },
      ),
    )
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eLand01, land(3, 2, 1))).toMatchObject({ path: 'takenSquareMetres', code: 'MORE_THAN_TOTAL' })
    expect(refusalOf(eLand01, land(0, 0, 1))).toMatchObject({ path: 'totalSquareMetres', code: 'BAD_INPUT' })
    expect(refusalOf(eLand01, land(1, 1_000_000_001, 1))).toMatchObject({ path: 'totalSquareMetres' })
    expect(refusalOf(eLand01, land(1, 2, 1_000_001))).toMatchObject({ path: 'people' })
    expect(refusalOf(eLand01, land(1.5, 2, 1))).toMatchObject({ path: 'takenSquareMetres' })
    expect(refusalOf(eLand01, { ...land(1, 2, 1), f: 1 })).toMatchObject({ path: 'f' })
    expect(refusalOf(eLand01, { ...land(1, 2, 1), approvedOn: '2021-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(resultOf(eLand01, { ...land(1, 2, 2), approvedOn: '2022-01-01' }).headCount).toBe(1)
  })
})
