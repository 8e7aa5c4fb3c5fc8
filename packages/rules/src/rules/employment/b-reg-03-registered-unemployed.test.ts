import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bReg03 } from './b-reg-03-registered-unemployed.ts'

const quota = { load: { 'unemp.quota': 18_000 } }
const answer = (official: number, own?: number) => resultOf(bReg03, { periodEnd: '2025-12-31', official, own }, quota)

describe('B-REG-03 registered unemployed', () => {
  it.each([
    [17_999, true],
    [18_000, true],
    [18_001, false],
  ])('the city’s figure of %i meets a quota of 18 000: %s', (official, met) => {
    expect(answer(official)).toEqual({ value: official, met })
  })

  it('shows how far the platform’s own count is off, and never publishes it', () => {
    expect(answer(18_000, 17_950)).toEqual({ value: 18_000, met: true, difference: 50 })
    expect(answer(18_000, 18_050)).toEqual({ value: 18_000, met: true, difference: 50 })
    expect(answer(18_000, 18_000)).toEqual({ value: 18_000, met: true, difference: 0 })
  })

  it('answers PARAM_MISSING while the quota is not loaded', () => {
    expect(evaluateSeed(bReg03, bReg03.example)).toMatchObject({
      status: 'PARAM_MISSING',
      result: null,
      missing: ['unemp.quota'],
      on: '2025-12-31',
    })
  })

  it('takes its own example once the quota is loaded', () => {
    expect(resultOf(bReg03, bReg03.example, quota)).toEqual({ value: 18_000, met: true, difference: 50 })
  })

  it('refuses bad input by field', () => {
    const refused = (change: object) => refusalOf(bReg03, { periodEnd: '2025-12-31', official: 1, ...change }, quota)
    expect(refused({ official: -1 })).toMatchObject({ code: 'BAD_INPUT', path: 'official' })
    expect(refused({ official: undefined })).toMatchObject({ path: 'official' })
    expect(refused({ own: 1.5 })).toMatchObject({ path: 'own' })
    expect(refused({ periodEnd: '2025-13-01' })).toMatchObject({ path: 'periodEnd' })
    expect(refused({ more: 1 })).toMatchObject({ path: 'more' })
    expect(refused({ periodEnd: '2020-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
