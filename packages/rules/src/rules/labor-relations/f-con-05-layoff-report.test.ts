import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fCon05 } from './f-con-05-layoff-report.ts'
import { misnamedFields } from './misnamed-fields.ts'

describe('F-CON-05 layoffs', () => {
  it.each([
    [150, 15, ['TENTH_OF_STAFF']],
    [300, 20, ['TWENTY_PEOPLE']],
    [300, 19, []],
    [151, 15, []],
    [200, 20, ['TWENTY_PEOPLE', 'TENTH_OF_STAFF']],
    [10, 1, ['TENTH_OF_STAFF']],
    [10, 0, []],
    [3, 3, ['TENTH_OF_STAFF']],
  ])('%i staff, %i laid off: %s', (staff, layoffs, reasons) => {
    expect(resultOf(fCon05, { staff, layoffs })).toEqual({ report: reasons.length > 0, reasons, explainBy: null })
  })

  it('explains 30 days before, where it must be reported', () => {
    expect(resultOf(fCon05, { staff: 150, layoffs: 15, plannedOn: '2026-04-01' }).explainBy).toBe('2026-03-02')
    expect(resultOf(fCon05, { staff: 150, layoffs: 14, plannedOn: '2026-04-01' }).explainBy).toBeNull()
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fCon05, { staff: 0, layoffs: 0 })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'staff' })
    expect(refusalOf(fCon05, { staff: 3, layoffs: 4 })).toMatchObject({ code: 'PART_OVER_WHOLE', path: 'layoffs' })
    expect(misnamedFields(fCon05)).toEqual([])
  })
})
