import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bName01b } from './b-name-01b-coverage.ts'

const answer = (listed: number, declined: number, done: number) => resultOf(bName01b, { listed, declined, done })

describe('B-NAME-01b coverage', () => {
  it.each([
    [320, 20, 270, 300, 0.9],
    [320, 20, 300, 300, 1],
    [100, 0, 0, 100, 0],
    [3, 0, 1, 3, 1 / 3],
  ])('of %i listed with %i declined and %i done: %i willing, %d', (listed, declined, done, willing, rate) => {
    expect(answer(listed, declined, done)).toEqual({ willing, rate })
  })

  it('has no rate when nobody is willing', () => {
    expect(answer(5, 5, 0)).toEqual({ willing: 0, rate: null })
    expect(answer(0, 0, 0)).toEqual({ willing: 0, rate: null })
  })

  it('takes its own example and explains it', () => {
    const { result, trace } = evaluateSeed(bName01b, bName01b.example)
    expect(result?.rate).toBe(0.9)
    expect(trace.map(({ value }) => value)).toEqual([300, 0.9])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(bName01b, { listed: 5, declined: 6, done: 0 })).toMatchObject({
      code: 'PART_EXCEEDS_WHOLE',
      path: 'declined',
    })
    expect(refusalOf(bName01b, { listed: 5, declined: 2, done: 4 })).toMatchObject({
      code: 'PART_EXCEEDS_WHOLE',
      path: 'done',
    })
    expect(refusalOf(bName01b, { listed: -1, declined: 0, done: 0 })).toMatchObject({
      code: 'BAD_INPUT',
      path: 'listed',
    })
    expect(refusalOf(bName01b, { listed: 1, declined: 0 })).toMatchObject({ path: 'done' })
    expect(refusalOf(bName01b, { listed: 1, declined: 0, done: 0, x: 1 })).toMatchObject({ path: 'x' })
  })
})
