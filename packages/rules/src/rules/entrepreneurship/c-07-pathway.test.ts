import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { startupStages } from '../../parameters/definitions/startup.ts'
import { c07 } from './c-07-pathway.ts'

const order = Object.keys(startupStages)
const registered = { on: '2026-03-02', registeredOn: '2025-01-10' }

describe('C-07 stages of a founder’s way', () => {
  it.each(order.slice(0, -1).map((from, at) => [from, order[at + 1] ?? '']))('%s leads to %s', (from, to) => {
    const on = to === 'growth' ? '2030-01-01' : '2026-03-02'
    expect(resultOf(c07, { from, to, ...registered, on })).toEqual({ eligible: true, reasons: [], next: [to] })
  })

  it('refuses any other stage, and exit leads nowhere', () => {
    expect(resultOf(c07, { from: 'intent', to: 'train', on: '2026-03-02' })).toEqual({
      eligible: false,
      reasons: ['NOT_NEXT'],
      next: ['assess'],
    })
    expect(resultOf(c07, { from: 'assess', to: 'intent', on: '2026-03-02' }).reasons).toEqual(['NOT_NEXT'])
    expect(resultOf(c07, { from: 'exit', to: 'intent', on: '2026-03-02' }).next).toEqual([])
    expect(resultOf(c07, { from: 'train', to: 'exit', ...registered }).reasons).toEqual(['NOT_NEXT'])
  })

  it('keeps the early stage within 36 months of registration', () => {
    const early = (on: string) =>
      resultOf(c07, { from: 'register', to: 'early', on, registeredOn: '2023-03-01' }).reasons
    expect(early('2026-03-01')).toEqual([])
    expect(early('2026-03-02')).toEqual(['EARLY_OVER'])
    const growth = (on: string) =>
      resultOf(c07, { from: 'early', to: 'growth', on, registeredOn: '2023-03-01' }).reasons
    expect(growth('2026-03-01')).toEqual(['STILL_EARLY'])
    expect(growth('2026-03-02')).toEqual([])
    expect(
      resultOf(c07, { from: 'intent', to: 'early', on: '2026-03-02', registeredOn: '2023-03-01' }).reasons,
    ).toEqual(['NOT_NEXT', 'EARLY_OVER'])
  })

  it('lets the district open other ways', () => {
    const closed = Object.fromEntries(order.map((stage) => [stage, []]))
    const load = { 'startup.pathway': { ...closed, intent: ['register', 'train'] } as never }
    expect(resultOf(c07, { from: 'intent', to: 'register', on: '2026-03-02' }, { load })).toEqual({
      eligible: true,
      reasons: [],
      next: ['register', 'train'],
    })
  })

  it('explains itself', () => {
    const { trace } = evaluateSeed(c07, { from: 'early', to: 'growth', ...registered })
    expect(trace.filter(({ kind }) => kind === 'step').map(({ value }) => value)).toEqual([['growth'], '2028-01-10'])
  })

  it('refuses bad input by field', () => {
    for (const to of ['early', 'growth'])
      expect(refusalOf(c07, { from: 'register', to, on: '2026-03-02' })).toMatchObject({
        code: 'REQUIRED',
        path: 'registeredOn',
      })
    expect(
      refusalOf(c07, { from: 'register', to: 'early', on: '2025-01-09', registeredOn: '2025-01-10' }),
    ).toMatchObject({ code: 'DATE_ORDER', path: 'registeredOn' })
    expect(resultOf(c07, { from: 'register', to: 'early', ...registered, on: '2025-01-10' }).eligible).toBe(true)
    expect(refusalOf(c07, { from: 'sleep', to: 'early', on: '2026-03-02' })).toMatchObject({ path: 'from' })
    expect(refusalOf(c07, { from: 'intent', to: 'assess' })).toMatchObject({ path: 'on' })
    expect(
      refusalOf(c07, { from: 'register', to: 'early', on: '2199-02-01', registeredOn: '2199-01-01' }),
    ).toMatchObject({ code: 'OUT_OF_RANGE' })
  })
})
