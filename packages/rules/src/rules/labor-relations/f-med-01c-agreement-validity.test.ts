import { describe, expect, it } from 'vitest'
import { resultOf } from '../../for-tests.ts'
import { fMed01c } from './f-med-01c-agreement-validity.ts'
import { misnamedFields } from './misnamed-fields.ts'

const complete = { bothPartiesSigned: true, mediatorSigned: true, organisationSealed: true }

describe('F-MED-01c validity of an agreement', () => {
  it('valid with all signatures and the seal', () => {
    expect(resultOf(fMed01c, complete)).toEqual({ eligible: true, reasons: [] })
  })

  it.each([
    [{ bothPartiesSigned: false }, ['PARTY_SIGNATURE']],
    [{ mediatorSigned: false }, ['MEDIATOR_SIGNATURE']],
    [{ organisationSealed: false }, ['SEAL']],
    [{ mediatorSigned: false, organisationSealed: false }, ['MEDIATOR_SIGNATURE', 'SEAL']],
  ])('%o is not valid: %s', (change, reasons) => {
    expect(resultOf(fMed01c, { ...complete, ...change })).toEqual({ eligible: false, reasons })
  })

  it('refuses bad input by field', () => {
    expect(misnamedFields(fMed01c)).toEqual([])
  })
})
