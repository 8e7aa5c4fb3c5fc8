import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { eInj03b } from './e-inj-03b-paid-leave.ts'

const leave = (months: number, confirmed = false) => resultOf(eInj03b, { startOn: '2025-01-20', months, confirmed })

describe('E-INJ-03b paid leave', () => {
  it('is 12 months without, 24 with a confirmation', () => {
    expect(leave(12)).toEqual({ allowed: true, reasons: [], endOn: '2026-01-20', lastOn: '2026-01-20' })
    expect(leave(13)).toMatchObject({ allowed: false, reasons: ['NOT_CONFIRMED'], endOn: '2026-02-20' })
    expect(leave(13, true)).toMatchObject({ allowed: true, reasons: [], lastOn: '2027-01-20' })
    expect(leave(24, true)).toMatchObject({ allowed: true, endOn: '2027-01-20' })
    expect(leave(25, true)).toMatchObject({ allowed: false, reasons: ['TOO_LONG'] })
    expect(leave(25)).toMatchObject({ allowed: false, reasons: ['NOT_CONFIRMED', 'TOO_LONG'] })
  })

  it('ends on the last day of a shorter month', () => {
    expect(resultOf(eInj03b, { startOn: '2025-08-31', months: 6, confirmed: false }).endOn).toBe('2026-02-28')
  })

  it('refuses bad input by field', () => {
    const good = { startOn: '2025-01-20', months: 12, confirmed: false }
    expect(refusalOf(eInj03b, { ...good, months: 0 })).toMatchObject({ path: 'months' })
    expect(refusalOf(eInj03b, { ...good, months: 121 })).toMatchObject({ path: 'months' })
    expect(refusalOf(eInj03b, { ...good, startOn: '2199-06-01', months: 8 })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'months',
    })
    expect(refusalOf(eInj03b, { ...good, startOn: '2199-06-01', months: 1 })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'startOn',
    })
    expect(refusalOf(eInj03b, { ...good, confirmed: 1 })).toMatchObject({ path: 'confirmed' })
    expect(refusalOf(eInj03b, { ...good, startOn: '2003-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
