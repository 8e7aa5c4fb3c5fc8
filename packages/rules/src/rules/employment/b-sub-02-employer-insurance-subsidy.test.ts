import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bSub02 } from './b-sub-02-employer-insurance-subsidy.ts'

const load = { 'si.rate.medical.er': 90_000 }
const hardship = (usedMonths: number) =>
  resultOf(bSub02, { month: '2026-01', beneficiary: 'hardship', usedMonths }, { load })

describe('B-SUB-02 social-insurance subsidy of employers', () => {
  it('base 7 460 at 16 % + 9 % + 0.5 % gives 951.15 a month', () => {
    expect(resultOf(bSub02, { month: '2026-01' }, { load })).toEqual({ employerFen: 190_230, monthlyFen: 95_115 })
    const { trace } = evaluateSeed(bSub02, { month: '2026-01' }, { load })
    expect(trace.filter(({ kind }) => kind === 'step').map(({ value }) => value)).toEqual([
      119_360, 67_140, 3730, 190_230, 95_115,
    ])
  })

  it.each([
    ['2025-06', 188_292],
    ['2025-07', 190_230],
    ['2026-06', 190_230],
  ])('takes the lower limit of %s', (month, employerFen) => {
    expect(resultOf(bSub02, { month }, { load }).employerFen).toBe(employerFen)
  })

  it('rounds each contribution to whole fen, and the share half up', () => {
    const odd = { ...load, 'si.base.lower': 3 * 33_333, 'si.rate.unemp.er': 5001, 'si_subsidy.share': 500_001 }
    const result = resultOf(bSub02, { month: '2026-01' }, { load: odd })
    expect(result).toEqual({ employerFen: 16_000 + 9000 + 500, monthlyFen: 12_750 })
  })

  it('runs three years for hardship people', () => {
    expect(hardship(0)).toMatchObject({ eligible: true, reasons: [], monthsLeft: 36, monthlyFen: 95_115 })
    expect(hardship(35)).toMatchObject({ eligible: true, reasons: [], monthsLeft: 1 })
    expect(hardship(36)).toMatchObject({ eligible: false, reasons: ['TERM'], monthsLeft: 0 })
    expect(hardship(40)).toMatchObject({ eligible: false, monthsLeft: 0 })
  })

  it('runs for graduates as long as the district has loaded', () => {
    const input = { month: '2026-01', beneficiary: 'graduate', usedMonths: 12 }
    expect(evaluateSeed(bSub02, input, { load })).toMatchObject({
      status: 'PARAM_MISSING',
      missing: ['si_subsidy.graduate_months'],
    })
    const terms = (months: number) =>
      resultOf(bSub02, input, { load: { ...load, 'si_subsidy.graduate_months': months } })
    expect(terms(12)).toMatchObject({ eligible: false, reasons: ['TERM'] })
    expect(terms(24)).toMatchObject({ eligible: true, monthsLeft: 12 })
  })

  it('answers PARAM_MISSING by name while the medical rate is not loaded', () => {
    expect(evaluateSeed(bSub02, { month: '2026-01' })).toMatchObject({
      status: 'PARAM_MISSING',
      result: null,
      missing: ['si.rate.medical.er'],
    })
    expect(evaluateSeed(bSub02, { month: '2026-07' }).missing).toEqual(['si.base.lower', 'si.rate.medical.er'])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(bSub02, { month: '2026-00' })).toMatchObject({ path: 'month' })
    expect(refusalOf(bSub02, { month: '2026-01', beneficiary: 'hardship' })).toMatchObject({
      code: 'REQUIRED',
      path: 'usedMonths',
    })
    expect(refusalOf(bSub02, { month: '2026-01', usedMonths: 1 })).toMatchObject({
      code: 'REQUIRED',
      path: 'beneficiary',
    })
    expect(refusalOf(bSub02, { month: '2026-01', beneficiary: 'friend', usedMonths: 1 })).toMatchObject({
      path: 'beneficiary',
    })
    expect(refusalOf(bSub02, { month: '2026-01', beneficiary: 'hardship', usedMonths: 1.5 })).toMatchObject({
      path: 'usedMonths',
    })
  })
})
