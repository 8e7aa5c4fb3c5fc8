import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eCov01 } from './e-cov-01-coverage-rate.ts'

const none = { pop16: 0, students: 0, civil: 0, otherProvince: 0, noPoliceData: 0, dead: 0, noAccount: 0 }

describe('E-COV-01 coverage of basic pension insurance', () => {
  it('935 700 of 944 000 is 99.1208 %', () => {
    const result = resultOf(eCov01, eCov01.example)
    expect(result).toEqual({ rate: 935_700 / 944_000 })
    expect(evaluateSeed(eCov01, eCov01.example).trace.map(({ value }) => value)).toEqual([
      76_000,
      944_000,
      935_700,
      935_700 / 944_000,
    ])
    expect(((result.rate ?? 0) * 100).toFixed(4)).toBe('99.1208')
  })

  it.each([
    ['students', 12],
    ['civil', 12],
    ['otherProvince', 12],
    ['noPoliceData', 12],
    ['dead', 12],
  ])('%s are not counted', (group, people) => {
    expect(resultOf(eCov01, { ...none, pop16: 112, [group]: people, noAccount: 25 })).toEqual({ rate: 0.75 })
  })

  it('has no rate on an empty base, and says so', () => {
    const evaluation = evaluateSeed(eCov01, { ...none, pop16: 5, students: 5 })
    expect(evaluation.result).toEqual({ rate: null })
    expect(evaluation.notes).toMatchObject([{ code: 'NO_BASE' }])
    expect(resultOf(eCov01, none).rate).toBeNull()
  })

  it('everybody, and nobody, has an account', () => {
    expect(resultOf(eCov01, { ...none, pop16: 7 }).rate).toBe(1)
    expect(resultOf(eCov01, { ...none, pop16: 7, noAccount: 7 }).rate).toBe(0)
  })

  it('fewer without an account never lower the rate, which stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), (people, missing) => {
        const noAccount = Math.min(people, missing)
        const rate = (without: number) => resultOf(eCov01, { ...none, pop16: people, noAccount: without }).rate ?? -1
        expect(rate(noAccount)).toBeGreaterThanOrEqual(0)
        expect(rate(noAccount - 1)).toBeGreaterThanOrEqual(rate(noAccount))
        expect(rate(noAccount - 1)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('refuses counts that cannot be, by field', () => {
    expect(refusalOf(eCov01, { ...none, pop16: 4, dead: 5 })).toMatchObject({
      path: 'pop16',
      code: 'LESS_THAN_DEDUCTED',
    })
    expect(refusalOf(eCov01, { ...none, pop16: 5, dead: 1, noAccount: 5 })).toMatchObject({
      path: 'noAccount',
      code: 'MORE_THAN_BASE',
    })
    expect(refusalOf(eCov01, { ...none, students: -1 })).toMatchObject({ path: 'students' })
    expect(refusalOf(eCov01, { ...none, civil: 1.5 })).toMatchObject({ path: 'civil' })
    expect(refusalOf(eCov01, { pop16: 1 })).toMatchObject({ path: 'students' })
    expect(refusalOf(eCov01, { ...none, d: 1 })).toMatchObject({ path: 'd' })
  })
})
