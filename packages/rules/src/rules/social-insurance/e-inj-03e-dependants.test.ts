import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { eInj03e } from './e-inj-03e-dependants.ts'

const spouse = { kind: 'spouse', lonely: false }
const other = { kind: 'other', lonely: false }
const orphan = { kind: 'other', lonely: true }
const decide = (dependants: readonly object[], wageFen = 900_000, averageWageFen = 1_243_400) =>
  resultOf(eInj03e, { wageFen, averageWageFen, dependants })

describe('E-INJ-03e dependants', () => {
  it('spouse 3 600, child and parent 2 700 each make exactly the wage of 9 000', () => {
    expect(decide([spouse, other, other])).toEqual({
      monthlyFen: [360_000, 270_000, 270_000],
      totalFen: 900_000,
      capped: false,
    })
  })

  it('an orphan’s 900 more is cut back to 9 000 in proportion', () => {
    expect(decide([spouse, orphan, other])).toEqual({
      monthlyFen: [327_272, 327_272, 245_454],
      totalFen: 899_998,
      capped: true,
    })
  })

  it('adds ten percent for the lonely and the orphan', () => {
    expect(decide([orphan]).monthlyFen).toEqual([360_000])
    expect(decide([{ kind: 'spouse', lonely: true }]).monthlyFen).toEqual([450_000])
    expect(decide([])).toEqual({ monthlyFen: [], totalFen: 0, capped: false })
  })

  it('uses the wage held within 60 % and 300 % of the average', () => {
    expect(decide([spouse], 500_000).monthlyFen).toEqual([298_416])
    expect(decide([spouse], 9_000_000).monthlyFen).toEqual([1_492_080])
  })

  it('rounds half up below the wage and down at it', () => {
    expect(decide([other], 900_005).monthlyFen).toEqual([270_002])
    expect(decide([spouse, other, other], 900_005)).toMatchObject({ monthlyFen: [360_002, 270_001, 270_001] })
  })

  it('never pays more than the wage', () => {
    const lonely = fc.boolean()
    fc.assert(
      fc.property(
        fc.integer({ min: 800_000, max: 3_000_000 }),
        fc.option(lonely, { nil: undefined }),
        fc.array(lonely, { maxLength: 10 }),
        (wage, of, others) => {
          const dependants = [
            ...(of === undefined ? [] : [{ kind: 'spouse', lonely: of }]),
            ...others.map((one) => ({ kind: 'other', lonely: one })),
          ]
          expect(decide(dependants, wage).totalFen).toBeLessThanOrEqual(wage)
        },
      ),
    )
  })

  it('refuses bad input by field', () => {
    const refusal = (dependants: unknown) =>
      refusalOf(eInj03e, { wageFen: 900_000, averageWageFen: 1_243_400, dependants })
    expect(refusal([spouse, other, spouse])).toMatchObject({ code: 'SECOND_SPOUSE', path: 'dependants.2.kind' })
    expect(refusal([{ kind: 'friend', lonely: false }])).toMatchObject({ path: 'dependants.0.kind' })
    expect(refusal([{ kind: 'other' }])).toMatchObject({ path: 'dependants.0.lonely' })
    expect(refusal(undefined)).toMatchObject({ path: 'dependants' })
  })
})
