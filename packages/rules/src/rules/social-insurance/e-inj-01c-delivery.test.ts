import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { eInj01c } from './e-inj-01c-delivery.ts'

describe('E-INJ-01c delivery of the decision', () => {
  it.each([
    ['2026-03-02', '2026-03-22', '2026-03-23'],
    ['2026-03-03', '2026-03-23', '2026-03-23'],
  ])('decided on %s: due %s, rolled %s', (decidedOn, dueOn, dueOnRolled) => {
    expect(resultOf(eInj01c, { decidedOn })).toEqual({ dueOn, dueOnRolled })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eInj01c, { decidedOn: '2026-3-2' })).toMatchObject({ path: 'decidedOn' })
    expect(refusalOf(eInj01c, { decidedOn: '2199-12-31' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'decidedOn' })
    expect(refusalOf(eInj01c, { decidedOn: '2010-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
