import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../evaluate/evaluate.ts'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { createSnapshot } from '../../parameters/snapshot.ts'
import { gCls01 } from './g-cls-01-classification.ts'

const factors = [
  'platformSetsPrice',
  'mustAcceptOrders',
  'attendance',
  'algorithmDispatch',
  'mainIncome',
  'exclusivity',
  'disciplineRules',
  'platformTools',
  'noSubstitute',
  'branding',
  'wageLikePay',
  'longDuration',
]

/** Facts that score the points given: twos first, then a one. */
const facts = (points: number) => ({
  on: '2026-01-15',
  ...Object.fromEntries(factors.map((factor, at) => [factor, Math.max(0, Math.min(2, points - at * 2))])),
})

describe('G-CLS-01 classification', () => {
  it.each([
    [24, 'LABOUR'],
    [16, 'LABOUR'],
    [15, 'MANAGED'],
    [8, 'MANAGED'],
    [7, 'INDEPENDENT'],
    [0, 'INDEPENDENT'],
  ])('%i points suggest %s', (score, advice) => {
    expect(resultOf(gCls01, facts(score))).toMatchObject({ score, advice })
  })

  it('names the factors that clearly and partly hold', () => {
    expect(resultOf(gCls01, facts(3))).toMatchObject({
      strongReasons: ['platformSetsPrice'],
      partialReasons: ['mustAcceptOrders'],
    })
  })

  it('counts every factor', () => {
    for (const factor of factors)
      expect(resultOf(gCls01, { ...facts(0), [factor]: 2 })).toMatchObject({ score: 2, strongReasons: [factor] })
  })

  it('is advice and says so', () => {
    const { notes, trace } = evaluateSeed(gCls01, facts(9))
    expect(notes).toEqual([{ code: 'ADVICE_ONLY', message: expect.stringContaining('由人认定') }])
    expect(trace.map(({ value }) => value)).toEqual([16, 8, 9, 'MANAGED'])
  })

  it('uses the points a district sets', () => {
    const load = { 'gig.class.labour': 20, 'gig.class.managed': 10 }
    expect(resultOf(gCls01, facts(16), { load }).advice).toBe('MANAGED')
    expect(resultOf(gCls01, facts(9), { load }).advice).toBe('INDEPENDENT')
  })

  it('more points never suggest less protection', () => {
    const rank = { INDEPENDENT: 0, MANAGED: 1, LABOUR: 2 }
    const point = fc.integer({ min: 0, max: 2 })
    fc.assert(
      fc.property(fc.array(point, { minLength: 12, maxLength: 12 }), fc.integer({ min: 0, max: 11 }), (points, at) => {
        const asked = (raised: readonly number[]) => ({
          on: '2026-01-15',
          ...Object.fromEntries(factors.map((factor, index) => [factor, raised[index]])),
        })
        const before = resultOf(gCls01, asked(points))
        const after = resultOf(gCls01, asked(points.map((one, index) => (index === at ? 2 : one))))
        expect(rank[after.advice]).toBeGreaterThanOrEqual(rank[before.advice])
      }),
    )
  })

  it('names both thresholds when they are not loaded', () => {
    const evaluation = evaluate(gCls01, facts(9), { snapshot: createSnapshot([]), on: '2026-01-15' })
    expect(evaluation.missing).toEqual(['gig.class.labour', 'gig.class.managed'])
  })

  it('begins with the document of 2021-07-16', () => {
    expect(resultOf(gCls01, { ...facts(9), on: '2021-07-16' }).advice).toBe('MANAGED')
    expect(refusalOf(gCls01, { ...facts(9), on: '2021-07-15' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(gCls01, { ...facts(9), branding: 3 })).toMatchObject({ code: 'BAD_INPUT', path: 'branding' })
    expect(refusalOf(gCls01, { ...facts(9), branding: -1 })).toMatchObject({ path: 'branding' })
    expect(refusalOf(gCls01, { ...facts(9), branding: 0.5 })).toMatchObject({ path: 'branding' })
    expect(refusalOf(gCls01, { ...facts(9), branding: undefined })).toMatchObject({ path: 'branding' })
    expect(refusalOf(gCls01, { ...facts(9), other: 1 })).toMatchObject({ path: 'other' })
  })
})
