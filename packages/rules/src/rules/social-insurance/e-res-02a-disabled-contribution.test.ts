import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eRes02a } from './e-res-02a-disabled-contribution.ts'

const split = (unemployedAllowance: boolean, load = {}) =>
  resultOf(eRes02a, { unemployedAllowance, on: '2023-06-01' }, { load })

describe('E-RES-02a contribution of the severely disabled', () => {
  it('55 + 600 + 445 = 1 100', () => {
    expect(split(false)).toEqual({ contributionFen: 110_000, personFen: 5500, fundFen: 60_000, districtFen: 44_500 })
  })

  it('with the allowance: 0 + 600 + 500', () => {
    expect(split(true)).toEqual({ contributionFen: 110_000, personFen: 0, fundFen: 60_000, districtFen: 50_000 })
  })

  it('the parts always make the whole, and the fund never pays more than is left', () => {
    const load = { 'res_pension.disabled': { contributionFen: 50_000, personPpm: 50_000, fundFen: 60_000 } }
    expect(split(false, load)).toEqual({ contributionFen: 50_000, personFen: 2500, fundFen: 47_500, districtFen: 0 })
  })

  it('explains who pays what', () => {
    const steps = (unemployedAllowance: boolean) =>
      evaluateSeed(eRes02a, { unemployedAllowance, on: '2023-06-01' }).trace.map(({ step }) => step)
    expect(steps(false)).toContain('个人按比例缴费')
    expect(steps(true)).toContain('享受重残无业补助，个人不缴')
  })

  it('answers PARAM_MISSING before its values, and refuses bad input by field', () => {
    expect(evaluateSeed(eRes02a, { unemployedAllowance: true, on: '2014-12-31' }).missing).toEqual([
      'res_pension.disabled',
    ])
    expect(refusalOf(eRes02a, { unemployedAllowance: 1, on: '2023-06-01' })).toMatchObject({
      path: 'unemployedAllowance',
    })
    expect(refusalOf(eRes02a, { unemployedAllowance: true })).toMatchObject({ path: 'on' })
    expect(refusalOf(eRes02a, { unemployedAllowance: true, on: '2023-06-01', y: 2 })).toMatchObject({ path: 'y' })
  })
})
