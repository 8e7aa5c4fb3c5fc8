import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fCol01c } from './f-col-01c-term.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-COL-01c term and renewal', () => {
  it.each([
    ['2026-12-31', [], '2026-10-01'],
    ['2026-12-30', ['TOO_SHORT'], '2026-09-30'],
    ['2028-12-31', [], '2028-10-01'],
    ['2029-01-01', ['TOO_LONG'], '2028-10-02'],
  ])('2026-01-01 to %s: %s, renewal talks from %s', (endsOn, reasons, renewalFrom) => {
    expect(resultOf(fCol01c, { startsOn: '2026-01-01', endsOn })).toEqual({
      eligible: reasons.length === 0,
      reasons,
      renewalFrom,
    })
  })

  it('refuses bad input by field', () => {
    expect(resultOf(fCol01c, { startsOn: '2026-01-01', endsOn: '2026-01-01' }).reasons).toEqual(['TOO_SHORT'])
    expect(refusalOf(fCol01c, { startsOn: '2026-01-02', endsOn: '2026-01-01' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'endsOn',
    })
    expect(misnamedFields(fCol01c)).toEqual([])
  })
})
