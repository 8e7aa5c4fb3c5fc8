import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eInj01b } from './e-inj-01b-material-check.ts'

describe('E-INJ-01b check of materials', () => {
  it('is 15 days from receipt, and 15 again from the last supplement', () => {
    expect(resultOf(eInj01b, { receivedOn: '2026-02-03' })).toEqual({ dueOn: '2026-02-18', dueOnRolled: '2026-02-24' })
    expect(resultOf(eInj01b, { receivedOn: '2026-02-03', supplementedOn: '2026-03-02' })).toEqual({
      dueOn: '2026-03-17',
      dueOnRolled: '2026-03-17',
    })
    expect(resultOf(eInj01b, { receivedOn: '2026-03-02', supplementedOn: '2026-03-02' }).dueOn).toBe('2026-03-17')
  })

  it('says from where it counts', () => {
    const first = (input: object) => evaluateSeed(eInj01b, input).trace[0]
    expect(first({ receivedOn: '2026-02-03' })).toMatchObject({ step: '从收到申请起算', value: '2026-02-03' })
    expect(first({ receivedOn: '2026-02-03', supplementedOn: '2026-03-02' })).toMatchObject({
      step: '从补齐材料起重新计算',
      value: '2026-03-02',
    })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eInj01b, { receivedOn: '2026-02-03', supplementedOn: '2026-02-02' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'supplementedOn',
    })
    expect(refusalOf(eInj01b, {})).toMatchObject({ path: 'receivedOn' })
    expect(refusalOf(eInj01b, { receivedOn: '2199-12-30' })).toMatchObject({ path: 'receivedOn' })
    expect(refusalOf(eInj01b, { receivedOn: '2199-01-01', supplementedOn: '2199-12-30' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'supplementedOn',
    })
    expect(refusalOf(eInj01b, { receivedOn: '2010-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
