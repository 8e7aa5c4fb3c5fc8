import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fCol01 } from './f-col-01-contract-effect.ts'
import { misnamedFields } from './misnamed-fields.ts'

const effect = (change: object = {}) => resultOf(fCol01, { receivedOn: '2026-03-02', ...change })

describe('F-COL-01 effect of a collective contract', () => {
  it('received 2026-03-02 without objection: effective 2026-03-18', () => {
    expect(effect()).toEqual({ objectionBy: '2026-03-17', objected: false, effectiveOn: '2026-03-18' })
  })

  it('an objection within the 15 days stops it, a later one does not', () => {
    expect(effect({ objectedOn: '2026-03-17' })).toEqual({
      objectionBy: '2026-03-17',
      objected: true,
      effectiveOn: null,
    })
    expect(effect({ objectedOn: '2026-03-02' }).objected).toBe(true)
    expect(effect({ objectedOn: '2026-03-18' })).toMatchObject({ objected: false, effectiveOn: '2026-03-18' })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fCol01, { receivedOn: '2026-03-02', objectedOn: '2026-03-01' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'objectedOn',
    })
    expect(refusalOf(fCol01, { receivedOn: '2199-12-16' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'receivedOn' })
    expect(misnamedFields(fCol01)).toEqual([])
  })
})
