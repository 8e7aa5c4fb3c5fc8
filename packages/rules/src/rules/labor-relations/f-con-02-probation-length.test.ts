import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fCon02 } from './f-con-02-probation-length.ts'
import { misnamedFields } from './misnamed-fields.ts'

const fixed = (contractMonths: number, probationMonths = 0) =>
  resultOf(fCon02, { kind: 'FIXED', contractMonths, probationMonths })

describe('F-CON-02 length of probation', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [11, 1],
    [12, 2],
    [35, 2],
    [36, 6],
    [120, 6],
  ])('a contract of %i months: at most %i', (months, most) => {
    expect(fixed(months)).toEqual({ mostMonths: most, eligible: true, reasons: [] })
    expect(fixed(months, most).eligible).toBe(true)
    expect(fixed(months, most + 1).reasons).toEqual([most === 0 ? 'NO_PROBATION' : 'TOO_LONG'])
  })

  it('open-ended six months, for a task none', () => {
    expect(resultOf(fCon02, { kind: 'OPEN', probationMonths: 6 })).toEqual({
      mostMonths: 6,
      eligible: true,
      reasons: [],
    })
    expect(resultOf(fCon02, { kind: 'OPEN', probationMonths: 7 }).reasons).toEqual(['TOO_LONG'])
    expect(resultOf(fCon02, { kind: 'TASK', contractMonths: 40, probationMonths: 1 })).toEqual({
      mostMonths: 0,
      eligible: false,
      reasons: ['NO_PROBATION'],
    })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fCon02, { kind: 'FIXED', probationMonths: 1 })).toMatchObject({
      code: 'REQUIRED',
      path: 'contractMonths',
    })
    expect(misnamedFields(fCon02)).toEqual([])
  })
})
