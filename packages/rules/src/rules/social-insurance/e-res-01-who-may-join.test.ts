import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eRes01 } from './e-res-01-who-may-join.ts'

const person = { bornOn: '1980-05-20', on: '2025-03-03', shanghaiHousehold: true, student: false, otherScheme: 'none' }
const join = (change: object = {}) => resultOf(eRes01, { ...person, ...change })

describe('E-RES-01 who may join the residents’ pension', () => {
  it('takes a Shanghai resident in no other scheme', () => {
    expect(join()).toEqual({ eligible: true, reasons: [] })
  })

  it.each([
    ['2009-03-03', true],
    ['2009-03-04', false],
  ])('born %s, on 2025-03-03: %s (16 on the birthday)', (bornOn, eligible) => {
    expect(join({ bornOn })).toEqual({ eligible, reasons: eligible ? [] : ['UNDER_16'] })
  })

  it.each([
    [{ shanghaiHousehold: false }, ['NOT_SHANGHAI']],
    [{ student: true }, ['STUDENT']],
    [{ otherScheme: 'employee' }, ['EMPLOYEE_SCHEME']],
    [{ otherScheme: 'civil' }, ['CIVIL_SCHEME']],
    [
      { bornOn: '2015-01-01', shanghaiHousehold: false, student: true, otherScheme: 'civil' },
      ['NOT_SHANGHAI', 'UNDER_16', 'STUDENT', 'CIVIL_SCHEME'],
    ],
  ])('%o is refused for %o', (change, reasons) => {
    expect(join(change)).toEqual({ eligible: false, reasons })
  })

  it('says the age it worked with', () => {
    expect(evaluateSeed(eRes01, person).trace.map(({ step, value }) => [step, value])).toEqual([
      ['申请时周岁', 44],
      ['是否可以参保', true],
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eRes01, { ...person, bornOn: '2025-03-04' })).toMatchObject({
      path: 'bornOn',
      code: 'AFTER_APPLICATION',
    })
    expect(resultOf(eRes01, { ...person, bornOn: '2025-03-03' }).reasons).toEqual(['UNDER_16'])
    expect(refusalOf(eRes01, { ...person, otherScheme: 'both' })).toMatchObject({ path: 'otherScheme' })
    expect(refusalOf(eRes01, { ...person, student: 'no' })).toMatchObject({ path: 'student' })
    expect(refusalOf(eRes01, { ...person, more: 1 })).toMatchObject({ path: 'more' })
    expect(refusalOf(eRes01, { ...person, on: '2014-02-20' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(resultOf(eRes01, { ...person, on: '2014-02-21' }).eligible).toBe(true)
  })
})
