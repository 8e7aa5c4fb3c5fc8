import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fCon01 } from './f-con-01-written-contract.ts'
import { misnamedFields } from './misnamed-fields.ts'

const contract = (change: object) => resultOf(fCon01, { hiredOn: '2025-03-01', ...change })
const nothing = { doubleFrom: null, doubleTo: null, extraMonths: 0, extraDays: 0, openEnded: false }

describe('F-CON-01 no written contract', () => {
  it('hired 2025-03-01, signed 2025-07-01: three months extra', () => {
    expect(contract({ signedOn: '2025-07-01' })).toEqual({
      doubleFrom: '2025-04-01',
      doubleTo: '2025-06-30',
      extraMonths: 3,
      extraDays: 0,
      openEnded: false,
    })
  })

  it('signed within the month: nothing', () => {
    expect(contract({ signedOn: '2025-02-20' })).toEqual(nothing)
    expect(contract({ signedOn: '2025-03-31' })).toEqual(nothing)
    expect(contract({ signedOn: '2025-04-01' })).toEqual(nothing)
    expect(contract({ asOf: '2025-03-31' })).toEqual(nothing)
  })

  it('a day late is a day of double pay', () => {
    const oneDay = { ...nothing, doubleFrom: '2025-04-01', doubleTo: '2025-04-01', extraDays: 1 }
    expect(contract({ signedOn: '2025-04-02' })).toEqual(oneDay)
    expect(contract({ asOf: '2025-04-01' })).toEqual(oneDay)
    expect(contract({ asOf: '2025-05-10' })).toMatchObject({ extraMonths: 1, extraDays: 10 })
  })

  it('after a year it is open-ended, and double pay ends with the eleventh month', () => {
    const full = { doubleFrom: '2025-04-01', doubleTo: '2026-02-28', extraMonths: 11, extraDays: 0 }
    expect(contract({ signedOn: '2026-02-28' })).toMatchObject({
      doubleTo: '2026-02-27',
      extraMonths: 10,
      extraDays: 27,
      openEnded: false,
    })
    expect(contract({ signedOn: '2026-03-01' })).toEqual({ ...full, openEnded: true })
    expect(contract({ asOf: '2026-02-28' })).toEqual({ ...full, openEnded: true })
    expect(contract({ asOf: '2028-01-01' })).toEqual({ ...full, openEnded: true })
    expect(contract({ asOf: '2026-02-27' }).openEnded).toBe(false)
  })

  it('a month that is shorter ends on its last day', () => {
    expect(resultOf(fCon01, { hiredOn: '2025-01-31', signedOn: '2025-03-28' })).toEqual({
      doubleFrom: '2025-02-28',
      doubleTo: '2025-03-27',
      extraMonths: 1,
      extraDays: 0,
      openEnded: false,
    })
  })

  it('refuses bad input by field', () => {
    const bad = (change: object) => refusalOf(fCon01, { hiredOn: '2025-03-01', ...change })
    expect(bad({})).toMatchObject({ code: 'REQUIRED', path: 'asOf' })
    expect(bad({ asOf: '2025-02-28' })).toMatchObject({ code: 'DATE_ORDER', path: 'asOf' })
    expect(contract({ asOf: '2025-03-01' })).toEqual(nothing)
    expect(bad({ signedOn: '2025-07-01', asOf: '2025-06-30' })).toMatchObject({ code: 'DATE_ORDER', path: 'asOf' })
    expect(contract({ signedOn: '2025-07-01', asOf: '2025-07-01' }).extraMonths).toBe(3)
    expect(misnamedFields(fCon01)).toEqual([])
  })
})
