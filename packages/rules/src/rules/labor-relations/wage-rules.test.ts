import { describe, expect, it } from 'vitest'
import { evaluateSeed } from '../../for-tests.ts'
import { misnamedFields } from './misnamed-fields.ts'
import { wageRules } from './wage-rules.ts'

/** Values that no public text gives; a district loads them. */
const load = { 'wage_bond.rate': 15_000, 'emergency_fund.person_cap': 1_000_000 }

describe('F-WAGE and F-WARN', () => {
  it.each(wageRules.map((rule) => [rule.id, rule] as const))(
    '%s decides its example and names a bad field',
    (_, rule) => {
      expect(evaluateSeed(rule, rule.example, { load }).status).toBe('DECIDED')
      expect(misnamedFields(rule)).toEqual([])
    },
  )
})
