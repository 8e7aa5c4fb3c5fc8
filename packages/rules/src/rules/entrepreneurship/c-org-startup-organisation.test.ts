import { creditCodeCheckDigit } from '@renshe/codes'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { cOrg } from './c-org-startup-organisation.ts'

const withCheck = (first17: string) => first17 + creditCodeCheckDigit(first17)
const company = {
  creditCode: '91310112MA1GB0Q767',
  microEnterprise: true,
  registeredOn: '2024-03-01',
  on: '2026-03-02',
}
const ask = (change: object) => resultOf(cOrg, { ...company, ...change })

describe('C-ORG start-up organisation', () => {
  it.each([
    ['91310112MA1GB0Q767', true],
    ['92310112MA1L2C3D7H', true],
    ['93310112579140271D', true],
    [withCheck('52310112MJ1GB0Q76'), true],
    [withCheck('51310112MJ1GB0Q76'), false],
    [withCheck('12310112MJ1GB0Q76'), false],
  ])('%s is one: %s', (creditCode, organisation) => {
    expect(ask({ creditCode })).toEqual({
      organisation,
      early: organisation,
      earlyUntil: '2027-03-01',
      reasons: organisation ? [] : ['KIND'],
    })
  })

  it('only a company must be small or micro', () => {
    expect(ask({ microEnterprise: false })).toMatchObject({ organisation: false, early: false, reasons: ['NOT_MICRO'] })
    expect(ask({ creditCode: '92310112MA1L2C3D7H', microEnterprise: false })).toMatchObject({ organisation: true })
    expect(ask({ creditCode: '92310112MA1L2C3D7H', microEnterprise: undefined })).toMatchObject({ reasons: [] })
  })

  it('is early for three years, the last day included', () => {
    expect(ask({ on: '2027-03-01' })).toMatchObject({ organisation: true, early: true, reasons: [] })
    expect(ask({ on: '2027-03-02' })).toMatchObject({ organisation: true, early: false, reasons: ['STAGE'] })
    expect(ask({ on: '2027-03-02', microEnterprise: false })).toMatchObject({ reasons: ['NOT_MICRO', 'STAGE'] })
    expect(ask({ on: '2024-03-01' })).toMatchObject({ early: true })
  })

  it('explains itself', () => {
    const { trace } = evaluateSeed(cOrg, company)
    expect(trace.map(({ value }) => value)).toEqual([36, '2027-03-01', true])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(cOrg, { ...company, creditCode: '91310112MA1GB0Q768' })).toMatchObject({
      code: 'CHECK',
      path: 'creditCode',
    })
    expect(refusalOf(cOrg, { ...company, creditCode: '123' })).toMatchObject({ code: 'FORMAT', path: 'creditCode' })
    expect(refusalOf(cOrg, { ...company, microEnterprise: undefined })).toMatchObject({
      code: 'REQUIRED',
      path: 'microEnterprise',
    })
    expect(refusalOf(cOrg, { ...company, registeredOn: '2026-03-03' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'registeredOn',
    })
    expect(refusalOf(cOrg, { ...company, registeredOn: '2197-01-01', on: '2197-01-02' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'registeredOn',
    })
    expect(ask({ registeredOn: '2196-12-31', on: '2197-01-02' }).earlyUntil).toBe('2199-12-31')
    expect(refusalOf(cOrg, { ...company, on: '2018-11-30', registeredOn: '2018-01-01' })).toMatchObject({
      code: 'NOT_IN_FORCE',
    })
  })
})
