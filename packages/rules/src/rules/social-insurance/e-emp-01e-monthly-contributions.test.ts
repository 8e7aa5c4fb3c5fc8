import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eEmp01e } from './e-emp-01e-monthly-contributions.ts'

const parts = (wageFen: number, on = '2026-01-15') => resultOf(eEmp01e, { wageFen, on })

describe('E-EMP-01e monthly contributions', () => {
  it('16 % + 8 % for pension, 0.5 % + 0.5 % for unemployment', () => {
    expect(parts(2_000_000)).toEqual({
      baseFen: 2_000_000,
      pensionEmployerFen: 320_000,
      pensionEmployeeFen: 160_000,
      unemploymentEmployerFen: 10_000,
      unemploymentEmployeeFen: 10_000,
    })
  })

  it('on the base of E-EMP-01', () => {
    expect(parts(500_000)).toMatchObject({ baseFen: 746_000, pensionEmployerFen: 119_360, pensionEmployeeFen: 59_680 })
    expect(parts(5_000_000).baseFen).toBe(3_730_200)
  })

  it('takes each of the four rates for its own part', () => {
    const load = {
      'si.rate.pension.er': 10_000,
      'si.rate.pension.ee': 20_000,
      'si.rate.unemp.er': 30_000,
      'si.rate.unemp.ee': 40_000,
    }
    expect(resultOf(eEmp01e, { wageFen: 1_000_000, on: '2026-01-15' }, { load })).toEqual({
      baseFen: 1_000_000,
      pensionEmployerFen: 10_000,
      pensionEmployeeFen: 20_000,
      unemploymentEmployerFen: 30_000,
      unemploymentEmployeeFen: 40_000,
    })
  })

  it('names what is missing', () => {
    expect(evaluateSeed(eEmp01e, { wageFen: 1, on: '2018-01-15' }).missing).toEqual([
      'si.rate.pension.er',
      'si.rate.pension.ee',
      'si.rate.unemp.er',
      'si.rate.unemp.ee',
    ])
    expect(evaluateSeed(eEmp01e, { wageFen: 1, on: '2026-07-01' }).missing).toEqual(['si.base.lower', 'si.base.upper'])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eEmp01e, { wageFen: -1, on: '2026-01-15' })).toMatchObject({ path: 'wageFen' })
    expect(refusalOf(eEmp01e, { wageFen: 1 })).toMatchObject({ path: 'on' })
    expect(refusalOf(eEmp01e, { wageFen: 1, on: '2026-01-15', y: 1 })).toMatchObject({ path: 'y' })
  })
})
