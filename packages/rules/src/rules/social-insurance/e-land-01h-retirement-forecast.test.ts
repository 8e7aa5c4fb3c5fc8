import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eLand01h } from './e-land-01h-retirement-forecast.ts'

const woman = { birthMonth: '1979-07', track: 'F50', paidMonths: 108, oneSum: false, on: '2026-11-02' }
const forecast = (change: object = {}, options = {}) => resultOf(eLand01h, { ...woman, ...change }, options)

describe('E-LAND-01h forecast at retirement', () => {
  it('woman born 1979-07 with nine years: short of two years in 2031', () => {
    expect(forecast()).toEqual({
      retireMonth: '2031-11',
      watchFrom: '2026-11',
      monthsLeft: 60,
      monthsAtRetire: 168,
      minMonths: 192,
      shortMonths: 24,
      alert: true,
    })
  })

  it.each([
    ['2026-10-31', 61, 169, false],
    ['2026-11-01', 60, 168, true],
    ['2031-11-30', 0, 108, true],
    ['2032-03-01', 0, 108, true],
  ])('on %s: %i months left, %i at retirement, alert %s', (on, monthsLeft, monthsAtRetire, alert) => {
    expect(forecast({ on })).toMatchObject({ monthsLeft, monthsAtRetire, alert })
  })

  it.each([
    [131, 1, true],
    [132, 0, false],
    [133, 0, false],
  ])('%i months paid leave %i short, alert %s', (paidMonths, shortMonths, alert) => {
    expect(forecast({ paidMonths })).toMatchObject({ shortMonths, alert })
  })

  it('adds the one sum, and counts only the months that will be paid', () => {
    expect(forecast({ oneSum: true })).toMatchObject({ monthsAtRetire: 312, shortMonths: 0, alert: false })
    expect(forecast({ oneSum: true, futureMonths: 0, paidMonths: 47 })).toMatchObject({
      monthsAtRetire: 191,
      shortMonths: 1,
      alert: true,
    })
    expect(forecast({ futureMonths: 60 }).monthsAtRetire).toBe(168)
  })

  it('the same for people moved from the town scheme', () => {
    expect(forecast({ origin: 'town' })).toEqual(forecast())
    const origins = [{}, { origin: 'town' }].map(
      (change) => evaluateSeed(eLand01h, { ...woman, ...change }).trace.find(({ step }) => step === '人员来源')?.value,
    )
    expect(origins).toEqual(['被征地人员', '原镇保转职保'])
  })

  it('watches from the month that the district sets', () => {
    const load = { 'land.alert_months': 24 }
    expect(forecast({}, { load })).toMatchObject({ watchFrom: '2029-11', alert: false })
    expect(forecast({ oneSum: true }, { load: { 'land.years_onesum': 1 } }).monthsAtRetire).toBe(180)
  })

  it('more months paid never make the shortfall larger', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.boolean(), (paidMonths, oneSum) => {
        const [first, next] = [paidMonths, paidMonths + 1].map((paid) => forecast({ paidMonths: paid, oneSum }))
        expect(next?.shortMonths).toBeLessThanOrEqual(first?.shortMonths ?? -1)
      }),
    )
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eLand01h, { ...woman, futureMonths: 61 })).toMatchObject({
      path: 'futureMonths',
      code: 'AFTER_RETIREMENT',
    })
    expect(refusalOf(eLand01h, { ...woman, birthMonth: '2026-12' })).toMatchObject({
      path: 'birthMonth',
      code: 'AFTER_FORECAST',
    })
    expect(forecast({ birthMonth: '2026-11' }).alert).toBe(false)
    for (const birthMonth of ['1947-12', '2131-01'])
      expect(refusalOf(eLand01h, { ...woman, birthMonth, on: '2150-01-01' })).toMatchObject({
        path: 'birthMonth',
        code: 'OUT_OF_RANGE',
      })
    expect(forecast({ birthMonth: '1948-01' }).retireMonth).toBe('1998-01')
    expect(forecast({ birthMonth: '2130-12', track: 'M60', on: '2150-01-01' }).retireMonth).toBe('2193-12')
    expect(refusalOf(eLand01h, { ...woman, track: '' })).toMatchObject({ path: 'track' })
    expect(refusalOf(eLand01h, { ...woman, paidMonths: 1201 })).toMatchObject({ path: 'paidMonths' })
    expect(refusalOf(eLand01h, { ...woman, origin: 'sea' })).toMatchObject({ path: 'origin' })
    expect(refusalOf(eLand01h, { ...woman, n: 1 })).toMatchObject({ path: 'n' })
  })
})
