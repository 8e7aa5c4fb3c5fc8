import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bZero01d } from './b-zero-01d-case-states.ts'

const answer = (state: string, refusedOffers?: number) => resultOf(bZero01d, { state, refusedOffers })

describe('B-ZERO-01d steps of a case', () => {
  it.each([
    ['LEAD', ['VISIT', 'NOT_ZERO']],
    ['VISIT', ['CONFIRMED', 'NOT_ZERO', 'UNWILLING']],
    ['CONFIRMED', ['PLAN', 'NOT_ZERO', 'UNWILLING']],
    ['PLAN', ['OFFERED', 'NOT_ZERO', 'UNWILLING']],
    ['OFFERED', ['PLACED', 'NOT_ZERO', 'UNWILLING']],
    ['PLACED', ['TRACK']],
    ['TRACK', ['CLOSED']],
  ])('%s may be followed by %j', (state, next) => {
    expect(answer(state)).toEqual({ next, final: false })
  })

  it.each(['CLOSED', 'NOT_ZERO', 'REFUSED', 'UNWILLING'])(
    '%s is an end from which the family may come back',
    (state) => {
      expect(answer(state)).toEqual({ next: ['LEAD'], final: true })
    },
  )

  it('ends for refusal only after three offers', () => {
    expect(answer('OFFERED', 2).next).toEqual(['PLACED', 'NOT_ZERO', 'UNWILLING'])
    expect(answer('OFFERED', 3).next).toEqual(['PLACED', 'NOT_ZERO', 'REFUSED', 'UNWILLING'])
    expect(answer('OFFERED', 4).next).toContain('REFUSED')
    expect(answer('PLAN', 3).next).not.toContain('REFUSED')
  })

  it('needs the number of refusals only where it matters', () => {
    expect(evaluateSeed(bZero01d, { state: 'OFFERED' }, { on: '2020-12-31' }).missing).toEqual(['zero.max_refusals'])
    expect(evaluateSeed(bZero01d, { state: 'LEAD' }, { on: '2020-12-31' }).status).toBe('DECIDED')
  })

  it('takes its own example', () => {
    expect(resultOf(bZero01d, bZero01d.example).final).toBe(false)
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(bZero01d, { state: 'DONE' })).toMatchObject({ code: 'BAD_INPUT', path: 'state' })
    expect(refusalOf(bZero01d, { state: 'LEAD', refusedOffers: -1 })).toMatchObject({ path: 'refusedOffers' })
    expect(refusalOf(bZero01d, { state: 'LEAD', x: 1 })).toMatchObject({ path: 'x' })
  })
})
