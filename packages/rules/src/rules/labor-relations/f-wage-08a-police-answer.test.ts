import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fWage08a } from './f-wage-08a-police-answer.ts'

describe('F-WAGE-08a answer of the police', () => {
  it.each([
    ['2026-03-03', '2026-03-06', '2026-03-06'],
    ['2026-03-04', '2026-03-07', '2026-03-09'],
  ])('received %s: %s, rolled %s', (receivedOn, dueOn, dueOnRolled) => {
    expect(resultOf(fWage08a, { receivedOn })).toEqual({ dueOn, dueOnRolled })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fWage08a, {})).toMatchObject({ path: 'receivedOn' })
    expect(refusalOf(fWage08a, { receivedOn: '2199-12-30' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'receivedOn',
    })
    expect(refusalOf(fWage08a, { receivedOn: '2001-07-08' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
