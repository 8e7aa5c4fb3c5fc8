import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bReg02b } from './b-reg-02b-validity.ts'

const months = (value: number) => ({ load: { 'unemp.validity_months': value } })

describe('B-REG-02b validity of the registration', () => {
  it('has no end while the district has set none', () => {
    expect(resultOf(bReg02b, { registeredOn: '2015-01-01', asOf: '2026-03-02' })).toEqual({ expired: false })
  })

  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
  ])('with six months from 2025-08-31 it is expired on %s: %s', (asOf, expired) => {
    expect(resultOf(bReg02b, { registeredOn: '2025-08-31', asOf }, months(6))).toEqual({
      expired,
      validUntil: '2026-02-28',
    })
  })

  it('takes its own example', () => {
    expect(resultOf(bReg02b, bReg02b.example)).toEqual({ expired: false })
    expect(evaluateSeed(bReg02b, bReg02b.example).trace).toMatchObject([{ step: '没有设有效期，登记长期有效' }])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(bReg02b, { registeredOn: '2026-03-03', asOf: '2026-03-02' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'registeredOn',
    })
    expect(resultOf(bReg02b, { registeredOn: '2026-03-02', asOf: '2026-03-02' }).expired).toBe(false)
    expect(refusalOf(bReg02b, { registeredOn: '2199-12-01', asOf: '2199-12-02' }, months(6))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'registeredOn',
    })
    expect(refusalOf(bReg02b, { registeredOn: 'x', asOf: '2026-03-02' })).toMatchObject({ path: 'registeredOn' })
    expect(refusalOf(bReg02b, { registeredOn: '2026-03-02' })).toMatchObject({ path: 'asOf' })
    expect(refusalOf(bReg02b, { registeredOn: '2026-03-02', asOf: '2026-03-02', x: 1 })).toMatchObject({ path: 'x' })
  })
})
