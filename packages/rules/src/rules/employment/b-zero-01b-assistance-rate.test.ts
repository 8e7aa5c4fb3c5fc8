import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bZero01b } from './b-zero-01b-assistance-rate.ts'

const families = [
  { confirmedOn: '2025-05-03', placedOn: '2025-05-18' },
  { confirmedOn: '2025-05-10', placedOn: '2025-06-08' },
  { confirmedOn: '2025-05-20' },
  { confirmedOn: '2025-05-28' },
]
const answer = (list: readonly object[], asOf = '2025-06-30') => resultOf(bZero01b, { families: list, asOf })

describe('B-ZERO-01b families placed in time', () => {
  it('is two of four in the rulebook’s month', () => {
    expect(answer(families)).toEqual({ confirmed: 4, placedInTime: 2, assistRate: 0.5 })
    expect(answer(families, '2025-05-31')).toEqual({ confirmed: 4, placedInTime: 1, assistRate: 0.25 })
  })

  it.each([
    ['2025-06-20', 1],
    ['2025-06-21', 0],
  ])('placed on %s counts %i with a limit of 2025-06-20', (placedOn, placedInTime) => {
    expect(answer([{ confirmedOn: '2025-05-20', placedOn }]).placedInTime).toBe(placedInTime)
  })

  it('has no rate while no family is confirmed', () => {
    expect(answer([])).toEqual({ confirmed: 0, placedInTime: 0, assistRate: null })
    expect(answer([{ confirmedOn: '2025-07-01' }])).toEqual({ confirmed: 0, placedInTime: 0, assistRate: null })
  })

  it('answers PARAM_MISSING for a family placed before the city’s limit', () => {
    const early = [{ confirmedOn: '2022-05-31', placedOn: '2022-06-01' }]
    expect(evaluateSeed(bZero01b, { families: early, asOf: '2022-12-31' }).missing).toEqual(['zero.deadline_months'])
  })

  it('takes its own example', () => {
    expect(resultOf(bZero01b, bZero01b.example)).toEqual({ confirmed: 2, placedInTime: 1, assistRate: 0.5 })
  })

  it('refuses bad input by field', () => {
    const bad = [{ confirmedOn: '2025-05-03', placedOn: '2025-05-02' }]
    expect(refusalOf(bZero01b, { families: bad, asOf: '2025-06-30' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'families.0.placedOn',
    })
    expect(refusalOf(bZero01b, { families: [] })).toMatchObject({ code: 'BAD_INPUT', path: 'asOf' })
    expect(refusalOf(bZero01b, { families: [], asOf: '2025-06-30', x: 1 })).toMatchObject({ path: 'x' })
  })
})
