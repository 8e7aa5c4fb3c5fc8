import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { parameterDefinitions } from '../../parameters/definitions.ts'
import { bEarly01 } from './b-early-01-unemployment-warning.ts'

const load = { 'unemp.quota': 10_000 }
const ask = (headcountBefore: number, headcountNow: number, more: object = {}) =>
  resultOf(bEarly01, { month: '2026-02', headcountBefore, headcountNow, ...more }, { load })

describe('B-EARLY-01 early warning', () => {
  it.each([
    [1000, 1000, 'none', 0],
    [1000, 1100, 'none', 0],
    [1000, 971, 'none', 0.029],
    [1000, 970, 'yellow', 0.03],
    [1000, 951, 'yellow', 0.049],
    [1000, 950, 'orange', 0.05],
    [1000, 921, 'orange', 0.079],
    [1000, 920, 'red', 0.08],
    [1000, 0, 'red', 1],
    [33, 32, 'yellow', 1 / 33],
  ])('headcount from %i to %i is %s', (before, now, level, fallRate) => {
    expect(ask(before, now)).toEqual({ level, headcountLevel: level, fallRate })
  })

  it.each([
    [8999, 'none'],
    [9000, 'yellow'],
    [9499, 'yellow'],
    [9500, 'orange'],
    [9999, 'orange'],
    [10_000, 'red'],
    [12_000, 'red'],
    [0, 'none'],
  ])('%i registered of a quota of 10 000 is %s', (registeredUnemployed, level) => {
    expect(ask(1000, 1000, { registeredUnemployed })).toEqual({
      level,
      headcountLevel: 'none',
      fallRate: 0,
      unemployedLevel: level,
      quotaRate: registeredUnemployed / 10_000,
    })
  })

  it('takes the worse of the two levels', () => {
    expect(ask(1000, 950, { registeredUnemployed: 9000 }).level).toBe('orange')
    expect(ask(1000, 970, { registeredUnemployed: 10_000 }).level).toBe('red')
    expect(ask(1000, 970, { registeredUnemployed: 9100 }).level).toBe('yellow')
  })

  it('cannot tell a fall from nothing, and says so', () => {
    const evaluation = evaluateSeed(bEarly01, { month: '2026-02', headcountBefore: 0, headcountNow: 5 })
    expect(evaluation.result).toEqual({ level: 'none', headcountLevel: 'none' })
    expect(evaluation.notes.map(({ code }) => code)).toEqual(['NO_BASE'])
    expect(evaluateSeed(bEarly01, { month: '2026-02', headcountBefore: 5, headcountNow: 5 }).notes).toEqual([])
  })

  it('a quota of nothing has no share, and anybody exceeds it', () => {
    const none = { load: { 'unemp.quota': 0 } }
    const input = { month: '2026-02', headcountBefore: 10, headcountNow: 10, registeredUnemployed: 1 }
    expect(resultOf(bEarly01, input, none)).toEqual({
      level: 'red',
      headcountLevel: 'none',
      fallRate: 0,
      unemployedLevel: 'red',
    })
    expect(resultOf(bEarly01, { ...input, registeredUnemployed: 0 }, none).level).toBe('none')
  })

  it('answers PARAM_MISSING by name where the quota is asked for', () => {
    const input = { month: '2026-02', headcountBefore: 10, headcountNow: 10, registeredUnemployed: 1 }
    expect(evaluateSeed(bEarly01, input)).toMatchObject({ status: 'PARAM_MISSING', missing: ['unemp.quota'] })
  })

  it('explains itself', () => {
    const steps = (more: object) =>
      evaluateSeed(bEarly01, { month: '2026-02', headcountBefore: 100, headcountNow: 95, ...more }, { load })
        .trace.filter(({ kind }) => kind === 'step')
        .map(({ value }) => value)
    expect(steps({})).toEqual([5, 'orange'])
    expect(steps({ registeredUnemployed: 1 })).toEqual([5, 'orange', 'none', 'orange'])
  })

  it('thresholds rise from yellow to red', () => {
    const { schema } = parameterDefinitions['early.headcount']
    expect(schema.safeParse({ yellowPpm: 1, orangePpm: 2, redPpm: 3 }).success).toBe(true)
    expect(schema.safeParse({ yellowPpm: 2, orangePpm: 2, redPpm: 3 }).success).toBe(false)
    expect(schema.safeParse({ yellowPpm: 1, orangePpm: 3, redPpm: 3 }).success).toBe(false)
  })

  it('a deeper fall never lowers the level', () => {
    const order = ['none', 'yellow', 'orange', 'red']
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (before, now) => {
        const at = (headcount: number) => order.indexOf(ask(before, headcount).level)
        expect(at(now)).toBeGreaterThanOrEqual(at(now + 1))
      }),
    )
  })

  it('refuses bad input by field', () => {
    const input = { month: '2026-02', headcountBefore: 10, headcountNow: 10 }
    expect(refusalOf(bEarly01, { ...input, headcountNow: -1 })).toMatchObject({ path: 'headcountNow' })
    expect(refusalOf(bEarly01, { ...input, month: '202602' })).toMatchObject({ path: 'month' })
    expect(refusalOf(bEarly01, { ...input, month: '2020-12' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(refusalOf(bEarly01, { month: '2026-02', headcountNow: 1 })).toMatchObject({ path: 'headcountBefore' })
  })
})
