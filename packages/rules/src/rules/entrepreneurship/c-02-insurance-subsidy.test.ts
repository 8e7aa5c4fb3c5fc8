import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { c02 } from './c-02-insurance-subsidy.ts'

const load = { 'si.rate.medical.er': 90_000 }
const workers = (number: number, months = 6) => Array.from({ length: number }, () => months)
const claim = { registeredOn: '2023-01-15', month: '2026-01', employedMonths: workers(10) }
const ask = (change: object) => resultOf(c02, { ...claim, ...change }, { load })

describe('C-02 social-insurance subsidy of start-ups', () => {
  it('ten workers count as eight: 7 609.20 a month', () => {
    expect(ask({})).toEqual({ eligible: true, reasons: [], lastMonth: '2026-01', people: 8, amountFen: 760_920 })
  })

  it.each([
    [workers(8), 8, 760_920],
    [workers(7), 7, 665_805],
    [workers(1), 1, 95_115],
    [[...workers(3, 5), ...workers(2, 6)], 2, 190_230],
  ])('%o months employed count as %i people', (employedMonths, people, amountFen) => {
    expect(ask({ employedMonths })).toMatchObject({ people, amountFen })
  })

  it('registered 2023-01-15 the last month is 2026-01', () => {
    const load2026 = { ...load, 'si.base.lower': 746_000 }
    expect(resultOf(c02, { ...claim, month: '2026-02' }, { load: load2026 })).toEqual({
      eligible: false,
      reasons: ['TERM'],
      lastMonth: '2026-01',
      people: 0,
      amountFen: 0,
    })
  })

  it('needs somebody employed for six months', () => {
    expect(ask({ employedMonths: workers(4, 5) }).reasons).toEqual(['WORKERS'])
    expect(ask({ employedMonths: [], month: '2026-03' }).reasons).toEqual(['TERM', 'WORKERS'])
  })

  it('borrows the employer’s part from B-SUB-02 and names it', () => {
    const { trace } = evaluateSeed(c02, claim, { load })
    expect(trace.filter(({ rule }) => rule === 'B-SUB-02').map(({ value }) => value)).toContain(190_230)
    const own = trace.filter(({ rule, kind }) => rule === undefined && kind === 'step').map(({ value }) => value)
    expect(own).toEqual(['2026-01', 8, 95_115, 760_920])
  })

  it('rounds what one person brings before counting people', () => {
    const odd = { ...load, 'startup.si': { sharePpm: 500_003, people: 2, months: 36, employedMonths: 6 } }
    // 190 230 × 0.500003 = 95 115.57
    expect(resultOf(c02, claim, { load: odd })).toMatchObject({ people: 2, amountFen: 2 * 95_116 })
  })

  it('answers PARAM_MISSING while the medical rate is not loaded, and only where it is needed', () => {
    expect(evaluateSeed(c02, claim)).toMatchObject({ status: 'PARAM_MISSING', missing: ['si.rate.medical.er'] })
    expect(resultOf(c02, { ...claim, employedMonths: [] }).eligible).toBe(false)
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(c02, { ...claim, registeredOn: '2026-02-01' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'month',
    })
    expect(ask({ registeredOn: '2026-01-31' }).eligible).toBe(true)
    expect(refusalOf(c02, { ...claim, employedMonths: [6, -1] })).toMatchObject({ path: 'employedMonths.1' })
    expect(refusalOf(c02, { ...claim, month: '2026-1' })).toMatchObject({ path: 'month' })
    expect(refusalOf(c02, { ...claim, month: '2199-12', registeredOn: '2199-01-01' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'registeredOn',
    })
    expect(refusalOf(c02, { ...claim, month: '2022-12' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
