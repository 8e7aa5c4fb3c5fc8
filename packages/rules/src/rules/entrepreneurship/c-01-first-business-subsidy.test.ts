import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { c01 } from './c-01-first-business-subsidy.ts'

const application = {
  registeredOn: '2024-03-01',
  appliedOn: '2025-08-31',
  operatedMonths: 12,
  insuranceMonths: 6,
  firstBusiness: true,
  applicant: 'graduate',
}
const ask = (change: object) => resultOf(c01, { ...application, ...change })

describe('C-01 subsidy for a first business', () => {
  it.each([
    ['2025-08-31', []],
    ['2025-09-01', []],
    ['2025-09-02', ['LATE']],
  ])('registered 2024-03-01 and applied for on %s', (appliedOn, reasons) => {
    const eligible = reasons.length === 0
    expect(ask({ appliedOn })).toEqual({ eligible, reasons, amountFen: eligible ? 800_000 : 0 })
  })

  it('rolls a last day that is a rest day (G-CMP-02)', () => {
    // 18 months from 2024-04-01 is 2025-10-01, in the holiday that ends on 10-08
    expect(ask({ registeredOn: '2024-04-01', appliedOn: '2025-10-09' }).reasons).toEqual([])
    expect(ask({ registeredOn: '2024-04-01', appliedOn: '2025-10-10' }).reasons).toEqual(['LATE'])
  })

  it.each([
    [{ operatedMonths: 11 }, ['OPERATED']],
    [{ insuranceMonths: 5 }, ['INSURANCE']],
    [{ firstBusiness: false }, ['NOT_FIRST']],
    [{ applicant: 'other' }, ['APPLICANT']],
    [{ applicant: 'hardship' }, []],
    [{ legalRepresentative: false }, ['NOT_HEAD']],
    [{ samePayer: false }, ['PAYER']],
    [{ receivedBefore: true }, ['RECEIVED']],
    [{ legalRepresentative: true, samePayer: true, receivedBefore: false }, []],
    [
      {
        appliedOn: '2026-01-05',
        operatedMonths: 0,
        insuranceMonths: 0,
        firstBusiness: false,
        applicant: 'other',
        legalRepresentative: false,
        samePayer: false,
        receivedBefore: true,
      },
      ['APPLICANT', 'NOT_FIRST', 'OPERATED', 'INSURANCE', 'LATE', 'NOT_HEAD', 'PAYER', 'RECEIVED'],
    ],
  ])('with %o it has %o against it', (change, reasons) => {
    const eligible = reasons.length === 0
    expect(ask(change)).toEqual({ eligible, reasons, amountFen: eligible ? 800_000 : 0 })
  })

  it('explains its last day', () => {
    const { trace, notes } = evaluateSeed(c01, application)
    const steps = trace.filter(({ kind }) => kind === 'step').map(({ value }) => value)
    expect(steps).toEqual(['2025-09-01', '2025-09-01', true, 800_000])
    expect(notes).toEqual([])
    expect(evaluateSeed(c01, { ...application, registeredOn: '2025-08-01' }).notes).toMatchObject([
      { code: 'PROVISIONAL' },
    ])
  })

  it('takes amount and terms from what is loaded', () => {
    const load = {
      'startup.first': 900_000,
      'startup.first.terms': { operatedMonths: 13, insuranceMonths: 7, applyMonths: 17 },
    }
    expect(resultOf(c01, { ...application, appliedOn: '2025-08-01' }, { load }).reasons).toEqual([
      'OPERATED',
      'INSURANCE',
    ])
    const longer = { ...application, operatedMonths: 13, insuranceMonths: 7 }
    expect(resultOf(c01, { ...longer, appliedOn: '2025-08-01' }, { load }).amountFen).toBe(900_000)
    expect(resultOf(c01, { ...longer, appliedOn: '2025-08-02' }, { load }).reasons).toEqual(['LATE'])
  })

  it('longer business and insurance never speak against it', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (operatedMonths, insuranceMonths) => {
        const { eligible } = ask({ operatedMonths, insuranceMonths })
        expect(eligible).toBe(operatedMonths >= 12 && insuranceMonths >= 6)
        if (eligible) expect(ask({ operatedMonths: operatedMonths + 1, insuranceMonths }).eligible).toBe(true)
      }),
    )
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(c01, { ...application, appliedOn: '2024-02-29' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'appliedOn',
    })
    expect(ask({ appliedOn: '2024-03-01' }).reasons).toEqual([])
    expect(refusalOf(c01, { ...application, applicant: 'cousin' })).toMatchObject({ path: 'applicant' })
    expect(refusalOf(c01, { ...application, operatedMonths: -1 })).toMatchObject({ path: 'operatedMonths' })
    expect(refusalOf(c01, { ...application, insuranceMonths: '6' })).toMatchObject({ path: 'insuranceMonths' })
    expect(refusalOf(c01, { ...application, registeredOn: '2024-02-30' })).toMatchObject({ path: 'registeredOn' })
    expect(refusalOf(c01, { ...application, company: 'x' })).toMatchObject({ path: 'company' })
    expect(refusalOf(c01, { ...application, registeredOn: '2018-01-01', appliedOn: '2018-11-30' })).toMatchObject({
      code: 'NOT_IN_FORCE',
    })
  })
})
