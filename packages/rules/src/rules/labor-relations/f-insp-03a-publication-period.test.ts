import { describe, expect, it } from 'vitest'
import { resultOf } from '../../for-tests.ts'
import { fInsp03a } from './f-insp-03a-publication-period.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-INSP-03a period of publication', () => {
  it.each([
    ['2026-01-01', 'DISTRICT', '2026-01-01', '2026-03-31'],
    ['2026-03-31', 'DISTRICT', '2026-01-01', '2026-03-31'],
    ['2026-04-01', 'DISTRICT', '2026-04-01', '2026-06-30'],
    ['2026-12-31', 'DISTRICT', '2026-10-01', '2026-12-31'],
    ['2026-06-30', 'PROVINCE', '2026-01-01', '2026-06-30'],
    ['2026-07-01', 'MINISTRY', '2026-07-01', '2026-12-31'],
  ])('decided %s by %s: %s to %s', (decidedOn, level, periodFrom, periodTo) => {
    expect(resultOf(fInsp03a, { decidedOn, level })).toEqual({ periodFrom, periodTo })
  })

  it('refuses bad input by field', () => {
    expect(misnamedFields(fInsp03a)).toEqual([])
  })
})
