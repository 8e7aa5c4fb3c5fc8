import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fWage01a } from './f-wage-01a-ledger.ts'

const all = [
  'EMPLOYER',
  'CYCLE',
  'PAID_ON',
  'NAME',
  'ID_NUMBER',
  'CONTACT',
  'HOURS',
  'DUE_ITEMS',
  'DEDUCTIONS',
  'NET_PAY',
  'PROOF',
]

describe('F-WAGE-01a wage ledger', () => {
  it('is complete with all eleven items and kept three years', () => {
    expect(resultOf(fWage01a, { paidOn: '2026-02-14', present: all })).toEqual({
      complete: true,
      missing: [],
      keepUntil: '2029-02-14',
    })
  })

  it.each(all)('misses %s', (item) => {
    const present = all.filter((one) => one !== item)
    expect(resultOf(fWage01a, { paidOn: '2026-02-14', present })).toMatchObject({ complete: false, missing: [item] })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fWage01a, { paidOn: '2026-02-14', present: ['PHOTO'] })).toMatchObject({ path: 'present.0' })
    expect(refusalOf(fWage01a, { present: all })).toMatchObject({ path: 'paidOn' })
    expect(refusalOf(fWage01a, { paidOn: '2197-02-14', present: all })).toMatchObject({ path: 'paidOn' })
    expect(refusalOf(fWage01a, { paidOn: '2020-04-30', present: all })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
