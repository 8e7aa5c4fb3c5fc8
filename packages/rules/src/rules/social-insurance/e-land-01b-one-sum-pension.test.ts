import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eLand01b } from './e-land-01b-one-sum-pension.ts'

describe('E-LAND-01b pension contributions in one sum', () => {
  it('twelve years at 24 % of 60 % of the average wage', () => {
    expect(resultOf(eLand01b, { approvedOn: '2025-09-01' })).toEqual({
      months: 144,
      baseFen: 746_040,
      pensionFen: 25_783_142,
    })
  })

  it('follows what is loaded, multiplying before the one division', () => {
    const load = {
      'land.years_onesum': 10,
      'land.onesum_base_rate': 500_000,
      'avg_wage.month': 1_000_000,
      'si.rate.pension.er': 100_000,
      'si.rate.pension.ee': 50_000,
    } as const
    const evaluation = evaluateSeed(eLand01b, { approvedOn: '2030-01-01' }, { load })
    expect(evaluation.result).toEqual({ months: 120, baseFen: 500_000, pensionFen: 9_000_000 })
    expect(evaluation.trace.slice(5).map(({ value }) => value)).toEqual([120, 500_000, 150_000, 9_000_000])
  })

  it('names what is missing', () => {
    expect(evaluateSeed(eLand01b, { approvedOn: '2026-07-01' }).missing).toEqual(['avg_wage.month'])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eLand01b, {})).toMatchObject({ path: 'approvedOn' })
    expect(refusalOf(eLand01b, { approvedOn: '2025-09-01', h: 1 })).toMatchObject({ path: 'h' })
    expect(refusalOf(eLand01b, { approvedOn: '2021-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
