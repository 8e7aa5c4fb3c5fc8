import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { eInj06c } from './e-inj-06c-rehabilitation-share.ts'

describe('E-INJ-06c share of in-patients', () => {
  it('702 in-patients are 4.3 % of the appraisals of 2016–2020', () => {
    expect(resultOf(eInj06c, { inPatients: 702, appraisals: 16_326 }).rate).toBeCloseTo(0.043, 5)
    expect(resultOf(eInj06c, { inPatients: 1, appraisals: 4 })).toEqual({ rate: 0.25 })
    expect(resultOf(eInj06c, { inPatients: 0, appraisals: 0 })).toEqual({ rate: null })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eInj06c, { inPatients: 1 })).toMatchObject({ path: 'appraisals' })
    expect(refusalOf(eInj06c, { inPatients: -1, appraisals: 1 })).toMatchObject({ path: 'inPatients' })
  })
})
