import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { c03 } from './c-03-rent-subsidy.ts'

const rent = {
  registeredOn: '2024-03-01',
  localWorkers: 4,
  rentPaidFen: 960_000,
  sameDistrict: true,
  independentPremises: true,
  leaseMonths: 6,
}
const team = { cityBase: true, registered: true, monthlyCostFen: [100_000, 100_000] }
const ofRent = (change: object, until = '2025-12-31') => resultOf(c03, { until, rent: { ...rent, ...change } }).rent
const ofTeam = (change: object) => resultOf(c03, { until: '2025-12-31', team: { ...team, ...change } }).team

describe('C-03 rent subsidy', () => {
  it('four workers give 12 000 at most, rent of 9 600 gives 9 600', () => {
    expect(resultOf(c03, { until: '2025-12-31', rent })).toEqual({
      rent: { eligible: true, reasons: [], amountFen: 960_000 },
      amountFen: 960_000,
    })
    expect(ofRent({ rentPaidFen: 1_200_001 })?.amountFen).toBe(1_200_000)
    expect(ofRent({ rentPaidFen: 1_199_999 })?.amountFen).toBe(1_199_999)
  })

  it.each([
    [{ sameDistrict: false }, ['DISTRICT']],
    [{ independentPremises: false }, ['PREMISES']],
    [{ leaseMonths: 5 }, ['LEASE']],
    [{ localWorkers: 0 }, ['WORKERS']],
    [
      { sameDistrict: false, independentPremises: false, leaseMonths: 0, localWorkers: 0 },
      ['DISTRICT', 'PREMISES', 'LEASE', 'WORKERS'],
    ],
  ])('with %o rent has %o against it', (change, reasons) => {
    expect(ofRent(change)).toEqual({ eligible: false, reasons, amountFen: 0 })
  })

  it('ends three years after registration, the day included', () => {
    expect(ofRent({}, '2027-03-01')?.reasons).toEqual([])
    expect(ofRent({}, '2027-03-02')).toEqual({ eligible: false, reasons: ['TERM'], amountFen: 0 })
  })

  it('pays a team the costs of six months, 10 000 at most', () => {
    expect(ofTeam({})).toEqual({ eligible: true, reasons: [], amountFen: 200_000 })
    expect(ofTeam({ monthlyCostFen: Array.from({ length: 7 }, () => 100_000) })?.amountFen).toBe(600_000)
    expect(ofTeam({ monthlyCostFen: [999_999] })?.amountFen).toBe(999_999)
    expect(ofTeam({ monthlyCostFen: [1_000_001] })?.amountFen).toBe(1_000_000)
    expect(ofTeam({ monthlyCostFen: [] })?.amountFen).toBe(0)
  })

  it.each([
    [{ cityBase: false }, ['BASE']],
    [{ registered: false }, ['NOT_REGISTERED']],
    [{ cityBase: false, registered: false }, ['BASE', 'NOT_REGISTERED']],
  ])('with %o a team has %o against it', (change, reasons) => {
    expect(ofTeam(change)).toEqual({ eligible: false, reasons, amountFen: 0 })
  })

  it('adds both parts, and explains them', () => {
    const input = { until: '2025-12-31', rent, team }
    expect(resultOf(c03, input).amountFen).toBe(1_160_000)
    const steps = evaluateSeed(c03, input).trace.filter(({ kind }) => kind === 'step')
    expect(steps.map(({ value }) => value)).toEqual([1_200_000, 960_000, '2027-03-01', 200_000, 200_000, 1_160_000])
  })

  it('asks only for the parameters of the part claimed', () => {
    expect(resultOf(c03, { until: '2022-12-31', rent: { ...rent, registeredOn: '2022-01-01' } }).amountFen).toBe(
      960_000,
    )
    expect(evaluateSeed(c03, { until: '2022-12-31', team })).toMatchObject({
      status: 'PARAM_MISSING',
      missing: ['startup.incubate'],
    })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(c03, { until: '2025-12-31' })).toMatchObject({ code: 'REQUIRED', path: 'rent' })
    expect(refusalOf(c03, { until: '2024-02-29', rent })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'rent.registeredOn',
    })
    expect(ofRent({}, '2024-03-01')?.eligible).toBe(true)
    expect(refusalOf(c03, { until: '2199-12-31', rent: { ...rent, registeredOn: '2199-01-01' } })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'rent.registeredOn',
    })
    expect(refusalOf(c03, { until: '2025-12-31', rent: { ...rent, rentPaidFen: -1 } })).toMatchObject({
      path: 'rent.rentPaidFen',
    })
    expect(refusalOf(c03, { until: '2025-12-31', team: { ...team, monthlyCostFen: [1.5] } })).toMatchObject({
      path: 'team.monthlyCostFen.0',
    })
    expect(refusalOf(c03, { until: '2017-12-31', rent })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
