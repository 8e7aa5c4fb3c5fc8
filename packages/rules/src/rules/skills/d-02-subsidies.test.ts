import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { d02 } from './d-02-uplift-subsidy.ts'
import { d02a } from './d-02a-training-subsidy.ts'

const base = { level: 3, person: 'employed', shortage: false, on: '2026-01-15' }
const amount = (more: object) => resultOf(d02, { ...base, ...more }).amountFen

describe('D-02 skill uplift subsidy', () => {
  it('employed, level 3 is 2 000; with the rise 2 600; the same again is nothing', () => {
    expect(resultOf(d02, base)).toEqual({ amountFen: 200_000 })
    expect(resultOf(d02, { ...base, shortage: true })).toEqual({ amountFen: 260_000 })
    expect(resultOf(d02, { ...base, sameLevelPaid: true })).toEqual({ amountFen: 0, reasons: ['REPEATED'] })
  })

  it.each([
    [5, 150_000, 120_000],
    [4, 200_000, 160_000],
    [3, 250_000, 200_000],
    [2, 300_000, 240_000],
    [1, 350_000, 280_000],
  ])('level %i: in full %i, employed and students %i', (level, full, part) => {
    for (const person of ['unemployed', 'agreement', 'formerRural', 'disabled', 'veteran'])
      expect(amount({ level, person })).toBe(full)
    for (const person of ['employed', 'student']) expect(amount({ level, person })).toBe(part)
  })

  it('rises by 30 % from December 2025 on only', () => {
    expect(amount({ shortage: true, on: '2025-11-30' })).toBe(200_000)
    expect(amount({ shortage: true, on: '2025-12-01' })).toBe(260_000)
    expect(amount({ shortage: false, on: '2025-12-01' })).toBe(200_000)
    expect(amount({ shortage: true, person: 'unemployed', level: 1 })).toBe(455_000)
  })

  it.each([
    [0, { amountFen: 200_000 }],
    [2, { amountFen: 200_000 }],
    [3, { amountFen: 0, reasons: ['YEARLY_CAP'] }],
    [4, { amountFen: 0, reasons: ['YEARLY_CAP'] }],
  ])('paid %i times this year', (paidThisYear, result) => {
    expect(resultOf(d02, { ...base, paidThisYear })).toEqual(result)
  })

  it('names every reason', () => {
    expect(resultOf(d02, { ...base, paidThisYear: 3, sameLevelPaid: true }).reasons).toEqual(['REPEATED', 'YEARLY_CAP'])
    expect(resultOf(d02, { ...base, sameLevelPaid: false }).reasons).toBeUndefined()
  })

  it('names what is not loaded', () => {
    expect(evaluateSeed(d02, { ...base, on: '2021-12-31' }).missing).toEqual(['skill.uplift', 'skill.uplift_ratio'])
    expect(evaluateSeed(d02, { ...base, on: '2021-12-31', shortage: true }).missing).toEqual([
      'skill.uplift',
      'skill.uplift_ratio',
      'skill.uplift_extra',
    ])
    expect(evaluateSeed(d02, { ...base, on: '2019-04-30' }).missing).toEqual([
      'skill.uplift',
      'skill.uplift_ratio',
      'skill.uplift_per_year',
    ])
    expect(evaluateSeed(d02, { ...base, on: '2019-04-30', sameLevelPaid: true, paidThisYear: 9 }).result).toEqual({
      amountFen: 0,
      reasons: ['REPEATED'],
    })
  })

  it('explains itself', () => {
    const steps = (more: object) =>
      evaluateSeed(d02, { ...base, ...more })
        .trace.filter((entry) => entry.kind === 'step')
        .map(({ step, value }) => [step, value])
    expect(steps({ shortage: true })).toEqual([
      ['按人员比例', 200_000],
      ['加上浮后的补贴金额', 260_000],
    ])
    expect(steps({})).toEqual([
      ['按人员比例', 200_000],
      ['补贴金额', 200_000],
    ])
    expect(steps({ sameLevelPaid: true })).toEqual([
      ['同一职业同一等级已经领取', true],
      ['不予补贴', 0],
    ])
  })

  it('a higher level never gets less', () => {
    const people = ['unemployed', 'employed', 'student'] as const
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5 }),
        fc.constantFrom(...people),
        fc.boolean(),
        (level, person, shortage) => {
          expect(amount({ level: level - 1, person, shortage })).toBeGreaterThan(amount({ level, person, shortage }))
        },
      ),
      { numRuns: 30 },
    )
  })

  it('refuses bad input by field', () => {
    const refusal = (more: object) => refusalOf(d02, { ...base, ...more })
    expect(refusal({ level: 6 })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'level' })
    expect(refusal({ level: 0 })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'level' })
    expect(refusal({ level: 2.5 })).toMatchObject({ code: 'BAD_INPUT', path: 'level' })
    expect(refusal({ level: '3' })).toMatchObject({ path: 'level' })
    expect(refusal({ person: 'boss' })).toMatchObject({ path: 'person' })
    expect(refusal({ shortage: undefined })).toMatchObject({ path: 'shortage' })
    expect(refusal({ on: '2026-02-30' })).toMatchObject({ path: 'on' })
    expect(refusal({ more: 1 })).toMatchObject({ path: 'more' })
    expect(refusal({ on: '2015-12-31' }).code).toBe('NOT_IN_FORCE')
  })
})

describe('D-02a subsidy of training on the market', () => {
  const paid = (more: object) =>
    resultOf(d02a, { priceFen: 200_001, person: 'employed', shortage: false, on: '2026-03-02', ...more }).amountFen

  it.each([
    ['unemployed', true, 200_001],
    ['unemployed', false, 200_001],
    ['agreement', false, 200_001],
    ['formerRural', false, 200_001],
    ['disabled', false, 200_001],
    ['veteran', false, 200_001],
    ['employed', true, 160_001],
    ['employed', false, 120_001],
    ['student', true, 160_001],
    ['student', false, 120_001],
  ])('%s, shortage item %s: %i', (person, shortage, amountFen) => {
    expect(paid({ person, shortage })).toBe(amountFen)
  })

  it('ends with its policy and refuses bad input', () => {
    expect(paid({ on: '2027-03-31' })).toBe(120_001)
    const input = { priceFen: 1, person: 'employed', shortage: true }
    expect(refusalOf(d02a, { ...input, on: '2027-04-01' }).code).toBe('NOT_IN_FORCE')
    expect(refusalOf(d02a, { ...input, on: '2026-03-02', priceFen: -1 })).toMatchObject({ path: 'priceFen' })
    expect(evaluateSeed(d02a, { ...input, on: '2026-03-02' }).trace.at(-1)).toMatchObject({
      step: '按比例补贴',
      value: 1,
    })
  })
})
