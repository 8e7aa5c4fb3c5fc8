import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { eSvc01a } from './e-svc-01a-loss-report.ts'

const lostOn = '2026-03-02'

describe('E-SVC-01a loss of an entitlement', () => {
  it('is reported within 20 working days', () => {
    expect(resultOf(eSvc01a, { lostOn })).toEqual({ dueOn: '2026-03-30' })
    expect(resultOf(eSvc01a, { lostOn, reportedOn: lostOn }).inTime).toBe(true)
    expect(resultOf(eSvc01a, { lostOn, reportedOn: '2026-03-30' }).inTime).toBe(true)
    expect(resultOf(eSvc01a, { lostOn, reportedOn: '2026-03-31' }).inTime).toBe(false)
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eSvc01a, { lostOn, reportedOn: '2026-03-01' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'reportedOn',
    })
    expect(refusalOf(eSvc01a, {})).toMatchObject({ path: 'lostOn' })
    expect(refusalOf(eSvc01a, { lostOn: '2199-12-20' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'lostOn' })
    expect(refusalOf(eSvc01a, { lostOn: '2023-11-30' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
