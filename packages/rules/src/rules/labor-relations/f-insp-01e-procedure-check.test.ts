import { describe, expect, it } from 'vitest'
import { resultOf } from '../../for-tests.ts'
import { fInsp01e } from './f-insp-01e-procedure-check.ts'
import { misnamedFields } from './misnamed-fields.ts'

const procedure = {
  inspectors: 2,
  badgesShown: true,
  statementsHeard: true,
  majorDecision: false,
  legallyReviewed: false,
}

describe('F-INSP-01e procedure', () => {
  it.each([
    [{}, []],
    [{ majorDecision: true, legallyReviewed: true }, []],
    [{ inspectors: 1 }, ['TOO_FEW_INSPECTORS']],
    [{ badgesShown: false }, ['NO_BADGE']],
    [{ statementsHeard: false }, ['NOT_HEARD']],
    [{ majorDecision: true }, ['NO_LEGAL_REVIEW']],
    [{ inspectors: 0, statementsHeard: false }, ['TOO_FEW_INSPECTORS', 'NOT_HEARD']],
  ])('%o: %s', (change, reasons) => {
    expect(resultOf(fInsp01e, { ...procedure, ...change })).toEqual({ eligible: reasons.length === 0, reasons })
  })

  it('refuses bad input by field', () => {
    expect(misnamedFields(fInsp01e)).toEqual([])
  })
})
