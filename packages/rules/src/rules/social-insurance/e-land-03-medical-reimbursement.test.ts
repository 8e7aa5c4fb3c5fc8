import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eLand03 } from './e-land-03-medical-reimbursement.ts'

const rates = (ppm: number) => ({
  outpatient1Ppm: ppm,
  outpatient2Ppm: ppm,
  outpatient3Ppm: ppm,
  inpatient1Ppm: ppm,
  inpatient2Ppm: ppm,
  inpatient3Ppm: ppm,
})
const example = {
  load: {
    'land.medical': { deductibleFen: 50_000, capFen: 2_000_000, ageRates: [{ fromAge: 0, ...rates(700_000) }] },
  },
}
const bill = (billNo: string, selfPaidFen: number, change: object = {}) => ({
  billNo,
  settledOn: '2025-03-03',
  level: '2',
  setting: 'outpatient',
  selfPaidFen,
  otherPayer: 'none',
  ...change,
})
const claim = (bills: object[], change: object = {}) => ({ year: 2025, bornOn: '1948-06-15', bills, ...change })
const pay = (bills: object[], change: object = {}, options: object = example) =>
  resultOf(eLand03, claim(bills, change), options)

describe('E-LAND-03 medical reimbursement', () => {
  it('cannot answer while the rates are not loaded', () => {
    expect(evaluateSeed(eLand03, claim([bill('A', 120_000)]))).toMatchObject({
      result: null,
      missing: ['land.medical'],
    })
  })

  it('1 200 then 3 000 with a deductible of 500 and 70 %: 490 + 2 100 = 2 590', () => {
    expect(pay([bill('A', 120_000), bill('B', 300_000)])).toEqual({
      payFen: 259_000,
      beforeCapFen: 259_000,
      bills: [
        { billNo: 'A', payFen: 49_000, outcome: 'PAID' },
        { billNo: 'B', payFen: 210_000, outcome: 'PAID' },
      ],
    })
  })

  it.each([
    [49_999, 'DEDUCTIBLE', 0, 9_999],
    [50_000, 'DEDUCTIBLE', 0, 10_000],
    [50_001, 'PAID', 1, 10_000],
  ])('a first bill of %i fen: %s', (first, outcome, firstPay, restPayable) => {
    const result = pay([bill('A', first), bill('B', 10_000)])
    expect(result.bills[0]).toEqual({ billNo: 'A', payFen: firstPay, outcome })
    expect(result.bills[1]?.payFen).toBe(Math.round(restPayable * 0.7))
  })

  it('takes bills in the order of their days', () => {
    const result = pay([bill('B', 300_000, { settledOn: '2025-03-04' }), bill('A', 120_000)])
    expect(result.bills.map(({ billNo, payFen }) => [billNo, payFen])).toEqual([
      ['A', 49_000],
      ['B', 210_000],
    ])
  })

  it('does not charge a deductible that is used up', () => {
    expect(pay([bill('A', 120_000)], { deductibleUsedFen: 50_000 }).payFen).toBe(84_000)
    expect(pay([bill('A', 120_000)], { deductibleUsedFen: 60_000 }).payFen).toBe(84_000)
    expect(pay([bill('A', 120_000)], { deductibleUsedFen: 20_000 }).payFen).toBe(63_000)
  })

  it('stops at the yearly cap', () => {
    const bills = [bill('A', 10_000_000)]
    expect(pay(bills)).toMatchObject({ payFen: 2_000_000, beforeCapFen: 6_965_000 })
    expect(pay(bills, { paidBeforeFen: 1_999_999 }).payFen).toBe(1)
    expect(pay(bills, { paidBeforeFen: 2_000_001 }).payFen).toBe(0)
  })

  it.each(['injury', 'thirdParty', 'publicHealth', 'abroad'])(
    'excludes what %s pays, deductible included',
    (otherPayer) => {
      const result = pay([bill('A', 120_000, { otherPayer }), bill('B', 60_000)])
      expect(result.bills).toEqual([
        { billNo: 'A', payFen: 0, outcome: 'EXCLUDED' },
        { billNo: 'B', payFen: 7000, outcome: 'PAID' },
      ])
    },
  )

  it('takes the rate by age, level and kind of care', () => {
    const scheme = {
      deductibleFen: 0,
      capFen: 2_000_000,
      ageRates: [
        {
          fromAge: 70,
          outpatient1Ppm: 110_000,
          outpatient2Ppm: 120_000,
          outpatient3Ppm: 130_000,
          inpatient1Ppm: 210_000,
          inpatient2Ppm: 220_000,
          inpatient3Ppm: 230_000,
        },
        { fromAge: 0, ...rates(500_000) },
      ],
    }
    const loaded = { load: { 'land.medical': scheme } }
    const paid = (level: string, setting: string, bornOn: string) =>
      pay([bill('A', 10_000, { level, setting })], { bornOn }, loaded).payFen
    expect(['1', '2', '3'].map((level) => paid(level, 'outpatient', '1955-03-03'))).toEqual([1100, 1200, 1300])
    expect(['1', '2', '3'].map((level) => paid(level, 'inpatient', '1955-03-03'))).toEqual([2100, 2200, 2300])
    expect(paid('1', 'outpatient', '1955-03-04')).toBe(5000)
  })

  it('rounds each bill half up to the fen', () => {
    const used = { deductibleUsedFen: 50_000 }
    expect(pay([bill('A', 5)], used).payFen).toBe(4)
    expect(pay([bill('A', 5), bill('B', 5)], used).payFen).toBe(8)
  })

  it('explains each bill', () => {
    const { trace } = evaluateSeed(eLand03, claim([bill('A', 40_000), bill('B', 60_000)]), example)
    expect(trace.slice(1).map(({ step, value }) => [step, value])).toEqual([
      ['剩余起付线', 50_000],
      ['票据 A：未超过起付线', 0],
      ['票据 B：报销', 35_000],
      ['封顶前合计', 35_000],
      ['年度限额剩余', 2_000_000],
      ['本次报销', 35_000],
    ])
  })

  it('takes an empty list', () => {
    expect(pay([])).toEqual({ payFen: 0, beforeCapFen: 0, bills: [] })
  })

  it('refuses bad input by bill and field', () => {
    const refused = (bills: object[], change: object = {}) => refusalOf(eLand03, claim(bills, change), example)
    expect(refused([bill('A', 1), bill('B', 1), bill('A', 2)])).toMatchObject({
      path: 'bills.2.billNo',
      code: 'DUPLICATE',
    })
    expect(refused([bill('A', 1, { settledOn: '2024-12-31' })])).toMatchObject({
      path: 'bills.0.settledOn',
      code: 'OTHER_YEAR',
    })
    expect(refused([bill('A', 1)], { bornOn: '2025-03-04' })).toMatchObject({ path: 'bornOn', code: 'AFTER_BILL' })
    expect(pay([bill('A', 60_000)], { bornOn: '2025-03-03' }).payFen).toBe(7000)
    expect(refused([bill('', 1)])).toMatchObject({ path: 'bills.0.billNo' })
    expect(refused([bill('A', 1_000_000_001)])).toMatchObject({ path: 'bills.0.selfPaidFen' })
    expect(refused([bill('A', 1, { level: '4' })])).toMatchObject({ path: 'bills.0.level' })
    expect(refused([bill('A', 1, { setting: 'home' })])).toMatchObject({ path: 'bills.0.setting' })
    expect(refused([], { s: 1 })).toMatchObject({ path: 's' })
    expect(refused([], { year: 2021 })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
