import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { eInj02a } from './e-inj-02a-conclusion-delivery.ts'

describe('E-INJ-02a delivery of the conclusion', () => {
  it.each([
    ['2025-06-30', '2025-07-20', '2025-07-21'],
    ['2025-07-01', '2025-07-16', '2025-07-16'],
    ['2026-02-03', '2026-02-18', '2026-02-24'],
  ])('concluded on %s: due %s, rolled %s', (concludedOn, dueOn, dueOnRolled) => {
    expect(resultOf(eInj02a, { concludedOn })).toEqual({ dueOn, dueOnRolled })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eInj02a, { concludedOn: '' })).toMatchObject({ path: 'concludedOn' })
    expect(refusalOf(eInj02a, { concludedOn: '2199-12-31' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'concludedOn',
    })
    expect(refusalOf(eInj02a, { concludedOn: '2014-03-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
