import { describe, expect, it } from 'vitest'
import { evaluateSeed } from '../../for-tests.ts'
import { insuranceRules } from './insurance-rules.ts'

/** Rules whose amounts nobody has published (rulebook Q); every other example has an answer. */
const unknown = ['E-RES-03b', 'E-LAND-01c', 'E-LAND-01d', 'E-LAND-01f', 'E-LAND-03', 'E-EMP-01f']

describe('pensions, coverage, land-taking and contributions', () => {
  it.each(insuranceRules.map((rule) => [rule.id, rule] as const))('%s: its example evaluates', (id, rule) => {
    expect(evaluateSeed(rule, rule.example).status).toBe(unknown.includes(id) ? 'PARAM_MISSING' : 'DECIDED')
  })

  it('stand once each in the rulebook’s order', () => {
    const parts = ['E-RES', 'E-COV', 'E-LAND', 'E-EMP']
    const rank = (id: string) => `${parts.findIndex((part) => id.startsWith(part))}${id}`
    const ids = insuranceRules.map(({ id }) => id)
    expect(ids).toEqual(ids.toSorted((a, b) => rank(a).localeCompare(rank(b))))
    expect(new Set(ids).size).toBe(ids.length)
  })
})
