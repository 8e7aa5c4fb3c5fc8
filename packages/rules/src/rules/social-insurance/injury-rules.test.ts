import { describe, expect, it } from 'vitest'
import { evaluateSeed } from '../../for-tests.ts'
import { misnamedFields } from '../labor-relations/misnamed-fields.ts'
import { injuryRules } from './injury-rules.ts'

describe('E-RET, E-INJ and E-SVC', () => {
  it.each(injuryRules.map((rule) => [rule.id, rule] as const))(
    '%s decides its example and names a bad field',
    (_, rule) => {
      expect(evaluateSeed(rule, rule.example).status).toBe('DECIDED')
      expect(misnamedFields(rule)).toEqual([])
    },
  )
})
