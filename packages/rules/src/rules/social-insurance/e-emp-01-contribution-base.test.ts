import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eEmp01 } from './e-emp-01-contribution-base.ts'

const base = (wageFen: number, on = '2026-01-15') => resultOf(eEmp01, { wageFen, on }).baseFen

describe('E-EMP-01 contribution base', () => {
  it.each([
    [500_000, 746_000],
    [745_999, 746_000],
    [746_000, 746_000],
    [746_001, 746_001],
    [2_000_000, 2_000_000],
    [3_730_200, 3_730_200],
    [3_730_201, 3_730_200],
    [5_000_000, 3_730_200],
  ])('a wage of %i fen gives %i', (wage, expected) => {
    expect(base(wage)).toBe(expected)
  })

  it.each([
    ['2022-06-30', 597_500],
    ['2022-07-01', 652_000],
    ['2023-07-01', 731_000],
    ['2025-06-30', 738_400],
    ['2025-07-01', 746_000],
  ])('takes the lower limit in force on %s', (on, expected) => {
    expect(base(0, on)).toBe(expected)
  })

  it.each([
    [745_999, '工资低于下限，按下限'],
    [746_000, '工资在上下限之间'],
    [3_730_200, '工资在上下限之间'],
    [3_730_201, '工资高于上限，按上限'],
  ])('says why for a wage of %i fen', (wageFen, reason) => {
    expect(evaluateSeed(eEmp01, { wageFen, on: '2026-01-15' }).trace.at(-1)?.step).toBe(reason)
  })

  it('answers PARAM_MISSING by both names beyond the years on file', () => {
    expect(evaluateSeed(eEmp01, { wageFen: 500_000, on: '2026-07-01' })).toMatchObject({
      status: 'PARAM_MISSING',
      result: null,
      missing: ['si.base.lower', 'si.base.upper'],
    })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eEmp01, { wageFen: -1, on: '2026-01-15' })).toMatchObject({ code: 'BAD_INPUT', path: 'wageFen' })
    expect(refusalOf(eEmp01, { wageFen: 1.5, on: '2026-01-15' })).toMatchObject({ path: 'wageFen' })
    expect(refusalOf(eEmp01, { wageFen: 1, on: '2026-02-30' })).toMatchObject({ path: 'on' })
    expect(refusalOf(eEmp01, { wageFen: 1, on: '2026-01-15', more: 1 })).toMatchObject({ path: 'more' })
  })
})
