import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bIntern01a } from './b-intern-01a-trainee.ts'

const person = {
  bornOn: '2003-09-01',
  appliedOn: '2026-03-02',
  shanghaiHukou: true,
  employed: false,
  school: 'NONE',
}
const answer = (change: object = {}) => resultOf(bIntern01a, { ...person, ...change })

describe('B-INTERN-01a who may be a trainee', () => {
  it('takes an unemployed youth registered in Shanghai', () => {
    expect(answer()).toEqual({ eligible: true, groups: ['YOUTH'], reasons: [] })
  })

  it.each([
    ['2010-03-03', false],
    ['2010-03-02', true],
    ['1990-03-03', true],
    ['1990-03-02', false],
  ])('born %s is within 16 to 35: %s', (bornOn, eligible) => {
    expect(answer({ bornOn })).toEqual({
      eligible,
      groups: eligible ? ['YOUTH'] : [],
      reasons: eligible ? [] : ['AGE'],
    })
  })

  it.each([
    [{ shanghaiHukou: false }, 'HUKOU'],
    [{ employed: true }, 'EMPLOYED'],
  ])('%j gives %s', (change, reason) => {
    expect(answer(change)).toEqual({ eligible: false, groups: [], reasons: [reason] })
  })

  it('takes a final-year full-time student from anywhere', () => {
    const student = { school: 'STUDENT', shanghaiHukou: false }
    expect(answer({ ...student, finalYearFullTime: true })).toEqual({
      eligible: true,
      groups: ['STUDENT'],
      reasons: [],
    })
    expect(answer({ ...student, finalYearFullTime: false }).reasons).toEqual(['NOT_FINAL_YEAR'])
    expect(answer(student).reasons).toEqual(['NOT_FINAL_YEAR'])
  })

  it('does not take another student for an unemployed youth', () => {
    expect(answer({ school: 'STUDENT' })).toEqual({ eligible: false, groups: [], reasons: ['NOT_FINAL_YEAR'] })
  })

  it.each([
    ['2024-03-02', true],
    ['2024-03-01', false],
    ['2026-03-02', true],
  ])('takes a graduate who left on %s: %s', (leftSchoolOn, eligible) => {
    expect(answer({ school: 'GRADUATE', shanghaiHukou: false, leftSchoolOn })).toEqual({
      eligible,
      groups: eligible ? ['GRADUATE'] : [],
      reasons: eligible ? [] : ['LEFT_TOO_LONG', 'HUKOU'],
    })
  })

  it('puts a local graduate into both groups, and later into the first', () => {
    expect(answer({ school: 'GRADUATE', leftSchoolOn: '2025-06-30' }).groups).toEqual(['GRADUATE', 'YOUTH'])
    expect(answer({ school: 'GRADUATE', leftSchoolOn: '2020-06-30' })).toEqual({
      eligible: true,
      groups: ['YOUTH'],
      reasons: [],
    })
  })

  it('lists every reason once', () => {
    const change = { school: 'GRADUATE', leftSchoolOn: '2010-01-01', employed: true, shanghaiHukou: false }
    expect(answer({ ...change, bornOn: '1980-01-01' }).reasons).toEqual(['EMPLOYED', 'LEFT_TOO_LONG', 'AGE', 'HUKOU'])
  })

  it('takes its own example and explains it', () => {
    const { result, trace } = evaluateSeed(bIntern01a, bIntern01a.example)
    expect(result).toMatchObject({ eligible: true, groups: ['GRADUATE'] })
    expect(trace.filter(({ kind }) => kind === 'step').map(({ value }) => value)).toEqual(['2027-06-30', 22, true])
  })

  it('takes the ages from the parameter', () => {
    const load = { 'intern.age': { least: 18, most: 22 } }
    expect(resultOf(bIntern01a, person, { load }).eligible).toBe(true)
    expect(resultOf(bIntern01a, { ...person, bornOn: '2003-03-02' }, { load }).reasons).toEqual(['AGE'])
  })

  it('refuses bad input by field', () => {
    const refused = (change: object) => refusalOf(bIntern01a, { ...person, ...change })
    expect(refused({ bornOn: '2026-03-03' })).toMatchObject({ code: 'DATE_ORDER', path: 'bornOn' })
    expect(answer({ bornOn: '2026-03-02' }).reasons).toEqual(['AGE'])
    expect(refused({ school: 'GRADUATE' })).toMatchObject({ code: 'REQUIRED', path: 'leftSchoolOn' })
    expect(refused({ school: 'GRADUATE', leftSchoolOn: '2026-03-03' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'leftSchoolOn',
    })
    expect(refused({ school: 'GRADUATE', leftSchoolOn: '2003-08-31' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'leftSchoolOn',
    })
    expect(refused({ school: 'HOME' })).toMatchObject({ code: 'BAD_INPUT', path: 'school' })
    expect(refused({ employed: undefined })).toMatchObject({ path: 'employed' })
    expect(refused({ x: 1 })).toMatchObject({ path: 'x' })
  })
})
