import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bYouth01a } from './b-youth-01a-completion-rate.ts'

const answer = (helped: number, quota: number) => resultOf(bYouth01a, { helped, quota })

describe('B-YOUTH-01a completion', () => {
  it('is 102.6 % with 431 of 420, raw in the table and 100 % in the light', () => {
    expect(answer(431, 420)).toEqual({ rate: 431 / 420, shownRate: 1, met: true })
    expect((431 / 420) * 100).toBeCloseTo(102.6, 1)
  })

  it.each([
    [419, false],
    [420, true],
    [421, true],
  ])('%i of 420 meets the target: %s', (helped, met) => {
    expect(answer(helped, 420)).toEqual({ rate: helped / 420, shownRate: Math.min(1, helped / 420), met })
  })

  it('has no rate without a task', () => {
    expect(answer(0, 0)).toEqual({ rate: null, shownRate: null, met: true })
    expect(answer(0, 10)).toEqual({ rate: 0, shownRate: 0, met: false })
  })

  it('explains itself and takes its own example', () => {
    const { result, trace } = evaluateSeed(bYouth01a, bYouth01a.example)
    expect(result?.met).toBe(true)
    expect(trace.map(({ value }) => value)).toEqual([true, 431 / 420])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(bYouth01a, { helped: -1, quota: 1 })).toMatchObject({ code: 'BAD_INPUT', path: 'helped' })
    expect(refusalOf(bYouth01a, { helped: 1, quota: 1.5 })).toMatchObject({ path: 'quota' })
    expect(refusalOf(bYouth01a, { helped: 1 })).toMatchObject({ path: 'quota' })
    expect(refusalOf(bYouth01a, { helped: 1, quota: 1, x: 1 })).toMatchObject({ path: 'x' })
  })
})
