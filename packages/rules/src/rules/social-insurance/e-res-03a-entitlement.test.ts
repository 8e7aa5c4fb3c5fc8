import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eRes03a } from './e-res-03a-entitlement.ts'

const person = { bornOn: '1965-07-10', years: 15, otherPension: false, on: '2025-08-01' }
const entitled = (change: object = {}) => resultOf(eRes03a, { ...person, ...change })

describe('E-RES-03a entitlement', () => {
  it('from 60 with 15 years, paid from the month after', () => {
    expect(entitled()).toEqual({ eligible: true, reasons: [], sixtyOn: '2025-07-10', firstMonth: '2025-08' })
  })

  it.each([
    ['2025-07-09', false],
    ['2025-07-10', true],
  ])('on %s: %s', (on, eligible) => {
    expect(entitled({ on })).toMatchObject({ eligible, reasons: eligible ? [] : ['UNDER_60'] })
  })

  it('the month after a birthday at the end of the year is January', () => {
    expect(entitled({ bornOn: '1964-12-31' })).toMatchObject({ sixtyOn: '2024-12-31', firstMonth: '2025-01' })
  })

  it('takes the months that the district sets', () => {
    const load = { 'res_pension.start_after': 0 }
    expect(resultOf(eRes03a, person, { load }).firstMonth).toBe('2025-07')
  })

  it('gives every reason at once', () => {
    expect(entitled({ years: 14, on: '2024-01-01', otherPension: true })).toMatchObject({
      eligible: false,
      reasons: ['UNDER_60', 'UNDER_15_YEARS', 'OTHER_PENSION'],
    })
    expect(entitled({ years: 14 }).reasons).toEqual(['UNDER_15_YEARS'])
    expect(entitled({ otherPension: true })).toMatchObject({ eligible: false, reasons: ['OTHER_PENSION'] })
  })

  it('fewer years are enough by the transition', () => {
    expect(entitled({ years: 5, transition: true }).eligible).toBe(true)
    expect(entitled({ years: 5, transition: false }).eligible).toBe(false)
  })

  it('answers what it was asked with', () => {
    const steps = evaluateSeed(eRes03a, person).trace.map(({ step, value }) => [step, value])
    expect(steps.slice(1)).toEqual([
      ['年满 60 周岁', '2025-07-10'],
      ['最早发放月份', '2025-08'],
      ['是否可以领取', true],
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eRes03a, { ...person, bornOn: '2025-08-02' })).toMatchObject({
      path: 'bornOn',
      code: 'AFTER_APPLICATION',
    })
    expect(entitled({ bornOn: '2025-08-01' }).reasons).toEqual(['UNDER_60'])
    expect(refusalOf(eRes03a, { ...person, bornOn: '2139-12-01', on: '2139-12-02' })).toMatchObject({
      path: 'bornOn',
      code: 'OUT_OF_RANGE',
    })
    expect(entitled({ bornOn: '2139-11-30', on: '2139-12-02' }).firstMonth).toBe('2199-12')
    expect(refusalOf(eRes03a, { ...person, years: -1 })).toMatchObject({ path: 'years' })
    expect(refusalOf(eRes03a, { ...person, years: 101 })).toMatchObject({ path: 'years' })
    expect(refusalOf(eRes03a, { ...person, transition: 'yes' })).toMatchObject({ path: 'transition' })
    expect(refusalOf(eRes03a, { ...person, z: 0 })).toMatchObject({ path: 'z' })
  })
})
