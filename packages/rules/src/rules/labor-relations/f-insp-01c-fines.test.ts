import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fInsp01c } from './f-insp-01c-fines.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-INSP-01c fines', () => {
  it.each([
    [{ violation: 'LONG_HOURS', people: 1 }, 10_000, 50_000],
    [{ violation: 'LONG_HOURS', people: 12 }, 120_000, 600_000],
    [{ violation: 'WOMEN_MINORS', people: 2 }, 200_000, 1_000_000],
    [{ violation: 'OBSTRUCTION' }, 200_000, 2_000_000],
    [{ violation: 'FALSE_WAGE_TOTAL', concealedFen: 5_000_001 }, 5_000_001, 15_000_003],
  ])('%o: %i to %i fen', (input, leastFen, mostFen) => {
    expect(resultOf(fInsp01c, input)).toEqual({ leastFen, mostFen })
  })

  it('cites the article of the violation', () => {
    expect(evaluateSeed(fInsp01c, { violation: 'OBSTRUCTION' }).trace[0]?.source).toBe('劳动保障监察条例第三十条')
  })

  it.each([
    ['people', 'REQUIRED', { violation: 'LONG_HOURS' }],
    ['people', 'REQUIRED', { violation: 'WOMEN_MINORS', concealedFen: 1 }],
    ['concealedFen', 'REQUIRED', { violation: 'FALSE_WAGE_TOTAL', people: 1 }],
    ['people', 'OUT_OF_RANGE', { violation: 'WOMEN_MINORS', people: 2_000_001 }],
    ['concealedFen', 'OUT_OF_RANGE', { violation: 'FALSE_WAGE_TOTAL', concealedFen: 333_333_333_334 }],
  ])('refuses by %s with %s', (path, code, input) => {
    expect(refusalOf(fInsp01c, input)).toMatchObject({ code, path })
  })

  it('takes the largest sums, and refuses bad input by field', () => {
    expect(resultOf(fInsp01c, { violation: 'WOMEN_MINORS', people: 2_000_000 }).mostFen).toBe(1_000_000_000_000)
    expect(misnamedFields(fInsp01c)).toEqual([])
  })
})
