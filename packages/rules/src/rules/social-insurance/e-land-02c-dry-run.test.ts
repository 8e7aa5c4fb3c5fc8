import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eLand02c } from './e-land-02c-dry-run.ts'

const people = [
  { amountFen: 265_000, bornOn: '1948-06-15' },
  { amountFen: 240_000, bornOn: '1960-02-01' },
  { amountFen: 0, bornOn: '1940-02-01' },
  { amountFen: 0, bornOn: '1949-02-01' },
]
const proposal = { fixedFen: 6000, pctPpm: 10_000, cutoff: '2025-12-31', ageSteps: [{ fromAge: 65, fen: 1000 }] }

describe('E-LAND-02c dry run', () => {
  it('adds up the scheme in force', () => {
    expect(resultOf(eLand02c, { year: 2025, people })).toEqual({
      people: 4,
      monthlyFen: 37_190,
      yearlyFen: 446_280,
      leastFen: 7030,
      mostFen: 10_660,
      byAge: [
        { people: 1, monthlyFen: 7030 },
        { fromAge: 75, people: 2, monthlyFen: 19_910 },
        { fromAge: 80, people: 1, monthlyFen: 10_250 },
      ],
    })
  })

  it('tries a scheme that is not approved yet', () => {
    expect(resultOf(eLand02c, { year: 2026, people: people.slice(0, 2), scheme: proposal })).toEqual({
      people: 2,
      monthlyFen: 9650 + 9400,
      yearlyFen: 228_600,
      leastFen: 9400,
      mostFen: 9650,
      byAge: [{ fromAge: 65, people: 2, monthlyFen: 19_050 }],
    })
    expect(evaluateSeed(eLand02c, { year: 2026, people }).missing).toEqual(['land_old.adjust'])
  })

  it('agrees with one person after another', () => {
    const each = people.map((one) => resultOf(eLand02c, { year: 2025, people: [one] }).monthlyFen)
    expect(each.reduce((sum, rise) => sum + rise, 0)).toBe(resultOf(eLand02c, { year: 2025, people }).monthlyFen)
  })

  it('refuses bad input by person and field', () => {
    const withYears = { ...proposal, yearsStep: { perYearFen: 100, leastFen: 500 } }
    expect(refusalOf(eLand02c, { year: 2025, people: [{ ...people[0], bornOn: '2025-01-01' }] })).toMatchObject({
      path: 'people.0.bornOn',
      code: 'AFTER_CUTOFF',
    })
    const mixed = [{ ...people[0], years: 3 }, people[1]]
    expect(refusalOf(eLand02c, { year: 2025, people: mixed, scheme: withYears })).toMatchObject({
      path: 'people.1.years',
      code: 'REQUIRED',
    })
    expect(refusalOf(eLand02c, { year: 2025, people: [] })).toMatchObject({ path: 'people' })
    const tooMany = Array.from({ length: 10_001 }, () => people[0])
    expect(refusalOf(eLand02c, { year: 2025, people: tooMany })).toMatchObject({ path: 'people' })
    expect(refusalOf(eLand02c, { year: 2025, people: [{ ...people[0], amountFen: 5_000_001 }] })).toMatchObject({
      path: 'people.0.amountFen',
    })
    expect(refusalOf(eLand02c, { year: 2025, people: [{ ...people[0], years: 101 }] })).toMatchObject({
      path: 'people.0.years',
    })
    expect(refusalOf(eLand02c, { year: 2025, people, r: 1 })).toMatchObject({ path: 'r' })
  })

  it.each([
    [{ ...proposal, fixedFen: 1_000_001 }, 'scheme.fixedFen'],
    [{ ...proposal, ageSteps: [{ fromAge: 121, fen: 0 }] }, 'scheme.ageSteps.0.fromAge'],
    [{ ...proposal, ageSteps: [{ fromAge: 70, fen: 1_000_001 }] }, 'scheme.ageSteps.0.fen'],
    [{ ...proposal, yearsStep: { perYearFen: 10_001, leastFen: 0 } }, 'scheme.yearsStep.perYearFen'],
    [{ ...proposal, yearsStep: { perYearFen: 0, leastFen: 1_000_001 } }, 'scheme.yearsStep.leastFen'],
    [{ ...proposal, rounding: 'NEAREST' }, 'scheme.rounding'],
  ])('refuses a scheme out of bounds: %#', (scheme, path) => {
    expect(refusalOf(eLand02c, { year: 2026, people, scheme })).toMatchObject({ path })
  })
})
