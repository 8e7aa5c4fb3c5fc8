import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eInj06b } from './e-inj-06b-follow-up.ts'

describe('E-INJ-06b follow-up', () => {
  it('is 30 and 90 days after the return, on working days', () => {
    expect(resultOf(eInj06b, { returnedOn: '2026-03-02' })).toEqual({ firstOn: '2026-04-01', secondOn: '2026-06-01' })
  })

  it('takes the days that the district sets', () => {
    const load = { 'rehab.followup_days': { first: 7, second: 14 } }
    expect(resultOf(eInj06b, { returnedOn: '2026-03-02' }, { load })).toEqual({
      firstOn: '2026-03-09',
      secondOn: '2026-03-16',
    })
  })

  it('answers PARAM_MISSING before the days on file, and refuses bad input by field', () => {
    expect(evaluateSeed(eInj06b, { returnedOn: '2020-12-31' }).missing).toEqual(['rehab.followup_days'])
    expect(refusalOf(eInj06b, {})).toMatchObject({ path: 'returnedOn' })
    expect(refusalOf(eInj06b, { returnedOn: '2199-11-30' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'returnedOn' })
  })
})
