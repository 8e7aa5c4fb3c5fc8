import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fWage04b } from './f-wage-04b-bond-return.ts'

const good = { completed: true, noArrears: true, noticeOn: '2026-03-02', asOf: '2026-04-02' }

describe('F-WAGE-04b return of the bond', () => {
  it('needs complete works, no arrears and the notice run out', () => {
    expect(resultOf(fWage04b, good)).toEqual({ eligible: true, reasons: [], noticeEndsOn: '2026-04-01' })
    expect(resultOf(fWage04b, { ...good, asOf: '2026-04-01' }).reasons).toEqual(['NOTICE_RUNNING'])
    expect(resultOf(fWage04b, { ...good, completed: false, noArrears: false }).reasons).toEqual([
      'NOT_COMPLETED',
      'ARREARS',
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fWage04b, { ...good, completed: 'yes' })).toMatchObject({ path: 'completed' })
    expect(refusalOf(fWage04b, { ...good, noticeOn: '2021-10-01', asOf: '2021-10-31' })).toMatchObject({
      code: 'NOT_IN_FORCE',
    })
  })
})
