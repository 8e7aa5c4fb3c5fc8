import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fWage03b } from './f-wage-03b-account-closing.ts'

const good = { completed: true, noArrears: true, noticeOn: '2026-03-02', asOf: '2026-04-02' }

describe('F-WAGE-03b closing the special account', () => {
  it.each([
    [{}, []],
    [{ asOf: '2026-04-01' }, ['NOTICE_RUNNING']],
    [{ completed: false }, ['NOT_COMPLETED']],
    [{ noArrears: false }, ['ARREARS']],
    [{ completed: false, noArrears: false, asOf: '2026-03-02' }, ['NOT_COMPLETED', 'ARREARS', 'NOTICE_RUNNING']],
  ])('%j: %j', (more, reasons) => {
    expect(resultOf(fWage03b, { ...good, ...more })).toEqual({
      eligible: reasons.length === 0,
      reasons,
      noticeEndsOn: '2026-04-01',
    })
  })

  it('needs the notice', () => {
    expect(resultOf(fWage03b, { ...good, noticeOn: undefined })).toEqual({ eligible: false, reasons: ['NO_NOTICE'] })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fWage03b, { ...good, noticeOn: '2026-04-03' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'noticeOn',
    })
    expect(refusalOf(fWage03b, { ...good, asOf: undefined })).toMatchObject({ path: 'asOf' })
    expect(refusalOf(fWage03b, { ...good, noticeOn: '2199-12-20', asOf: '2199-12-21' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'noticeOn',
    })
    expect(refusalOf(fWage03b, { ...good, noticeOn: undefined, asOf: '2020-04-30' })).toMatchObject({
      code: 'NOT_IN_FORCE',
    })
  })
})
