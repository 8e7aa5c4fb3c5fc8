import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bPost01 } from './b-post-01-public-welfare-post.ts'

const person = {
  bornOn: '1967-03-15',
  track: 'M60',
  startOn: '2026-01-05',
  hardship: true,
  fitsPost: true,
  ownsCompany: false,
  drawsPension: false,
  employedElsewhere: false,
  relativeOfApprover: false,
  placementsBefore: 0,
}
const answer = (change: object = {}) => resultOf(bPost01, { ...person, ...change })

describe('B-POST-01 placement in a public-welfare post', () => {
  it('ends in 2027-10 for a man born 1967-03 who starts in 2026-01, not in 2029-01', () => {
    expect(answer()).toEqual({
      eligible: true,
      reasons: [],
      endOn: '2027-10-15',
      endMonth: '2027-10',
      remindOn: '2027-09-15',
      audit: false,
    })
  })

  it('gives three years to somebody far from retirement', () => {
    expect(answer({ bornOn: '1980-03-15' })).toMatchObject({
      endOn: '2029-01-05',
      endMonth: '2029-01',
      remindOn: '2028-12-06',
    })
  })

  it('extends to retirement at exactly five years, not a day later', () => {
    const start = (startOn: string) => answer({ bornOn: '1969-06-30', startOn }).endOn
    expect(start('2025-08-29')).toBe('2028-08-29')
    expect(start('2025-08-30')).toBe('2030-08-30')
  })

  it('never outlasts retirement, and a second placement is not extended', () => {
    expect(answer({ placementsBefore: 1, stillHard: true })).toMatchObject({ eligible: true, endOn: '2027-10-15' })
    const second = { bornOn: '1969-06-30', startOn: '2026-01-05', placementsBefore: 1, stillHard: true }
    expect(answer(second).endOn).toBe('2029-01-05')
    expect(answer({ ...second, placementsBefore: 0 }).endOn).toBe('2030-08-30')
  })

  it.each([
    [{ hardship: false }, 'HARDSHIP'],
    [{ fitsPost: false }, 'UNFIT'],
    [{ ownsCompany: true }, 'COMPANY'],
    [{ drawsPension: true }, 'PENSION'],
    [{ employedElsewhere: true }, 'EMPLOYED'],
    [{ startOn: '2027-10-15' }, 'RETIRED'],
    [{ placementsBefore: 1 }, 'NOT_STILL_HARD'],
    [{ placementsBefore: 1, stillHard: false }, 'NOT_STILL_HARD'],
    [{ placementsBefore: 2, stillHard: true }, 'TIMES'],
    [{ placementsBefore: 3, stillHard: true }, 'TIMES'],
  ])('%j gives %s', (change, reason) => {
    expect(answer(change)).toEqual({ eligible: false, reasons: [reason], audit: false })
  })

  it('takes somebody a day before retirement', () => {
    expect(answer({ startOn: '2027-10-14' })).toMatchObject({ eligible: true, endOn: '2027-10-15' })
  })

  it('lists all reasons', () => {
    const change = {
      hardship: false,
      fitsPost: false,
      ownsCompany: true,
      drawsPension: true,
      employedElsewhere: true,
      bornOn: '1950-01-01',
      placementsBefore: 2,
    }
    expect(answer(change).reasons).toEqual([
      'HARDSHIP',
      'UNFIT',
      'COMPANY',
      'PENSION',
      'RETIRED',
      'EMPLOYED',
      'NOT_STILL_HARD',
      'TIMES',
    ])
  })

  it('flags a relative of the approving person without rejecting', () => {
    const { result, notes } = evaluateSeed(bPost01, { ...person, relativeOfApprover: true })
    expect(result).toMatchObject({ eligible: true, audit: true })
    expect(notes).toEqual([{ code: 'AUDIT', message: '与审批人员有亲属关系，须重点核查' }])
    expect(evaluateSeed(bPost01, person).notes).toEqual([])
    expect(answer({ relativeOfApprover: true, hardship: false }).audit).toBe(true)
  })

  it('explains itself and names the retirement rule', () => {
    const { trace } = evaluateSeed(bPost01, person)
    const own = trace.filter(({ kind, rule }) => kind === 'step' && !rule)
    expect(own.map(({ step, value }) => [step, value])).toEqual([
      ['达到法定退休年龄之日', '2027-10-15'],
      ['上岗满 3 年之日', '2029-01-05'],
      ['初次核定时距法定退休不超过 5 年', true],
      ['期满日期', '2027-10-15'],
    ])
    expect(trace.some(({ rule }) => rule === 'E-RET-01')).toBe(true)
  })

  it('takes years, times and notice from the parameters', () => {
    const load = { 'post.max_years': 1, 'post.max_times': 1, 'post.remind_days': 10 }
    const input = { ...person, bornOn: '1980-03-15' }
    expect(resultOf(bPost01, input, { load })).toMatchObject({ endOn: '2027-01-05', remindOn: '2026-12-26' })
    expect(resultOf(bPost01, { ...input, placementsBefore: 1, stillHard: true }, { load }).reasons).toEqual(['TIMES'])
  })

  it('names what is missing', () => {
    expect(evaluateSeed(bPost01, { ...person, startOn: '2020-12-31' }).missing).toEqual(['post.remind_days'])
  })

  it('takes its own example', () => {
    expect(resultOf(bPost01, bPost01.example).endMonth).toBe('2027-10')
  })

  it('refuses bad input by field', () => {
    const refused = (change: object) => refusalOf(bPost01, { ...person, ...change })
    expect(refused({ bornOn: '2026-01-06' })).toMatchObject({ code: 'DATE_ORDER', path: 'bornOn' })
    expect(answer({ bornOn: '2026-01-05' }).eligible).toBe(true)
    expect(refused({ bornOn: '2135-12-31', startOn: '2197-06-01' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'startOn',
    })
    expect(refused({ placementsBefore: -1 })).toMatchObject({ code: 'BAD_INPUT', path: 'placementsBefore' })
    expect(refused({ track: 'M' })).toMatchObject({ path: 'track' })
    expect(refused({ hardship: undefined })).toMatchObject({ path: 'hardship' })
    expect(refused({ x: 1 })).toMatchObject({ path: 'x' })
    expect(refused({ startOn: '2018-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
