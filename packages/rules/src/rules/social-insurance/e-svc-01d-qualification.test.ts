import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eSvc01d } from './e-svc-01d-qualification.ts'

describe('E-SVC-01d verification', () => {
  it.each([
    [true, false, 'data', true],
    [true, true, 'data', true],
    [false, true, 'self', true],
    [false, false, 'entrusted', false],
  ])('matched %s, authenticated %s: %s', (dataMatched, selfAuthenticated, way, settled) => {
    expect(resultOf(eSvc01d, { dataMatched, selfAuthenticated })).toEqual({ way, settled, mustAppear: false })
  })

  it('names the way and refuses bad input by field', () => {
    const asked = { dataMatched: false, selfAuthenticated: true }
    expect(evaluateSeed(eSvc01d, asked).trace[0]).toMatchObject({ step: '核验方式', value: '自助认证' })
    expect(refusalOf(eSvc01d, { dataMatched: 1, selfAuthenticated: true })).toMatchObject({ path: 'dataMatched' })
    expect(refusalOf(eSvc01d, { dataMatched: true })).toMatchObject({ path: 'selfAuthenticated' })
  })
})
