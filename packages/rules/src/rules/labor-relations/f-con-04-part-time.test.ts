import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fCon04 } from './f-con-04-part-time.ts'
import { misnamedFields } from './misnamed-fields.ts'

const work = { hoursPerDay: 4, hoursPerWeek: 24, payCycleDays: 15 }

describe('F-CON-04 part-time work', () => {
  it.each([
    [{}, true, []],
    [{ hoursPerDay: 4.1 }, false, ['DAY_TOO_LONG']],
    [{ hoursPerWeek: 24.5 }, false, ['WEEK_TOO_LONG']],
    [{ payCycleDays: 16 }, true, ['PAY_CYCLE_TOO_LONG']],
    [
      { hoursPerDay: 8, hoursPerWeek: 40, payCycleDays: 30 },
      false,
      ['DAY_TOO_LONG', 'WEEK_TOO_LONG', 'PAY_CYCLE_TOO_LONG'],
    ],
  ])('%o: part-time %s, %s', (change, partTime, reasons) => {
    expect(resultOf(fCon04, { ...work, ...change })).toEqual({ partTime, eligible: reasons.length === 0, reasons })
  })

  it.each([
    ['hoursPerDay', 24.1],
    ['hoursPerWeek', 168.5],
    ['payCycleDays', 0],
  ])('refuses %s of %d', (path, value) => {
    expect(refusalOf(fCon04, { ...work, [path]: value })).toMatchObject({ code: 'OUT_OF_RANGE', path })
  })

  it('takes the largest hours there are, and refuses bad input by field', () => {
    expect(resultOf(fCon04, { hoursPerDay: 24, hoursPerWeek: 168, payCycleDays: 1 }).partTime).toBe(false)
    expect(misnamedFields(fCon04)).toEqual([])
  })
})
