import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bIntern01 } from './b-intern-01-allowances.ts'

const answer = (input: object) => resultOf(bIntern01, input)

describe('B-INTERN-01 allowances', () => {
  it('are 2 192.00 and 822.00 at a minimum wage of 2 740', () => {
    expect(answer({ month: '2025-07', kind: 'GENERAL' })).toEqual({ livingFen: 219_200, mentorFen: 82_200 })
  })

  it.each([
    ['2017-04', 184_000, 69_000],
    ['2021-06', 198_400, 74_400],
    ['2021-07', 207_200, 77_700],
    ['2023-07', 215_200, 80_700],
    ['2025-06', 215_200, 80_700],
    ['2026-06', 219_200, 82_200],
  ])('take the minimum wage of %s', (month, livingFen, mentorFen) => {
    expect(answer({ month, kind: 'GENERAL' })).toEqual({ livingFen, mentorFen })
  })

  it.each([
    [11, 0],
    [12, 219_200],
    [13, 219_200],
    [0, 0],
    [31, 219_200],
  ])('a start-up internship with %i days gives a living allowance of %i fen', (daysWorked, livingFen) => {
    expect(answer({ month: '2025-07', kind: 'STARTUP', daysWorked })).toEqual({ livingFen, mentorFen: 82_200 })
  })

  it('asks no days of a general internship', () => {
    expect(answer({ month: '2025-07', kind: 'GENERAL', daysWorked: 3 }).livingFen).toBe(219_200)
  })

  it('rounds half a fen up', () => {
    const load = { 'min_wage.month': 274_001, 'intern.living': 500_000, 'intern.mentor': 250_000 }
    expect(resultOf(bIntern01, { month: '2025-07', kind: 'GENERAL' }, { load })).toEqual({
      livingFen: 137_001,
      mentorFen: 68_500,
    })
  })

  it('names what is not loaded', () => {
    expect(evaluateSeed(bIntern01, { month: '2026-07', kind: 'GENERAL' })).toMatchObject({
      status: 'PARAM_MISSING',
      result: null,
      missing: ['min_wage.month'],
    })
    expect(evaluateSeed(bIntern01, { month: '2017-01', kind: 'STARTUP', daysWorked: 12 }).missing).toEqual([
      'min_wage.month',
    ])
  })

  it('takes its own example and explains it', () => {
    const { result, trace } = evaluateSeed(bIntern01, bIntern01.example)
    expect(result?.livingFen).toBe(219_200)
    expect(trace.map(({ value }) => value)).toEqual([274_000, 800_000, 300_000, 219_200, 82_200])
    const startUp = evaluateSeed(bIntern01, { month: '2025-07', kind: 'STARTUP', daysWorked: 11 })
    expect(startUp.trace).toContainEqual(expect.objectContaining({ step: '当月出勤不少于 12 天', value: false }))
  })

  it('refuses bad input by field', () => {
    const refused = (input: object) => refusalOf(bIntern01, input)
    expect(refused({ month: '2025-07', kind: 'STARTUP' })).toMatchObject({ code: 'REQUIRED', path: 'daysWorked' })
    expect(refused({ month: '2025-07', kind: 'STARTUP', daysWorked: 32 })).toMatchObject({
      code: 'BAD_INPUT',
      path: 'daysWorked',
    })
    expect(refused({ month: '2025-7', kind: 'GENERAL' })).toMatchObject({ path: 'month' })
    expect(refused({ month: '2025-07', kind: 'OTHER' })).toMatchObject({ path: 'kind' })
    expect(refused({ month: '2025-07', kind: 'GENERAL', x: 1 })).toMatchObject({ path: 'x' })
    expect(refused({ month: '2016-12', kind: 'GENERAL' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
