import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { eRet02a } from './e-ret-02a-flexible-request.ts'

const man = { bornOn: '1970-06-15', track: 'M60', paidMonths: 192 }
const early = { ...man, wishedMonth: '2030-06', noticeOn: '2030-03-15' }
const late = { ...man, wishedMonth: '2034-11', noticeOn: '2031-10-15', employerAgrees: true }
const decide = (input: object) => resultOf(eRet02a, input)

describe('E-RET-02a request for flexible retirement', () => {
  it('takes an early month with notice three months ahead', () => {
    expect(decide(early)).toEqual({ eligible: true, kind: 'early', reasons: [], noticeBy: '2030-03-15' })
    expect(decide({ ...early, noticeOn: '2030-03-16' }).reasons).toEqual(['NOTICE_TOO_LATE'])
    expect(decide({ ...early, noticeOn: undefined }).reasons).toEqual(['NO_NOTICE'])
  })

  it('takes a late month agreed a month before the legal age', () => {
    expect(decide(late)).toEqual({ eligible: true, kind: 'late', reasons: [], noticeBy: '2031-10-15' })
    expect(decide({ ...late, noticeOn: '2031-10-16' }).reasons).toEqual(['NOTICE_TOO_LATE'])
    expect(decide({ ...late, employerAgrees: false }).reasons).toEqual(['EMPLOYER_NOT_AGREED'])
    expect(decide({ ...late, employerAgrees: undefined }).reasons).toEqual(['EMPLOYER_NOT_AGREED'])
    expect(decide({ ...late, extensionBegun: true })).toMatchObject({ eligible: false, reasons: ['ALREADY_EXTENDED'] })
    expect(decide({ ...late, extensionBegun: false }).eligible).toBe(true)
    expect(decide({ ...late, paidMonths: 191 }).eligible).toBe(true)
  })

  it('needs neither notice nor consent at the legal age, but the contributions', () => {
    const legal = { ...man, wishedMonth: '2031-11' }
    expect(decide(legal)).toEqual({ eligible: true, kind: 'legal', reasons: [] })
    expect(decide({ ...legal, extensionBegun: true, paidMonths: 191 }).reasons).toEqual(['PAID_TOO_SHORT'])
  })

  it('keeps to the window on both sides and lists every reason', () => {
    expect(decide({ ...early, wishedMonth: '2030-05', noticeOn: undefined, paidMonths: 191 }).reasons).toEqual([
      'TOO_EARLY',
      'PAID_TOO_SHORT',
      'NO_NOTICE',
    ])
    expect(decide({ ...late, wishedMonth: '2034-12' }).reasons).toEqual(['TOO_LATE'])
    expect(decide({ ...early, wishedMonth: '2031-10', noticeOn: '2031-07-15' }).kind).toBe('early')
    expect(decide({ ...late, wishedMonth: '2031-12' }).kind).toBe('late')
  })

  it('refuses bad input by field and dates before the reform', () => {
    expect(refusalOf(eRet02a, { ...early, bornOn: '1970-06-31' })).toMatchObject({ path: 'bornOn' })
    expect(refusalOf(eRet02a, { ...early, bornOn: '1849-12-31' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'bornOn',
    })
    expect(refusalOf(eRet02a, { ...early, paidMonths: 1201 })).toMatchObject({ path: 'paidMonths' })
    expect(refusalOf(eRet02a, { ...early, employerAgrees: 'yes' })).toMatchObject({ path: 'employerAgrees' })
    expect(refusalOf(eRet02a, { ...early, wishedMonth: '2024-12' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
