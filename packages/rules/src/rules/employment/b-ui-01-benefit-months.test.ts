import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bUi01 } from './b-ui-01-benefit-months.ts'

const ask = (paidMonths: number, unusedMonths = 0, more: object = {}) =>
  resultOf(bUi01, { paidMonths, unusedMonths, ...more })

describe('B-UI-01 months of unemployment benefit', () => {
  it.each([
    ['7y3m', 87, 0, 18],
    ['4y11m', 59, 0, 12],
    ['10y', 120, 0, 24],
    ['11 months', 11, 0, 0],
    ['a year', 12, 0, 12],
    ['5y', 60, 0, 18],
    ['9y11m', 119, 0, 18],
    ['nothing', 0, 0, 0],
    ['new 12 and unused 15', 24, 15, 24],
    ['new 12 and unused 12', 24, 12, 24],
    ['new 12 and unused 11', 24, 11, 23],
    ['unused alone', 11, 5, 5],
  ])('%s gives %i', (_, paid, unused, months) => {
    expect(ask(paid, unused)).toEqual({ months })
  })

  it('is explained step by step with the article', () => {
    const { trace } = evaluateSeed(bUi01, { paidMonths: 24, unusedMonths: 15 })
    expect(trace.map(({ value, source }) => [value, source])).toEqual([
      [12, '社会保险法第四十六条'],
      [24, '社会保险法第四十六条'],
    ])
  })

  it.each([
    [87, { involuntary: true, registered: true, stop: 'none' }, 18, []],
    [87, { involuntary: true }, 18, []],
    [87, { registered: true }, 18, []],
    [87, { stop: 'none' }, 18, []],
    [87, { involuntary: false }, 0, ['VOLUNTARY']],
    [87, { registered: false }, 0, ['NOT_REGISTERED']],
    [87, { stop: 'employed' }, 0, ['STOPPED']],
    [87, { stop: 'army' }, 0, ['STOPPED']],
    [87, { stop: 'emigrated' }, 0, ['STOPPED']],
    [87, { stop: 'pension' }, 0, ['STOPPED']],
    [87, { stop: 'refused' }, 0, ['STOPPED']],
    [11, { involuntary: true }, 0, ['PAID']],
    [
      11,
      { involuntary: false, registered: false, stop: 'refused' },
      0,
      ['PAID', 'VOLUNTARY', 'NOT_REGISTERED', 'STOPPED'],
    ],
  ])('%i months paid with %o', (paid, facts, months, reasons) => {
    expect(ask(paid, 0, facts)).toEqual({ months, eligible: reasons.length === 0, reasons })
  })

  it('is handled within ten working days', () => {
    expect(ask(87, 0, { appliedOn: '2026-03-02' })).toEqual({ months: 18, handleBy: '2026-03-16' })
    expect(ask(87, 0, { appliedOn: '2026-02-11' }).handleBy).toBe('2026-03-03')
    const { notes } = evaluateSeed(bUi01, { paidMonths: 87, unusedMonths: 0, appliedOn: '2026-12-30' })
    expect(notes).toMatchObject([{ code: 'PROVISIONAL' }])
  })

  it('names the amount of a month once the city’s table is loaded', () => {
    const input = { paidMonths: 120, unusedMonths: 0 }
    expect(evaluateSeed(bUi01, { ...input, benefitMonth: 1 })).toMatchObject({
      status: 'PARAM_MISSING',
      missing: ['unemp.benefit'],
    })
    const load = {
      'unemp.benefit': [
        { fromMonth: 1, fen: 2000 },
        { fromMonth: 13, fen: 1500 },
      ],
    }
    const amount = (benefitMonth: number) => resultOf(bUi01, { ...input, benefitMonth }, { load }).amountFen
    expect([1, 12, 13, 24].map(amount)).toEqual([2000, 2000, 1500, 1500])
    for (const benefitMonth of [0, 25])
      expect(refusalOf(bUi01, { ...input, benefitMonth }, { load })).toMatchObject({
        code: 'OUT_OF_RANGE',
        path: 'benefitMonth',
      })
  })

  it('never falls with more paid or more unused, and never exceeds 24', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(40), (paid, unused) => {
        const { months } = ask(paid, unused)
        expect(months).toBeLessThanOrEqual(24)
        expect(ask(paid + 1, unused).months).toBeGreaterThanOrEqual(months)
        expect(ask(paid, unused + 1).months).toBeGreaterThanOrEqual(months)
      }),
    )
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(bUi01, { paidMonths: -1, unusedMonths: 0 })).toMatchObject({ path: 'paidMonths' })
    expect(refusalOf(bUi01, { paidMonths: 1.5, unusedMonths: 0 })).toMatchObject({ path: 'paidMonths' })
    expect(refusalOf(bUi01, { paidMonths: 12 })).toMatchObject({ path: 'unusedMonths' })
    expect(refusalOf(bUi01, { paidMonths: 12, unusedMonths: 0, stop: 'bored' })).toMatchObject({ path: 'stop' })
    expect(refusalOf(bUi01, { paidMonths: 12, unusedMonths: 0, age: 40 })).toMatchObject({ path: 'age' })
    expect(refusalOf(bUi01, { paidMonths: 12, unusedMonths: 0, appliedOn: '2011-06-30' })).toMatchObject({
      code: 'NOT_IN_FORCE',
    })
  })
})
