import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eLand01c } from './e-land-01c-one-sum-medical.ts'

describe('E-LAND-01c medical contributions in one sum', () => {
  it('cannot answer while the rate is not loaded', () => {
    expect(evaluateSeed(eLand01c, { approvedOn: '2025-09-01' })).toMatchObject({
      result: null,
      missing: ['land.onesum_medical_rate'],
    })
  })

  it('with a rate: base × rate × months, and the sum of both', () => {
    const load = { 'land.onesum_medical_rate': 100_000 }
    expect(resultOf(eLand01c, { approvedOn: '2025-09-01' }, { load })).toEqual({
      medicalFen: 10_742_976,
      totalFen: 36_526_118,
    })
    expect(evaluateSeed(eLand01c, { approvedOn: '2026-07-01' }, { load }).missing).toEqual(['avg_wage.month'])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eLand01c, { approvedOn: 'soon' })).toMatchObject({ path: 'approvedOn' })
    expect(refusalOf(eLand01c, { approvedOn: '2025-09-01', i: 1 })).toMatchObject({ path: 'i' })
  })
})
