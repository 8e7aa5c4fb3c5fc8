import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fInsp01a } from './f-insp-01a-prosecution-limit.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-INSP-01a two years', () => {
  it.each([
    ['2026-04-01', true],
    ['2026-04-02', false],
  ])('an act ended 2024-04-01, complaint %s: %s', (reportedOn, inTime) => {
    expect(resultOf(fInsp01a, { actEndedOn: '2024-04-01', reportedOn })).toEqual({
      inTime,
      lastDay: '2026-04-01',
      lastDayRolled: '2026-04-01',
    })
  })

  it('the authority’s own period is not rolled, only shown', () => {
    expect(resultOf(fInsp01a, { actEndedOn: '2024-02-29', reportedOn: '2026-03-02' })).toEqual({
      inTime: false,
      lastDay: '2026-02-28',
      lastDayRolled: '2026-02-28',
    })
    expect(resultOf(fInsp01a, { actEndedOn: '2024-05-03', reportedOn: '2026-05-06' })).toEqual({
      inTime: false,
      lastDay: '2026-05-03',
      lastDayRolled: '2026-05-06',
    })
  })

  it('refuses bad input by field', () => {
    const day = '2024-05-03'
    expect(resultOf(fInsp01a, { actEndedOn: day, reportedOn: day }).inTime).toBe(true)
    expect(refusalOf(fInsp01a, { actEndedOn: day, reportedOn: '2024-05-02' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'reportedOn',
    })
    expect(misnamedFields(fInsp01a)).toEqual([])
  })
})
