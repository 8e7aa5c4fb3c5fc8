import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eInj03d } from './e-inj-03d-death-payment.ts'

describe('E-INJ-03d one-off payment on death', () => {
  it.each([
    [2021, 43_834, 87_668_000],
    [2022, 47_412, 94_824_000],
    [2023, 49_283, 98_566_000],
    [2024, 51_821, 103_642_000],
    [2025, 54_188, 108_376_000],
  ])('death in %i: 20 times %i yuan', (year, income, oneOffFen) => {
    expect(oneOffFen).toBe(income * 20 * 100)
    expect(resultOf(eInj03d, { diedOn: `${year}-01-01` })).toEqual({ oneOffFen })
    expect(resultOf(eInj03d, { diedOn: `${year}-12-31` })).toEqual({ oneOffFen })
  })

  it.each(['2020-12-31', '2026-01-01'])('answers PARAM_MISSING on %s', (diedOn) => {
    expect(evaluateSeed(eInj03d, { diedOn })).toMatchObject({
      status: 'PARAM_MISSING',
      missing: ['injury.death_oneoff'],
    })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eInj03d, {})).toMatchObject({ path: 'diedOn' })
    expect(refusalOf(eInj03d, { diedOn: '2010-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
