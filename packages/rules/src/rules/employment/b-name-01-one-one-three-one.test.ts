import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bName01 } from './b-name-01-one-one-three-one.ts'

const had = (policy: number, guidance: number, jobs: number, training: number, internship = 0) =>
  resultOf(bName01, { policy, guidance, jobs, training, internship })
const none = { policy: 0, guidance: 0, jobs: 0, chances: 0 }

describe('B-NAME-01 1131', () => {
  it('1, 1, 2, 1 is not done: one referral is missing', () => {
    expect(had(1, 1, 2, 1)).toEqual({ done: false, missing: { ...none, jobs: 1 } })
  })

  it('1, 1, 3, 0 is not done', () => {
    expect(had(1, 1, 3, 0)).toEqual({ done: false, missing: { ...none, chances: 1 } })
  })

  it('2, 1, 4, 1 is done', () => {
    expect(had(2, 1, 4, 1)).toEqual({ done: true, missing: none })
  })

  it('takes an internship for training', () => {
    expect(had(1, 1, 3, 0, 1)).toEqual({ done: true, missing: none })
  })

  it('names everything missing', () => {
    expect(had(0, 0, 0, 0)).toEqual({ done: false, missing: { policy: 1, guidance: 1, jobs: 3, chances: 1 } })
    expect(had(0, 1, 3, 1).missing).toEqual({ ...none, policy: 1 })
    expect(had(1, 0, 3, 1).missing).toEqual({ ...none, guidance: 1 })
  })

  it('adds training and internship', () => {
    const load = { 'name.minimum': { policy: 0, guidance: 0, jobs: 0, chances: 3 } }
    const input = { policy: 0, guidance: 0, jobs: 0, training: 1, internship: 1 }
    expect(resultOf(bName01, input, { load }).missing.chances).toBe(1)
  })

  it('one service more never makes more missing', () => {
    const times = fc.nat({ max: 5 })
    fc.assert(
      fc.property(times, times, times, times, (policy, guidance, jobs, training) => {
        if (had(policy, guidance, jobs, training).done)
          expect(had(policy, guidance, jobs + 1, training).done).toBe(true)
        expect(had(policy, guidance, jobs, training).done).toBe(policy > 0 && guidance > 0 && jobs > 2 && training > 0)
      }),
      { numRuns: 60 },
    )
  })

  it('is not in force before the campaigns', () => {
    expect(evaluateSeed(bName01, bName01.example, { on: '2021-01-01' }).status).toBe('DECIDED')
    expect(() => resultOf(bName01, bName01.example, { on: '2020-12-31' })).toThrow('2020-12-31')
  })

  it('takes its own example and explains it', () => {
    const { result, trace } = evaluateSeed(bName01, bName01.example)
    expect(result?.done).toBe(false)
    expect(trace.filter(({ kind }) => kind === 'step').map(({ step, value }) => [step, value])).toEqual([
      ['还缺政策宣介', 0],
      ['还缺职业指导', 0],
      ['还缺岗位推介', 1],
      ['还缺培训或见习机会', 0],
    ])
  })

  it('refuses bad input by field', () => {
    const refused = (change: object) => refusalOf(bName01, { ...bName01.example, ...change })
    expect(refused({ jobs: -1 })).toMatchObject({ code: 'BAD_INPUT', path: 'jobs' })
    expect(refused({ policy: 0.5 })).toMatchObject({ path: 'policy' })
    expect(refused({ internship: undefined })).toMatchObject({ path: 'internship' })
    expect(refused({ x: 1 })).toMatchObject({ path: 'x' })
  })
})
