import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf, type SeedOptions } from '../../for-tests.ts'
import { bZero01a } from './b-zero-01a-zero-employment-family.ts'

const father = { bornOn: '1978-02-11', track: 'M60', able: true, unemployed: true, registered: true }
const mother = { bornOn: '1980-09-30', track: 'F50', able: true, unemployed: true, registered: true }
const child = { bornOn: '2012-07-01', able: true, unemployed: false, registered: false }
const family = { on: '2026-03-02', members: [father, mother, child] as object[], businessIncome: false }
const answer = (change: object = {}, options: SeedOptions = {}) => resultOf(bZero01a, { ...family, ...change }, options)

describe('B-ZERO-01a is it a zero-employment family', () => {
  it('is one when every member of working age is unemployed', () => {
    expect(answer()).toEqual({ zero: true, workAge: 2, reasons: [] })
  })

  it('is none when one of them works', () => {
    expect(answer({ members: [father, { ...mother, unemployed: false }] })).toEqual({
      zero: false,
      workAge: 2,
      reasons: ['EMPLOYED'],
    })
  })

  it.each(['STUDENT', 'PENSIONER', 'INCAPACITATED', 'ARMY', 'PRISON'])('leaves out a member for %s', (exclusion) => {
    expect(answer({ members: [father, { ...mother, unemployed: false, exclusion }] })).toMatchObject({
      zero: true,
      workAge: 1,
    })
  })

  it('leaves out a member who is not able to work', () => {
    expect(answer({ members: [father, { ...mother, able: false, registered: false }] })).toMatchObject({
      zero: true,
      workAge: 1,
    })
  })

  it.each([
    ['2010-03-03', 0],
    ['2010-03-02', 1],
  ])('a member born %s is among those who could work: %i', (bornOn, workAge) => {
    expect(answer({ members: [{ ...father, bornOn }] }).workAge).toBe(workAge)
  })

  it.each([
    // Legal retirement at 60 years and 3 months: the day itself is no longer of working age.
    ['2026-03-02', 0],
    ['2026-03-01', 1],
  ])('on %s a man born on 1965-12-02 counts %i', (on, workAge) => {
    expect(answer({ on, members: [{ ...father, bornOn: '1965-12-02' }] }).workAge).toBe(workAge)
  })

  it('needs at least one member who could work', () => {
    expect(answer({ members: [child] })).toEqual({ zero: false, workAge: 0, reasons: ['NO_WORK_AGE'] })
  })

  it('asks for registration unless the district does not', () => {
    const members = [father, { ...mother, registered: false }]
    expect(answer({ members })).toMatchObject({ zero: false, reasons: ['NOT_REGISTERED'] })
    expect(answer({ members }, { load: { 'zero.require_registered': false } })).toMatchObject({ zero: true })
    expect(answer({ members: [father, { ...mother, unemployed: false, registered: false }] }).reasons).toEqual([
      'EMPLOYED',
    ])
  })

  it('asks for no business income unless the district does not', () => {
    expect(answer({ businessIncome: true })).toMatchObject({ zero: false, reasons: ['BUSINESS_INCOME'] })
    const load = { 'zero.require_no_business_income': false }
    expect(answer({ businessIncome: true }, { load })).toMatchObject({ zero: true, reasons: [] })
  })

  it('lists all reasons', () => {
    const members = [
      { ...father, registered: false },
      { ...mother, unemployed: false },
    ]
    expect(answer({ members, businessIncome: true }).reasons).toEqual(['EMPLOYED', 'NOT_REGISTERED', 'BUSINESS_INCOME'])
  })

  it('names both settings where they are not loaded', () => {
    expect(evaluateSeed(bZero01a, { ...family, on: '2020-12-31' }).missing).toEqual([
      'zero.require_registered',
      'zero.require_no_business_income',
    ])
  })

  it('takes its own example and explains it', () => {
    const { result, trace } = evaluateSeed(bZero01a, bZero01a.example)
    expect(result).toEqual({ zero: true, workAge: 2, reasons: [] })
    expect(trace.filter(({ kind, rule }) => kind === 'step' && !rule).map(({ value }) => value)).toEqual([2, true])
  })

  it('refuses bad input by field', () => {
    const refused = (change: object) => refusalOf(bZero01a, { ...family, ...change })
    expect(refused({ members: [father, { ...child, bornOn: '2026-03-03' }] })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'members.1.bornOn',
    })
    expect(answer({ members: [father, { ...child, bornOn: '2026-03-02' }] }).zero).toBe(true)
    expect(refused({ members: [father, { ...mother, track: undefined }] })).toMatchObject({
      code: 'REQUIRED',
      path: 'members.1.track',
    })
    expect(refused({ members: [] })).toMatchObject({ code: 'BAD_INPUT', path: 'members' })
    expect(refused({ members: [{ ...father, exclusion: 'HOLIDAY' }] })).toMatchObject({ path: 'members.0.exclusion' })
    expect(refused({ members: [{ ...father, job: 1 }] })).toMatchObject({ path: 'members.0.job' })
    expect(refused({ businessIncome: undefined })).toMatchObject({ path: 'businessIncome' })
    expect(refused({ more: 1 })).toMatchObject({ path: 'more' })
  })
})
