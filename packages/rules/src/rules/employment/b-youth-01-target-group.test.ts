import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bYouth01 } from './b-youth-01-target-group.ts'

const person = {
  bornOn: '2001-05-20',
  cohortOn: '2026-01-05',
  localHukou: true,
  student: false,
  soldier: false,
  insuredMonths: [] as string[],
  registrations: [] as object[],
}
const answer = (change: object = {}) => resultOf(bYouth01, { ...person, ...change })

describe('B-YOUTH-01 who belongs to the Qihang plan', () => {
  it('takes a local young person without work for six months', () => {
    expect(answer()).toEqual({ eligible: true, reasons: [] })
  })

  it.each([
    ['2010-01-06', false],
    ['2010-01-05', true],
    ['1990-01-05', false],
    ['1989-01-06', false],
    ['1990-01-06', true],
  ])('born %s is within 16 to 35: %s', (bornOn, eligible) => {
    expect(answer({ bornOn })).toEqual({ eligible, reasons: eligible ? [] : ['AGE'] })
  })

  it.each([
    [{ localHukou: false }, 'HUKOU'],
    [{ student: true }, 'STUDENT'],
    [{ soldier: true }, 'SOLDIER'],
  ])('%j gives %s', (change, reason) => {
    expect(answer(change)).toEqual({ eligible: false, reasons: [reason] })
  })

  it.each([
    ['2025-06', []],
    ['2025-07', ['EMPLOYED']],
    ['2025-12', ['EMPLOYED']],
    ['2026-01', ['EMPLOYED']],
    ['2026-02', []],
  ])('insurance paid for %s gives %j', (month, reasons) => {
    expect(answer({ insuredMonths: [month] }).reasons).toEqual(reasons)
  })

  it.each([
    ['2024-01-01', '2025-06-30', []],
    ['2024-01-01', '2025-07-01', ['EMPLOYED']],
    ['2024-01-01', undefined, ['EMPLOYED']],
    ['2026-01-05', undefined, ['EMPLOYED']],
    ['2026-01-06', undefined, []],
    ['2025-09-01', '2025-09-01', ['EMPLOYED']],
    ['2026-01-06', '2026-02-01', []],
  ])('a registration from %s to %s gives %j', (from, to, reasons) => {
    expect(answer({ registrations: [{ from, to }] }).reasons).toEqual(reasons)
  })

  it('lists all reasons', () => {
    const change = { bornOn: '1980-01-01', localHukou: false, student: true, soldier: true, insuredMonths: ['2025-10'] }
    expect(answer(change).reasons).toEqual(['AGE', 'HUKOU', 'STUDENT', 'SOLDIER', 'EMPLOYED'])
  })

  it('explains which months it looked at', () => {
    const change = { insuredMonths: ['2025-06', '2025-10'], registrations: [{ from: '2025-09-01' }] }
    const { trace } = evaluateSeed(bYouth01, { ...person, ...change })
    expect(trace.filter(({ kind }) => kind === 'step').map(({ step, value }) => [step, value])).toEqual([
      ['年龄', 24],
      ['核查的月份', '2025-07 至 2026-01'],
      ['其中单位缴保月份', ['2025-10']],
      ['其中有效的就业登记', 1],
      ['条件都符合', false],
    ])
  })

  it('takes the months from the parameter', () => {
    const input = { ...person, insuredMonths: ['2025-06'] }
    expect(resultOf(bYouth01, input, { load: { 'youth.months': 7 } }).reasons).toEqual(['EMPLOYED'])
  })

  it('takes its own example', () => {
    expect(resultOf(bYouth01, bYouth01.example).eligible).toBe(true)
  })

  it('refuses bad input by field', () => {
    const refused = (change: object) => refusalOf(bYouth01, { ...person, ...change })
    expect(refused({ bornOn: '2026-01-06' })).toMatchObject({ code: 'DATE_ORDER', path: 'bornOn' })
    expect(answer({ bornOn: '2026-01-05' }).reasons).toEqual(['AGE'])
    expect(refused({ registrations: [{ from: '2025-01-02', to: '2025-01-01' }] })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'registrations.0.to',
    })
    expect(refused({ insuredMonths: ['2025-13'] })).toMatchObject({ code: 'BAD_INPUT', path: 'insuredMonths.0' })
    expect(refused({ registrations: [{}] })).toMatchObject({ path: 'registrations.0.from' })
    expect(refused({ student: undefined })).toMatchObject({ path: 'student' })
    expect(refused({ more: 1 })).toMatchObject({ path: 'more' })
    expect(refused({ cohortOn: '2012-02-29' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(answer({ cohortOn: '2012-03-01', bornOn: '1990-01-01' }).eligible).toBe(true)
  })
})
