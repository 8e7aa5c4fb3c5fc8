import { describe, expect, it } from 'vitest'
import { resultOf } from '../../for-tests.ts'
import { fArb01g } from './f-arb-01g-recusal.ts'
import { misnamedFields } from './misnamed-fields.ts'

const none = {
  partyOrRelative: false,
  interest: false,
  otherRelation: false,
  privateContact: false,
  mediatedCase: false,
}

describe('F-ARB-01g recusal', () => {
  it.each([
    ['partyOrRelative', 'PARTY_OR_RELATIVE'],
    ['interest', 'INTEREST'],
    ['otherRelation', 'OTHER_RELATION'],
    ['privateContact', 'PRIVATE_CONTACT'],
    ['mediatedCase', 'MEDIATED'],
  ])('%s is a reason', (field, reason) => {
    expect(resultOf(fArb01g, { ...none, [field]: true })).toEqual({ mustRecuse: true, reasons: [reason] })
  })

  it('without a reason the arbitrator stays; several are all named', () => {
    expect(resultOf(fArb01g, none)).toEqual({ mustRecuse: false, reasons: [] })
    expect(resultOf(fArb01g, { ...none, interest: true, mediatedCase: true }).reasons).toEqual(['INTEREST', 'MEDIATED'])
  })

  it('refuses bad input by field', () => {
    expect(misnamedFields(fArb01g)).toEqual([])
  })
})
