import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bReg01 } from './b-reg-01-unemployment-registration.ts'

const person = {
  bornOn: '1988-04-12',
  appliedOn: '2026-03-02',
  pension: 'NONE',
  able: true,
  seeking: true,
  activeEmployment: false,
  links: ['HUKOU'],
}
const answer = (change: object = {}) => resultOf(bReg01, { ...person, ...change })

describe('B-REG-01 unemployment registration', () => {
  it('rejects somebody of 15 years and 11 months for AGE', () => {
    expect(answer({ bornOn: '2010-04-01', appliedOn: '2026-03-02' })).toEqual({ eligible: false, reasons: ['AGE'] })
  })

  it.each([
    ['2010-03-03', ['AGE']],
    ['2010-03-02', []],
    ['2010-03-01', []],
  ])('born %s gives %j on the day around 16', (bornOn, reasons) => {
    expect(answer({ bornOn })).toEqual({ eligible: reasons.length === 0, reasons })
  })

  it('rejects a person of 61 drawing the residents’ pension for PENSION', () => {
    expect(answer({ bornOn: '1964-05-01', pension: 'RESIDENT' })).toEqual({ eligible: false, reasons: ['PENSION'] })
  })

  it('rejects the employees’ pension too', () => {
    expect(answer({ pension: 'EMPLOYEE' }).reasons).toEqual(['PENSION'])
  })

  it('accepts Anhui hukou last insured in Minhang', () => {
    expect(answer({ links: ['INSURED'], lastEmploymentEndedOn: '2026-01-31' })).toEqual({ eligible: true, reasons: [] })
  })

  it.each(['HUKOU', 'RESIDENCE', 'WORK', 'INSURED'])('accepts %s as the only link', (link) => {
    expect(answer({ links: [link] }).eligible).toBe(true)
  })

  it('rejects a person with an active employment registration for EMPLOYED', () => {
    expect(answer({ activeEmployment: true })).toEqual({ eligible: false, reasons: ['EMPLOYED'] })
  })

  it.each([
    [{ able: false }, 'ABILITY'],
    [{ seeking: false }, 'WILL'],
    [{ links: [] }, 'LINK'],
  ])('%j gives %s', (change, reason) => {
    expect(answer(change)).toEqual({ eligible: false, reasons: [reason] })
  })

  it('lists every reason at once', () => {
    const all = {
      bornOn: '2015-01-01',
      pension: 'RESIDENT',
      able: false,
      seeking: false,
      activeEmployment: true,
      links: [],
    }
    expect(answer(all).reasons).toEqual(['AGE', 'PENSION', 'ABILITY', 'WILL', 'EMPLOYED', 'LINK'])
  })

  it('is decided by the day of application and explains the age', () => {
    const { on, trace } = evaluateSeed(bReg01, person)
    expect(on).toBe('2026-03-02')
    expect(trace.map(({ step, value }) => [step, value])).toEqual([
      ['申请时年龄', 37],
      ['条件都符合', true],
    ])
  })

  it('takes its own example', () => {
    expect(resultOf(bReg01, bReg01.example).eligible).toBe(true)
  })

  it('refuses bad input by field', () => {
    const refused = (change: object) => refusalOf(bReg01, { ...person, ...change })
    expect(refused({ bornOn: '2026-03-03' })).toMatchObject({ code: 'DATE_ORDER', path: 'bornOn' })
    expect(answer({ bornOn: '2026-03-02' }).reasons).toEqual(['AGE'])
    expect(refused({ lastEmploymentEndedOn: '2026-03-03' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'lastEmploymentEndedOn',
    })
    expect(refused({ lastEmploymentEndedOn: '1988-04-11' })).toMatchObject({ path: 'lastEmploymentEndedOn' })
    expect(answer({ lastEmploymentEndedOn: '2026-03-02' }).eligible).toBe(true)
    expect(refused({ pension: 'SOME' })).toMatchObject({ code: 'BAD_INPUT', path: 'pension' })
    expect(refused({ links: ['BIRTH'] })).toMatchObject({ path: 'links.0' })
    expect(refused({ able: 'yes' })).toMatchObject({ path: 'able' })
    expect(refused({ able: undefined })).toMatchObject({ path: 'able' })
    expect(refused({ more: 1 })).toMatchObject({ path: 'more' })
    expect(refused({ appliedOn: '2007-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
