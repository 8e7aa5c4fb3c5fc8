import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fWage09 } from './f-wage-09-blacklist.ts'

const load = { 'crime.one': 1_000_000, 'crime.group': 5_000_000 }
const good = {
  workers: [{ owedFen: 1_000_000, months: 3 }],
  seriousEvent: false,
  heard: true,
  orderServedOn: '2026-02-02',
  payBy: '2026-02-12',
  paid: false,
  asOf: '2026-03-02',
}
const decide = (more: object) => resultOf(fWage09, { ...good, ...more }, { load })

describe('F-WAGE-09 blacklist', () => {
  it.each([
    [{}, []],
    [{ workers: [{ owedFen: 999_999, months: 3 }] }, ['NOT_SERIOUS']],
    [{ workers: [], seriousEvent: true }, []],
    [{ orderServedOn: undefined, payBy: undefined }, ['NOT_ORDERED']],
    [{ payBy: undefined }, ['NO_TIME_GIVEN']],
    [{ asOf: '2026-02-12' }, ['TIME_NOT_OVER']],
    [{ paid: true }, ['PAID']],
    [{ heard: false }, ['NOT_HEARD']],
    [
      { workers: [], asOf: '2026-02-12', paid: true, heard: false },
      ['NOT_SERIOUS', 'TIME_NOT_OVER', 'PAID', 'NOT_HEARD'],
    ],
  ])('case %#: %j', (more, reasons) => {
    expect(decide(more)).toEqual({ listed: reasons.length === 0, reasons })
  })

  it('needs the court’s figure only without a serious event', () => {
    expect(evaluateSeed(fWage09, good)).toMatchObject({ status: 'PARAM_MISSING', missing: ['crime.one'] })
    expect(resultOf(fWage09, { ...good, seriousEvent: true }).listed).toBe(true)
  })

  it('refuses bad input by field', () => {
    const refusal = (more: object) => refusalOf(fWage09, { ...good, ...more })
    expect(refusal({ payBy: '2026-02-01' })).toMatchObject({ code: 'DATE_ORDER', path: 'payBy' })
    expect(refusal({ orderServedOn: '2026-03-03' })).toMatchObject({ code: 'DATE_ORDER', path: 'orderServedOn' })
    expect(refusal({ orderServedOn: undefined, asOf: '2021-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
