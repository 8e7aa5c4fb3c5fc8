import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eLand01g } from './e-land-01g-extended-payment.ts'

const person = { bornOn: '1964-03-15', track: 'M60', paidMonths: 108, on: '2024-06-03' }
const help = (change: object = {}, options = {}) => resultOf(eLand01g, { ...person, ...change }, options)

describe('E-LAND-01g extended payment', () => {
  it.each([
    [108, 72, 60, 12],
    [119, 61, 60, 1],
    [120, 60, 60, 0],
    [121, 59, 59, 0],
    [179, 1, 1, 0],
  ])(
    '%i months paid before 2025: short %i, extend %i, then %i at once',
    (paidMonths, shortMonths, extendMonths, oneOffMonths) => {
      expect(help({ paidMonths })).toEqual({ eligible: true, reasons: [], shortMonths, extendMonths, oneOffMonths })
    },
  )

  it.each([
    ['M60', '1964-06-03', []],
    ['M60', '1964-06-04', ['AGE_NOT_REACHED']],
    ['F55', '1969-06-03', []],
    ['F55', '1969-06-04', ['AGE_NOT_REACHED']],
    ['F50', '1969-06-03', []],
    ['F50', '1969-06-04', ['AGE_NOT_REACHED']],
  ])('%s born %s on 2024-06-03: %o', (track, bornOn, reasons) => {
    expect(help({ track, bornOn })).toMatchObject({ eligible: reasons.length === 0, reasons })
  })

  it('gives every reason, and no months then', () => {
    expect(help({ bornOn: '1980-01-01', paidMonths: 180 })).toEqual({
      eligible: false,
      reasons: ['AGE_NOT_REACHED', 'ENOUGH_YEARS'],
      shortMonths: 0,
      extendMonths: 0,
      oneOffMonths: 0,
    })
    expect(help({ paidMonths: 180 }).reasons).toEqual(['ENOUGH_YEARS'])
    expect(help({ bornOn: '1980-01-01' })).toMatchObject({ shortMonths: 72, extendMonths: 0, oneOffMonths: 0 })
  })

  it.each([
    ['2031-10-31', 108, ['AGE_NOT_REACHED'], 84],
    ['2031-11-01', 108, [], 84],
    ['2031-11-01', 191, [], 1],
    ['2031-11-01', 192, ['ENOUGH_YEARS'], 0],
  ])(
    'since 2025 the legal retirement of E-RET-01 counts: %s, %i months paid',
    (on, paidMonths, reasons, shortMonths) => {
      expect(help({ bornOn: '1970-06-15', on, paidMonths })).toMatchObject({ reasons, shortMonths })
    },
  )

  it('the day of application chooses the rule', () => {
    const on = (day: string) => evaluateSeed(eLand01g, { ...person, bornOn: '1970-01-01', track: 'F50', on: day })
    expect(on('2024-12-31')).toMatchObject({ version: '2022-01-01', result: { eligible: false } })
    expect(on('2025-01-01')).toMatchObject({ version: '2025-01-01', result: { eligible: true } })
    expect(on('2025-01-01').trace.some(({ rule }) => rule === 'E-RET-01')).toBe(true)
    expect(on('2024-12-31').trace.some(({ rule }) => rule === 'E-RET-01')).toBe(false)
  })

  it.each([
    ['M60', '1964-12-31', undefined],
    ['M60', '1965-01-01', 'E-RET-01'],
    ['F50', '1969-12-31', undefined],
    ['F50', '1970-01-01', 'E-RET-01'],
    ['F50', '1930-01-01', undefined],
  ])('%s born %s: whoever reached the age before 2025 keeps the older rule', (track, bornOn, rule) => {
    const { result, trace } = evaluateSeed(eLand01g, { ...person, track, bornOn, on: '2025-06-03' })
    expect(result).toMatchObject({ eligible: true, shortMonths: 72 })
    expect(trace[0]?.rule).toBe(rule)
    expect(trace[0]?.step).toBe(rule ? '原法定退休月份' : '2025 年以前已到龄，按原规定')
  })

  it('answers money only where its cost is given and the subsidy is loaded', () => {
    expect(evaluateSeed(eLand01g, { ...person, costFen: 1_000_000 }).missing).toEqual(['land.extend_subsidy'])
    const load = { 'land.extend_subsidy': 500_000, 'land.extend_most': 24 }
    expect(help({ costFen: 1_000_001 }, { load })).toEqual({
      eligible: true,
      reasons: [],
      shortMonths: 72,
      extendMonths: 24,
      oneOffMonths: 48,
      subsidyFen: 500_001,
    })
    expect(help({}, { load })).not.toHaveProperty('subsidyFen')
    expect(help({ costFen: 1, paidMonths: 180 })).not.toHaveProperty('subsidyFen')
  })

  it('refuses bad input by field', () => {
    for (const on of ['2024-06-03', '2025-06-03']) {
      expect(refusalOf(eLand01g, { ...person, on, bornOn: '2025-06-04' })).toMatchObject({
        path: 'bornOn',
        code: 'AFTER_APPLICATION',
      })
      expect(help({ on, bornOn: on }).reasons).toEqual(['AGE_NOT_REACHED'])
    }
    expect(refusalOf(eLand01g, { ...person, bornOn: '2131-01-01', on: '2199-01-01' })).toMatchObject({
      path: 'bornOn',
      code: 'OUT_OF_RANGE',
    })
    expect(help({ bornOn: '2130-12-31', on: '2193-12-01' }).shortMonths).toBe(132)
    expect(refusalOf(eLand01g, { ...person, track: 'M55' })).toMatchObject({ path: 'track' })
    expect(refusalOf(eLand01g, { ...person, paidMonths: 1201 })).toMatchObject({ path: 'paidMonths' })
    expect(refusalOf(eLand01g, { ...person, m: 1 })).toMatchObject({ path: 'm' })
  })
})
