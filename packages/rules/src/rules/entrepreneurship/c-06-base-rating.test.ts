import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { c06 } from './c-06-base-rating.ts'

type Round = readonly [year: number, rating: string]
const input = (rounds: readonly Round[], recognisedOn = '2020-06-01') => ({
  recognisedOn,
  rounds: rounds.map(([year, rating]) => ({ year, rating })),
})
const ask = (...rounds: readonly Round[]) => resultOf(c06, input(rounds))

describe('C-06 rating of incubation bases', () => {
  it('2023 C, 2024 not applied, 2025 failed: removed after 2025', () => {
    expect(ask([2023, 'C'], [2024, 'not_applied'], [2025, 'failed'])).toEqual({
      titleKept: false,
      removedAfter: 2025,
      subsidyFen: 0,
    })
  })

  it('2024 failed, 2025 B: keeps its title', () => {
    expect(ask([2024, 'failed'], [2025, 'B'])).toEqual({ titleKept: true, subsidyFen: 30_000_000 })
  })

  it.each([
    ['A', 50_000_000],
    ['B', 30_000_000],
    ['C', 10_000_000],
    ['failed', 0],
    ['not_applied', 0],
  ])('a rating of %s brings %i', (rating, subsidyFen) => {
    expect(ask([2025, rating])).toEqual({ titleKept: true, subsidyFen })
  })

  it.each([
    [['failed', 'failed'], 2022],
    [['not_applied', 'not_applied'], 2022],
    [['failed', 'A', 'failed', 'failed'], 2024],
    [['failed', 'failed', 'failed'], 2022],
    [['failed', 'failed', 'A'], 2022],
    [['failed', 'C', 'not_applied'], undefined],
  ])('%o from 2021 ends after %s', (ratings, removedAfter) => {
    const result = ask(...ratings.map((rating, at): Round => [2021 + at, rating]))
    expect(result.titleKept).toBe(removedAfter === undefined)
    expect(result.removedAfter).toBe(removedAfter)
    expect(result.subsidyFen).toBe(0)
  })

  it('is assessed once recognised for a year', () => {
    expect(resultOf(c06, input([[2025, 'C']], '2024-12-31')).titleKept).toBe(true)
    expect(refusalOf(c06, input([[2025, 'C']], '2025-01-01'))).toMatchObject({
      code: 'NOT_ASSESSABLE',
      path: 'rounds.0.year',
    })
  })

  it('explains itself', () => {
    const { trace } = evaluateSeed(c06, input([[2025, 'A']]))
    expect(trace.map(({ value }) => value)).toEqual([true, 50_000_000, 50_000_000])
  })

  it('refuses bad input by field', () => {
    for (const next of [2023, 2025, 2022])
      expect(
        refusalOf(
          c06,
          input([
            [2023, 'A'],
            [next, 'B'],
          ]),
        ),
      ).toMatchObject({ code: 'ORDER', path: 'rounds.1.year' })
    expect(refusalOf(c06, input([]))).toMatchObject({ code: 'REQUIRED', path: 'rounds' })
    expect(refusalOf(c06, input([[2025, 'D']]))).toMatchObject({ path: 'rounds.0.rating' })
    expect(refusalOf(c06, input([[2020, 'A']], '2015-01-01'))).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
