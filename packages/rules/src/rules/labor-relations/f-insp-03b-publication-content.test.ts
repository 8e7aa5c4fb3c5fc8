import { describe, expect, it } from 'vitest'
import { resultOf } from '../../for-tests.ts'
import { fInsp03b } from './f-insp-03b-publication-content.ts'
import { misnamedFields } from './misnamed-fields.ts'

const content = {
  fullName: true,
  creditCode: true,
  address: true,
  legalRepresentative: true,
  mainFacts: true,
  handling: true,
  secretOrPrivate: false,
}

describe('F-INSP-03b content of a publication', () => {
  it.each([
    [{}, []],
    [{ fullName: false }, ['FULL_NAME']],
    [{ creditCode: false }, ['CREDIT_CODE']],
    [{ address: false }, ['ADDRESS']],
    [{ legalRepresentative: false }, ['LEGAL_REPRESENTATIVE']],
    [{ mainFacts: false }, ['MAIN_FACTS']],
    [{ handling: false }, ['HANDLING']],
    [{ secretOrPrivate: true }, ['SECRET_OR_PRIVATE']],
    [{ address: false, secretOrPrivate: true }, ['ADDRESS', 'SECRET_OR_PRIVATE']],
  ])('%o: %s', (change, reasons) => {
    expect(resultOf(fInsp03b, { ...content, ...change })).toEqual({ eligible: reasons.length === 0, reasons })
  })

  it('refuses bad input by field', () => {
    expect(misnamedFields(fInsp03b)).toEqual([])
  })
})
