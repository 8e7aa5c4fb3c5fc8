import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fInsp02a } from './f-insp-02a-sample-size.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-INSP-02a sample size', () => {
  it('A 1–3 %, B 5–10 %, C 30–100 %', () => {
    expect(resultOf(fInsp02a, { A: 1000, B: 300, C: 20 })).toEqual({
      A: { least: 10, most: 30 },
      B: { least: 15, most: 30 },
      C: { least: 6, most: 20 },
    })
  })

  it('rounds the least up and the most down, but never below the least', () => {
    expect(resultOf(fInsp02a, { A: 101, B: 11, C: 1 })).toEqual({
      A: { least: 2, most: 3 },
      B: { least: 1, most: 1 },
      C: { least: 1, most: 1 },
    })
    expect(resultOf(fInsp02a, { A: 1, B: 0, C: 0 })).toEqual({
      A: { least: 1, most: 1 },
      B: { least: 0, most: 0 },
      C: { least: 0, most: 0 },
    })
  })

  it('takes the shares from the district', () => {
    const load = {
      'insp.sample.min': { A: 20_000, B: 60_000, C: 400_000 },
      'insp.sample.max': { A: 40_000, B: 120_000, C: 500_000 },
    }
    expect(resultOf(fInsp02a, { A: 100, B: 100, C: 100 }, { load })).toEqual({
      A: { least: 2, most: 4 },
      B: { least: 6, most: 12 },
      C: { least: 40, most: 50 },
    })
  })

  it('never draws more than there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (size) => {
        const { A, C } = resultOf(fInsp02a, { A: size, B: 0, C: size })
        expect(A.least <= A.most && A.most <= size && C.most === size).toBe(true)
      }),
    )
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fInsp02a, { A: 1, B: 1, C: 1 }, { on: '2020-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(evaluateSeed(fInsp02a, { A: 1, B: 1, C: 1 }, { on: '2021-01-01' }).status).toBe('DECIDED')
    expect(misnamedFields(fInsp02a)).toEqual([])
  })
})
