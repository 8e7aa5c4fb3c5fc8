import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fWage06 } from './f-wage-06-emergency-fund.ts'

const load = { 'emergency_fund.person_cap': 1_000_000 }
const decide = (owedFen: number, cannotPay: boolean, fled: boolean) =>
  resultOf(fWage06, { owedFen, cannotPay, fled }, { load })

describe('F-WAGE-06 emergency fund', () => {
  it('advances up to the cap where the employer cannot pay or has fled', () => {
    expect(decide(1_500_000, false, true)).toEqual({ eligible: true, reasons: [], advanceFen: 1_000_000 })
    expect(decide(1_500_000, true, false).advanceFen).toBe(1_000_000)
    expect(decide(999_999, true, true).advanceFen).toBe(999_999)
    expect(decide(1, true, false).advanceFen).toBe(1)
  })

  it('lists every reason against and needs no parameter then', () => {
    const against = (owedFen: number, cannotPay: boolean) => resultOf(fWage06, { owedFen, cannotPay, fled: false })
    expect(against(1, false)).toEqual({ eligible: false, reasons: ['EMPLOYER_CAN_PAY'], advanceFen: 0 })
    expect(against(0, true).reasons).toEqual(['NOTHING_OWED'])
    expect(against(0, false).reasons).toEqual(['NOTHING_OWED', 'EMPLOYER_CAN_PAY'])
  })

  it('answers PARAM_MISSING while the city’s amount is not loaded', () => {
    expect(evaluateSeed(fWage06, { owedFen: 1, cannotPay: true, fled: false })).toMatchObject({
      status: 'PARAM_MISSING',
      missing: ['emergency_fund.person_cap'],
    })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fWage06, { owedFen: 1, cannotPay: true })).toMatchObject({ path: 'fled' })
  })
})
