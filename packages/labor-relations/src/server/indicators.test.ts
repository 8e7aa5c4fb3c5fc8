import type { IndicatorDefinition } from '@renshe/kernel/server'
import { evaluate, RuleInputError, ruleById, seedSnapshot } from '@renshe/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstMediationRate, overallMediationRate } from './indicators.ts'

/** What the rule says of the same counts; undefined where they cannot be. */
function ruled(indicator: IndicatorDefinition, counts: Readonly<Record<string, number>>): number | null | undefined {
  const rule = ruleById(indicator.rule)
  if (!rule) throw new Error(`${indicator.rule} is not in the catalogue`)
  try {
    const { result } = evaluate(rule, counts, { snapshot: seedSnapshot, on: '2025-12-31' })
    return (result as { readonly rate: number | null }).rate
  } catch (error) {
    if (error instanceof RuleInputError) return undefined
    throw error
  }
}

describe.each([firstMediationRate, overallMediationRate])('$rule counted from records and by the rule', (indicator) => {
  it('agree on any counts that can be', () => {
    const shape = Object.fromEntries(Object.keys(indicator.components).map((name) => [name, fc.nat(40)]))
    let compared = 0
    fc.assert(
      fc.property(fc.record(shape), (drawn) => {
        const counts = drawn as Readonly<Record<string, number>>
        const rate = ruled(indicator, counts)
        if (rate === undefined) return
        compared += 1
        const below = indicator.denominator(counts)
        expect(below === 0 ? null : indicator.numerator(counts) / below).toBe(rate)
      }),
      { numRuns: 2000 },
    )
    expect(compared).toBeGreaterThan(50)
  })
})
