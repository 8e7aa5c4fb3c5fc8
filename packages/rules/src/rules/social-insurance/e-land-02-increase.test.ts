import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthlyRise, type RiseScheme, stepReached } from './e-land-02-increase.ts'

const scheme: RiseScheme = {
  fixedFen: 5750,
  pctPpm: 5300,
  cutoff: '2024-12-31',
  ageSteps: [
    { fromAge: 75, fen: 3500 },
    { fromAge: 80, fen: 4500 },
    { fromAge: 70, fen: 2500 },
  ],
}
const person = { amountFen: 265_000, bornOn: '1948-06-15' }

describe('monthly rise', () => {
  it.each([
    [undefined, 1410],
    ['UP_JIAO', 1410],
    ['HALF_UP', 1405],
    ['UP', 1405],
    ['DOWN', 1404],
  ] as const)('2650.00 × 0.53 % = 14.045, rounding %s', (rounding, shareFen) => {
    expect(monthlyRise({ ...scheme, rounding }, person)).toEqual({
      fixedFen: 5750,
      yearsFen: 0,
      shareFen,
      ageFen: 3500,
      increaseFen: 5750 + shareFen + 3500,
    })
  })

  it('pays by years of contributions, at least the floor', () => {
    const withYears = { ...scheme, yearsStep: { perYearFen: 50, leastFen: 750 } }
    const part = (years?: number) => monthlyRise(withYears, { ...person, years })
    expect([14, 15, 16, undefined].map((years) => part(years).yearsFen)).toEqual([750, 750, 800, 750])
    expect(part(16).increaseFen).toBe(5750 + 800 + 1410 + 3500)
  })

  it('reaches the highest step, whatever their order', () => {
    const reached = [69, 70, 74, 75, 79, 80, 101].map((age) => stepReached(scheme.ageSteps, age)?.fen)
    expect(reached).toEqual([undefined, 2500, 2500, 3500, 3500, 4500, 4500])
    expect(stepReached([], 90)).toBeUndefined()
  })

  it('a larger amount never rises less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_999_999 }), (amountFen) => {
        const rise = (amount: number) => monthlyRise(scheme, { ...person, amountFen: amount }).increaseFen
        expect(rise(amountFen + 1)).toBeGreaterThanOrEqual(rise(amountFen))
        expect(rise(amountFen) % 10).toBe(0)
      }),
    )
  })
})
