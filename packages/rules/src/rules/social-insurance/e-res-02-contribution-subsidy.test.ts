import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eRes02 } from './e-res-02-contribution-subsidy.ts'

const pay = (tier: string, on = '2023-06-01', more: object = {}) => resultOf(eRes02, { tier, on, ...more })

describe('E-RES-02 tiers and government subsidy', () => {
  it.each([
    ['500', 20_000],
    ['700', 25_000],
    ['900', 30_000],
    ['1100', 35_000],
    ['1300', 40_000],
    ['1700', 45_000],
    ['2300', 52_500],
    ['3300', 57_500],
    ['4300', 62_500],
    ['5300', 67_500],
  ])('tier %s yuan is subsidised with %i fen until 2024-04-30', (tier, subsidyFen) => {
    expect(pay(tier, '2024-04-30')).toEqual({
      personalFen: Number(tier) * 100,
      subsidyFen,
      collectiveFen: 0,
      creditedFen: Number(tier) * 100 + subsidyFen,
    })
  })

  it('credits 5 975 yuan for 5 300 in 2023', () => {
    expect(pay('5300').creditedFen).toBe(597_500)
  })

  it('answers PARAM_MISSING from 2024-05-01 on', () => {
    expect(evaluateSeed(eRes02, { tier: '500', on: '2024-05-01' })).toMatchObject({
      status: 'PARAM_MISSING',
      result: null,
      missing: ['res_pension.subsidy'],
    })
  })

  it('adds the aid of the village, up to the top tier', () => {
    expect(pay('500', '2023-06-01', { collectiveFen: 530_000 })).toMatchObject({
      collectiveFen: 530_000,
      creditedFen: 600_000,
    })
    expect(refusalOf(eRes02, { tier: '500', on: '2023-06-01', collectiveFen: 530_001 })).toMatchObject({
      path: 'collectiveFen',
      code: 'OVER_TOP_TIER',
    })
  })

  it('refuses a tier that is not in the list, and other bad input by field', () => {
    expect(refusalOf(eRes02, { tier: '1000', on: '2023-06-01' })).toMatchObject({ code: 'BAD_INPUT', path: 'tier' })
    expect(refusalOf(eRes02, { on: '2023-06-01' })).toMatchObject({ path: 'tier' })
    expect(refusalOf(eRes02, { tier: '500', on: '2023-13-01' })).toMatchObject({ path: 'on' })
    expect(refusalOf(eRes02, { tier: '500', on: '2023-06-01', collectiveFen: -1 })).toMatchObject({
      path: 'collectiveFen',
    })
    expect(refusalOf(eRes02, { tier: '500', on: '2023-06-01', x: 1 })).toMatchObject({ path: 'x' })
  })
})
