import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bIntern01b } from './b-intern-01b-retention.ts'

const answer = (trainees: number, retained: number, signedOneYear = retained) =>
  resultOf(bIntern01b, { year: 2025, trainees, retained, signedOneYear })

describe('B-INTERN-01b retention money', () => {
  it('is 30 000 yuan for six of ten', () => {
    expect(answer(10, 6)).toEqual({ rate: 0.6, entitled: true, amountFen: 3_000_000 })
  })

  it('is nothing for five of ten, because it must exceed 50 %', () => {
    expect(answer(10, 5)).toEqual({ rate: 0.5, entitled: false, amountFen: 0 })
  })

  it('pays only for those who signed for a year', () => {
    expect(answer(10, 6, 4)).toEqual({ rate: 0.6, entitled: true, amountFen: 2_000_000 })
    expect(answer(10, 6, 0).amountFen).toBe(0)
  })

  it('is nothing without trainees', () => {
    expect(answer(0, 0)).toEqual({ rate: null, entitled: false, amountFen: 0 })
  })

  it('takes amount and rate from the parameters', () => {
    const load = { 'intern.retain': 100_000, 'intern.retain_rate': 600_000 }
    const input = { year: 2025, trainees: 10, retained: 6, signedOneYear: 6 }
    expect(resultOf(bIntern01b, input, { load }).entitled).toBe(false)
    expect(resultOf(bIntern01b, { ...input, retained: 7 }, { load }).amountFen).toBe(600_000)
  })

  it('agrees with more than half', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.nat({ max: 60 }), (retained, others) => {
        const { entitled, amountFen } = answer(retained + others, retained)
        expect(entitled).toBe(retained > others)
        expect(amountFen).toBe(entitled ? retained * 500_000 : 0)
      }),
    )
  })

  it('is decided by the end of the year', () => {
    expect(evaluateSeed(bIntern01b, bIntern01b.example).on).toBe('2025-12-31')
  })

  it('takes its own example and explains it', () => {
    const { result, trace } = evaluateSeed(bIntern01b, bIntern01b.example)
    expect(result?.amountFen).toBe(3_000_000)
    expect(trace.map(({ value }) => value)).toEqual([500_000, 500_000, 0.6, true, 3_000_000])
  })

  it('refuses bad input by field', () => {
    const refused = (change: object) => refusalOf(bIntern01b, { ...bIntern01b.example, ...change })
    expect(refused({ retained: 11 })).toMatchObject({ code: 'PART_EXCEEDS_WHOLE', path: 'retained' })
    expect(refused({ signedOneYear: 7 })).toMatchObject({ code: 'PART_EXCEEDS_WHOLE', path: 'signedOneYear' })
    expect(answer(10, 10).amountFen).toBe(5_000_000)
    expect(refused({ trainees: -1 })).toMatchObject({ code: 'BAD_INPUT', path: 'trainees' })
    expect(refused({ trainees: 100_001 })).toMatchObject({ path: 'trainees' })
    expect(refused({ year: undefined })).toMatchObject({ path: 'year' })
    expect(refused({ x: 1 })).toMatchObject({ path: 'x' })
    expect(refused({ year: 2016 })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
