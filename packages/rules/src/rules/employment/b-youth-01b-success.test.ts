import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf, type SeedOptions } from '../../for-tests.ts'
import { bYouth01b } from './b-youth-01b-success.ts'

const success = (input: object, options: SeedOptions = {}) => resultOf(bYouth01b, input, options).success

describe('B-YOUTH-01b success', () => {
  it.each([
    [{ outcome: 'EMPLOYED', insuredMonths: 1 }, true],
    [{ outcome: 'EMPLOYED', insuredMonths: 2 }, true],
    [{ outcome: 'EMPLOYED', insuredMonths: 0 }, false],
    [{ outcome: 'EMPLOYED' }, false],
    [{ outcome: 'EMPLOYED', businessRegistered: true }, false],
    [{ outcome: 'STARTUP', businessRegistered: true }, true],
    [{ outcome: 'STARTUP', businessRegistered: false }, false],
    [{ outcome: 'STARTUP', insuredMonths: 5 }, false],
    [{ outcome: 'INTERNSHIP' }, false],
    [{ outcome: 'TRAINING' }, false],
    [{ outcome: 'STUDY' }, false],
    [{ outcome: 'ARMY' }, false],
    [{ outcome: 'UNWILLING' }, false],
    [{ outcome: 'LOST' }, false],
  ])('%j is a success: %s', (input, expected) => {
    expect(success(input)).toBe(expected)
  })

  it('lets the district choose the outcomes', () => {
    const load = { 'youth.success_types': ['STUDY', 'STARTUP'] as ('STUDY' | 'STARTUP')[] }
    expect(success({ outcome: 'STUDY' }, { load })).toBe(true)
    expect(success({ outcome: 'EMPLOYED', insuredMonths: 3 }, { load })).toBe(false)
    expect(success({ outcome: 'STARTUP', businessRegistered: true }, { load })).toBe(true)
  })

  it('lets the district choose the months', () => {
    expect(success({ outcome: 'EMPLOYED', insuredMonths: 2 }, { load: { 'youth.success_months': 3 } })).toBe(false)
  })

  it('names both settings where they are not loaded', () => {
    expect(evaluateSeed(bYouth01b, { outcome: 'LOST' }, { on: '2020-12-31' }).missing).toEqual([
      'youth.success_types',
      'youth.success_months',
    ])
  })

  it('takes its own example and explains it', () => {
    const { result, trace } = evaluateSeed(bYouth01b, bYouth01b.example)
    expect(result).toEqual({ success: true })
    expect(trace.filter(({ kind }) => kind === 'step').map(({ step }) => step)).toEqual([
      '去向可算作成功',
      '缴保已满 1 个月',
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(bYouth01b, { outcome: 'HAPPY' })).toMatchObject({ code: 'BAD_INPUT', path: 'outcome' })
    expect(refusalOf(bYouth01b, { outcome: 'LOST', insuredMonths: -1 })).toMatchObject({ path: 'insuredMonths' })
    expect(refusalOf(bYouth01b, { outcome: 'LOST', x: 1 })).toMatchObject({ path: 'x' })
  })
})
