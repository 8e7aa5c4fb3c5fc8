import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bSub01 } from './b-sub-01-one-off-hiring.ts'

const hire = {
  hiredOn: '2023-05-08',
  group: 'unemployed',
  unemployedMonths: 3,
  contractMonths: 12,
  insured: true,
  subsidisedBefore: false,
}
const { unemployedMonths: _, ...bare } = hire
const graduate = (graduatedOn: string, hiredOn = '2023-05-08') => ({ ...bare, group: 'graduate', graduatedOn, hiredOn })
const young = (bornOn: string, hiredOn = '2023-05-08') => ({ ...bare, group: 'young', bornOn, hiredOn })
const reasonsOf = (one: object) => resultOf(bSub01, { hires: [one] }).hires[0]?.reasons

describe('B-SUB-01 one-off hiring subsidy', () => {
  it('five hires, one subsidised elsewhere and one on six months: three times 2 000', () => {
    const hires = [hire, hire, hire, { ...hire, subsidisedBefore: true }, { ...hire, contractMonths: 6 }]
    const result = resultOf(bSub01, { hires })
    expect(result).toMatchObject({ amountFen: 600_000, eligibleCount: 3 })
    expect(result.hires.map(({ amountFen }) => amountFen)).toEqual([200_000, 200_000, 200_000, 0, 0])
    expect(result.hires.map(({ eligible }) => eligible)).toEqual([true, true, true, false, false])
    expect(result.hires.map(({ reasons }) => reasons)).toEqual([[], [], [], ['ALREADY'], ['CONTRACT']])
  })

  it.each([
    [{ ...hire, unemployedMonths: 2 }, ['UNEMPLOYED']],
    [{ ...hire, unemployedMonths: 3 }, []],
    [{ ...hire, contractMonths: 11 }, ['CONTRACT']],
    [{ ...hire, insured: false }, ['INSURANCE']],
    [{ ...bare, group: 'other' }, ['GROUP']],
    [graduate('2021-05-08'), []],
    [graduate('2021-05-07'), ['GRADUATED']],
    [graduate('2022-12-31'), []],
    [graduate('2023-07-01'), []],
    [graduate('2024-07-01'), ['GRADUATED']],
    [young('2007-05-08'), []],
    [young('2007-05-09'), ['AGE']],
    [young('1998-05-09'), []],
    [young('1998-05-08'), ['AGE']],
  ])('%o has %o against it', (one, reasons) => {
    expect(reasonsOf(one)).toEqual(reasons)
  })

  it('lists every reason at once', () => {
    expect(
      reasonsOf({ ...hire, unemployedMonths: 0, contractMonths: 0, insured: false, subsidisedBefore: true }),
    ).toEqual(['UNEMPLOYED', 'CONTRACT', 'INSURANCE', 'ALREADY'])
  })

  it('is nothing for nobody', () => {
    expect(resultOf(bSub01, { hires: [] })).toEqual({ amountFen: 0, eligibleCount: 0, hires: [] })
  })

  it('takes the values of the day of hire; those of other years must be loaded', () => {
    expect(resultOf(bSub01, { hires: [{ ...hire, hiredOn: '2023-12-31' }] }).amountFen).toBe(200_000)
    for (const hiredOn of ['2022-12-31', '2024-01-01'])
      expect(evaluateSeed(bSub01, { hires: [{ ...hire, hiredOn }] })).toMatchObject({
        status: 'PARAM_MISSING',
        missing: ['hire.oneoff', 'hire.oneoff.terms'],
      })
  })

  it('explains itself', () => {
    const steps = evaluateSeed(bSub01, { hires: [hire] }).trace.filter(({ kind }) => kind === 'step')
    expect(steps.map(({ value, unit }) => [value, unit])).toEqual([
      [1, 'people'],
      [200_000, 'fen'],
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(bSub01, { hires: [bare] })).toMatchObject({ code: 'REQUIRED', path: 'hires.0.unemployedMonths' })
    expect(refusalOf(bSub01, { hires: [hire, { ...bare, group: 'graduate' }] })).toMatchObject({
      code: 'REQUIRED',
      path: 'hires.1.graduatedOn',
    })
    expect(refusalOf(bSub01, { hires: [{ ...bare, group: 'young' }] })).toMatchObject({ path: 'hires.0.bornOn' })
    expect(refusalOf(bSub01, { hires: [young('2023-05-09')] })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'hires.0.bornOn',
    })
    expect(reasonsOf(young('2023-05-08'))).toEqual(['AGE'])
    expect(refusalOf(bSub01, { hires: [{ ...hire, contractMonths: -1 }] })).toMatchObject({
      path: 'hires.0.contractMonths',
    })
    expect(refusalOf(bSub01, { hires: [{ ...hire, group: 'friend' }] })).toMatchObject({ path: 'hires.0.group' })
    expect(refusalOf(bSub01, {})).toMatchObject({ path: 'hires' })
    expect(refusalOf(bSub01, { hires: [] }, { on: '2022-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
