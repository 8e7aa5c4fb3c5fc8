import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { gPay01 } from './g-pay-01-minimum-pay.ts'

const asked = { periodFrom: '2026-01-01', periodTo: '2026-01-31', minutes: 103.5, paidFen: 4313 }

describe('G-PAY-01 minimum pay', () => {
  it('1.725 hours at 25 yuan is at least 43.13', () => {
    expect(resultOf(gPay01, asked)).toEqual({ minimumFen: 4313, shortFen: 0, met: true, reasons: [] })
    expect(resultOf(gPay01, { ...asked, paidFen: 4312 })).toEqual({
      minimumFen: 4313,
      shortFen: 1,
      met: false,
      reasons: ['BELOW_MINIMUM'],
    })
  })

  it.each([
    [0, 0],
    [60, 2500],
    [0.0001, 1],
    [60.0001, 2501],
    [9600, 400_000],
  ])('%f minutes are at least %i fen', (minutes, minimumFen) => {
    expect(resultOf(gPay01, { ...asked, minutes }).minimumFen).toBe(minimumFen)
  })

  it('takes the hourly minimum of the time', () => {
    const hour = { periodFrom: '2024-03-01', periodTo: '2024-03-31', minutes: 60, paidFen: 2400 }
    expect(resultOf(gPay01, hour).minimumFen).toBe(2400)
    expect(resultOf(gPay01, { ...hour, periodFrom: '2021-08-01', periodTo: '2021-08-31' }).minimumFen).toBe(2300)
  })

  it('wants higher pay on statutory holidays', () => {
    const pay = (ordinaryHourFen: number, holidayHourFen: number) =>
      resultOf(gPay01, { ...asked, ordinaryHourFen, holidayHourFen }).reasons
    expect(pay(3000, 3001)).toEqual([])
    expect(pay(3000, 3000)).toEqual(['HOLIDAY_NOT_HIGHER'])
    expect(pay(3000, 2999)).toEqual(['HOLIDAY_NOT_HIGHER'])
  })

  it('wants settlement within a month', () => {
    const reasons = (periodFrom: string, periodTo: string) =>
      resultOf(gPay01, { ...asked, periodFrom, periodTo }).reasons
    expect(reasons('2026-01-15', '2026-02-14')).toEqual([])
    expect(reasons('2026-01-15', '2026-02-15')).toEqual(['CYCLE_TOO_LONG'])
    expect(reasons('2026-01-15', '2026-01-15')).toEqual([])
  })

  it('lists every failing reason', () => {
    const bad = { ...asked, periodTo: '2026-02-01', paidFen: 0, ordinaryHourFen: 1, holidayHourFen: 1 }
    expect(resultOf(gPay01, bad)).toMatchObject({
      met: false,
      reasons: ['BELOW_MINIMUM', 'HOLIDAY_NOT_HIGHER', 'CYCLE_TOO_LONG'],
    })
  })

  it('cites 56号 before the guideline of 2023-11-08', () => {
    const version = (periodTo: string) => evaluateSeed(gPay01, { ...asked, periodFrom: periodTo, periodTo })
    expect(version('2023-11-07').trace.at(-1)?.source).toBe('人社部发〔2021〕56号')
    expect(version('2023-11-08').trace.at(-1)?.source).toContain('50号')
  })

  it('answers PARAM_MISSING by name', () => {
    expect(evaluateSeed(gPay01, { ...asked, periodFrom: '2026-07-01', periodTo: '2026-07-31' }).missing).toEqual([
      'min_wage.hour',
    ])
  })

  it('the least pay never falls with more time, and an hour more is the minimum more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900_000_000 }), (parts) => {
        const least = (minutes: number) => resultOf(gPay01, { ...asked, minutes }).minimumFen
        const minutes = parts / 10_000
        expect(least(minutes + 60)).toBe(least(minutes) + 2500)
        expect(least(minutes)).toBe(Math.ceil((parts * 2500) / 600_000))
      }),
    )
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(gPay01, { ...asked, periodTo: '2025-12-31' })).toMatchObject({
      code: 'BEFORE_START',
      path: 'periodTo',
    })
    expect(refusalOf(gPay01, { ...asked, periodFrom: '2025-06-15', periodTo: '2025-07-14' })).toMatchObject({
      code: 'RATE_CHANGED',
      path: 'periodFrom',
    })
    expect(refusalOf(gPay01, { ...asked, ordinaryHourFen: 1 })).toMatchObject({ code: 'PAIR', path: 'holidayHourFen' })
    expect(refusalOf(gPay01, { ...asked, holidayHourFen: 1 })).toMatchObject({ code: 'PAIR', path: 'ordinaryHourFen' })
    expect(refusalOf(gPay01, { ...asked, minutes: -1 })).toMatchObject({ code: 'BAD_INPUT', path: 'minutes' })
    expect(refusalOf(gPay01, { ...asked, minutes: 100_001 })).toMatchObject({ path: 'minutes' })
    expect(refusalOf(gPay01, { ...asked, paidFen: 1.5 })).toMatchObject({ path: 'paidFen' })
    expect(refusalOf(gPay01, { ...asked, tip: 1 })).toMatchObject({ path: 'tip' })
    expect(refusalOf(gPay01, { ...asked, periodFrom: '2021-07-15', periodTo: '2021-07-15' })).toMatchObject({
      code: 'NOT_IN_FORCE',
    })
  })
})
