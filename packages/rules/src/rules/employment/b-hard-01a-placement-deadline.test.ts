import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bHard01a } from './b-hard-01a-placement-deadline.ts'

const person = { decidedOn: '2025-12-05', willing: true, asOf: '2026-03-05' }
const answer = (change: object = {}) => resultOf(bHard01a, { ...person, ...change })

describe('B-HARD-01a placement within three months', () => {
  it('shows the raw and the rolled date and colours by the raw one', () => {
    expect(answer({ decidedOn: '2025-11-07', asOf: '2026-02-08' })).toEqual({
      dueOn: '2026-02-07',
      dueOnRolled: '2026-02-09',
      status: 'OVERDUE',
    })
  })

  it.each([
    ['2026-03-05', true, undefined, 'WAITING'],
    ['2026-03-06', true, undefined, 'OVERDUE'],
    ['2026-03-06', false, undefined, 'NOT_BOUND'],
    ['2026-03-20', true, '2026-03-05', 'IN_TIME'],
    ['2026-03-20', true, '2026-03-06', 'LATE'],
    ['2026-03-20', false, '2026-01-06', 'IN_TIME'],
    ['2026-03-05', true, '2026-03-06', 'WAITING'],
    ['2026-03-06', true, '2026-03-06', 'LATE'],
    ['2025-12-05', true, '2025-12-05', 'IN_TIME'],
  ])('on %s, willing %s, placed %s, it is %s', (asOf, willing, placedOn, status) => {
    expect(answer({ asOf, willing, placedOn })).toEqual({ dueOn: '2026-03-05', dueOnRolled: '2026-03-05', status })
  })

  it('says that a date beyond the published holidays is provisional', () => {
    const { notes } = evaluateSeed(bHard01a, { decidedOn: '2026-11-05', willing: true, asOf: '2026-11-05' })
    expect(notes.map(({ code }) => code)).toEqual(['PROVISIONAL'])
    expect(evaluateSeed(bHard01a, person).notes).toEqual([])
  })

  it('takes its own example and explains the limit', () => {
    const { result, trace } = evaluateSeed(bHard01a, bHard01a.example)
    expect(result?.status).toBe('WAITING')
    expect(trace.map(({ value }) => value)).toEqual([3, '2026-03-05'])
  })

  it('refuses bad input by field', () => {
    const refused = (change: object) => refusalOf(bHard01a, { ...person, ...change })
    expect(refused({ decidedOn: '2026-03-06' })).toMatchObject({ code: 'DATE_ORDER', path: 'decidedOn' })
    expect(refused({ placedOn: '2025-12-04' })).toMatchObject({ code: 'DATE_ORDER', path: 'placedOn' })
    expect(refused({ decidedOn: '2199-10-01', asOf: '2199-10-01' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'decidedOn',
    })
    expect(refused({ willing: 1 })).toMatchObject({ code: 'BAD_INPUT', path: 'willing' })
    expect(refused({ asOf: undefined })).toMatchObject({ path: 'asOf' })
    expect(refused({ more: 1 })).toMatchObject({ path: 'more' })
    expect(refused({ decidedOn: '2022-05-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(answer({ decidedOn: '2022-06-01' }).dueOn).toBe('2022-09-01')
  })
})
