import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { gInj02 } from './g-inj-02-premium.ts'

const on = '2026-01-15'
const rates = { ride: 1, delivery: 25, deliveryFirst: 7, freight: 18 }

describe('G-INJ-02 premium per order', () => {
  it.each([
    ['delivery', 1_200_000, true, 8_400_000],
    ['delivery', 1_200_000, false, 30_000_000],
    ['delivery', 1, undefined, 25],
    ['ride', 500_000, undefined, 500_000],
    ['ride', 500_000, true, 500_000],
    ['freight', 30_000, undefined, 540_000],
    ['freight', 0, true, 0],
  ])('%s, %i orders, first time %s: %i fen', (industry, orders, firstTimeParticipant, premiumFen) => {
    expect(resultOf(gInj02, { industry, orders, on, firstTimeParticipant })).toEqual({ premiumFen })
  })

  it('uses the rates of 2025-07-01 until the end of 2026', () => {
    const asked = { industry: 'freight', orders: 10 }
    for (const day of ['2025-07-01', '2026-12-31'])
      expect(resultOf(gInj02, { ...asked, on: day })).toEqual({ premiumFen: 180 })
  })

  it.each(['2022-07-01', '2025-06-30', '2027-01-01'])('answers PARAM_MISSING on %s', (day) => {
    expect(evaluateSeed(gInj02, { industry: 'ride', orders: 10, on: day })).toMatchObject({
      status: 'PARAM_MISSING',
      missing: expect.arrayContaining(['gig.premium']),
    })
  })

  it('works out an earlier month once its rates are loaded, under the pilot’s own source', () => {
    const load = { 'gig.premium': { ...rates, ride: 4 } }
    const evaluation = evaluateSeed(gInj02, { industry: 'ride', orders: 10, on: '2024-03-01' }, { load })
    expect(evaluation.result).toEqual({ premiumFen: 40 })
    expect(evaluation.version).toBe('2022-07-01')
    expect(evaluation.trace.at(-1)?.source).toContain('2022年7月')
  })

  it('counts only completed orders unless the district says otherwise', () => {
    const asked = { industry: 'freight', orders: 100, cancelledOrders: 10, on }
    expect(resultOf(gInj02, asked)).toEqual({ premiumFen: 1620 })
    expect(resultOf(gInj02, asked, { load: { 'gig.premium.cancelled': true } })).toEqual({ premiumFen: 1800 })
    expect(resultOf(gInj02, { ...asked, cancelledOrders: 100 })).toEqual({ premiumFen: 0 })
  })

  it('notes that declared orders differ from reported ones', () => {
    const notes = (reportedOrders?: number) =>
      evaluateSeed(gInj02, { industry: 'ride', orders: 100, on, reportedOrders }).notes
    expect(notes(99)).toEqual([{ code: 'ORDERS_DIFFER', message: '申报 100 单，平台报送 99 单，两者应一致' }])
    expect(notes(100)).toEqual([])
    expect(notes()).toEqual([])
  })

  it('explains orders, rate and premium', () => {
    const { trace } = evaluateSeed(gInj02, { industry: 'delivery', orders: 100, cancelledOrders: 1, on })
    expect(trace.filter(({ kind }) => kind === 'step').map(({ value, unit }) => [value, unit])).toEqual([
      [99, undefined],
      [25, 'fen'],
      [2475, 'fen'],
    ])
  })

  it('premiums of parts add up to the premium of the whole', () => {
    const orders = fc.integer({ min: 0, max: 400_000_000 })
    fc.assert(
      fc.property(fc.constantFrom('ride', 'delivery', 'freight'), orders, orders, (industry, a, b) => {
        const premium = (count: number) => resultOf(gInj02, { industry, orders: count, on }).premiumFen
        expect(premium(a) + premium(b)).toBe(premium(a + b))
      }),
    )
  })

  it('refuses bad input by field', () => {
    const asked = { industry: 'ride', orders: 10, on }
    expect(refusalOf(gInj02, { ...asked, industry: 'taxi' })).toMatchObject({ code: 'BAD_INPUT', path: 'industry' })
    expect(refusalOf(gInj02, { ...asked, orders: -1 })).toMatchObject({ path: 'orders' })
    expect(refusalOf(gInj02, { ...asked, orders: 1.5 })).toMatchObject({ path: 'orders' })
    expect(refusalOf(gInj02, { ...asked, orders: '10' })).toMatchObject({ path: 'orders' })
    expect(refusalOf(gInj02, { industry: 'ride', orders: 10 })).toMatchObject({ path: 'on' })
    expect(refusalOf(gInj02, { ...asked, on: '2022-06-30' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(refusalOf(gInj02, { ...asked, cancelledOrders: 11 })).toMatchObject({
      code: 'PART_ABOVE_WHOLE',
      path: 'cancelledOrders',
    })
    expect(refusalOf(gInj02, { ...asked, first: true })).toMatchObject({ path: 'first' })
  })
})
