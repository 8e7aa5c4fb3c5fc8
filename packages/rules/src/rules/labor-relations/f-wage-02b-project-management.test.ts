import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fWage02b } from './f-wage-02b-project-management.ts'

describe('F-WAGE-02b real-name management', () => {
  it.each([
    [true, true, false, [], false],
    [true, true, true, [], false],
    [false, true, true, ['NO_OFFICER'], false],
    [true, false, false, ['NO_REAL_NAME'], false],
    [true, false, true, ['NO_REAL_NAME'], true],
    [false, false, true, ['NO_OFFICER', 'NO_REAL_NAME'], true],
  ])(
    'officer %s, real names %s, order ignored %s: %j, stop %s',
    (hasOfficer, realName, orderIgnored, reasons, stopWork) => {
      expect(resultOf(fWage02b, { hasOfficer, realName, orderIgnored })).toEqual({
        compliant: reasons.length === 0,
        reasons,
        stopWork,
        leastFen: stopWork ? 5_000_000 : 0,
        mostFen: stopWork ? 10_000_000 : 0,
      })
    },
  )

  it('refuses bad input by field', () => {
    expect(refusalOf(fWage02b, { hasOfficer: true, realName: true })).toMatchObject({ path: 'orderIgnored' })
  })
})
