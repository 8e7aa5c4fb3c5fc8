import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fInsp01d } from './f-insp-01d-complaint-acceptance.ts'
import { misnamedFields } from './misnamed-fields.ts'

const complaint = {
  usedInDistrict: true,
  inArbitrationOrCourt: false,
  actEndedOn: '2024-04-01',
  reportedOn: '2026-04-01',
}

describe('F-INSP-01d taking up a complaint', () => {
  it('in the district, in time, not elsewhere', () => {
    const evaluation = evaluateSeed(fInsp01d, complaint)
    expect(evaluation.result).toEqual({ eligible: true, reasons: [] })
    expect(evaluation.trace[0]?.rule).toBe('F-INSP-01a')
  })

  it.each([
    [{ usedInDistrict: false }, ['OTHER_DISTRICT']],
    [{ reportedOn: '2026-04-02' }, ['OUT_OF_TIME']],
    [{ inArbitrationOrCourt: true }, ['IN_ARBITRATION_OR_COURT']],
    [{ usedInDistrict: false, inArbitrationOrCourt: true }, ['OTHER_DISTRICT', 'IN_ARBITRATION_OR_COURT']],
  ])('%o: %s', (change, reasons) => {
    expect(resultOf(fInsp01d, { ...complaint, ...change })).toEqual({ eligible: false, reasons })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fInsp01d, { ...complaint, reportedOn: '2024-03-31' })).toMatchObject({ path: 'reportedOn' })
    expect(misnamedFields(fInsp01d)).toEqual([])
  })
})
