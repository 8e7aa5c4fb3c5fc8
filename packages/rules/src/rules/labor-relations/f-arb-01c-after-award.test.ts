import { describe, expect, it } from 'vitest'
import { resultOf } from '../../for-tests.ts'
import { fArb01c } from './f-arb-01c-after-award.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-ARB-01c after the award', () => {
  it.each([
    ['WORKER', true, 'SUE', '2026-02-18', '2026-02-24'],
    ['WORKER', false, 'SUE', '2026-02-18', '2026-02-24'],
    ['EMPLOYER', false, 'SUE', '2026-02-18', '2026-02-24'],
    ['EMPLOYER', true, 'SET_ASIDE', '2026-03-05', '2026-03-05'],
  ])('%s, final %s: %s until %s, rolled %s', (party, final, remedy, by, byRolled) => {
    expect(resultOf(fArb01c, { receivedOn: '2026-02-03', final, party })).toEqual({ remedy, by, byRolled })
  })

  it('rolls the 30 days too', () => {
    expect(resultOf(fArb01c, { receivedOn: '2026-01-20', final: true, party: 'EMPLOYER' })).toMatchObject({
      by: '2026-02-19',
      byRolled: '2026-02-24',
    })
  })

  it('refuses bad input by field', () => {
    expect(misnamedFields(fArb01c)).toEqual([])
  })
})
