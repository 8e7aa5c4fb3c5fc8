import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eEmp01c } from './e-emp-01c-registration-days.ts'

const due = (startedOn: string, more: object = {}) => resultOf(eEmp01c, { kind: 'employee', startedOn, ...more })

describe('E-EMP-01c registration', () => {
  it('thirty days, moved past rest days', () => {
    expect(due('2026-03-02')).toEqual({ dueOn: '2026-04-01', dueOnRolled: '2026-04-01' })
    expect(due('2026-01-20')).toEqual({ dueOn: '2026-02-19', dueOnRolled: '2026-02-24' })
    expect(due('2026-01-20', { kind: 'employer' })).toEqual({ dueOn: '2026-02-19', dueOnRolled: '2026-02-24' })
  })

  it.each([
    ['2026-02-24', false],
    ['2026-02-25', true],
    ['2026-01-20', false],
  ])('registered %s: late %s', (registeredOn, late) => {
    expect(due('2026-01-20', { registeredOn }).late).toBe(late)
  })

  it('cites the article of its kind', () => {
    const sources = (kind: string) =>
      evaluateSeed(eEmp01c, { kind, startedOn: '2026-03-02', registeredOn: '2026-03-03' }).trace.map(
        ({ source }) => source,
      )
    expect(new Set(sources('employer'))).toEqual(new Set(['社会保险法第五十七条']))
    expect(new Set(sources('employee'))).toEqual(new Set(['社会保险法第五十八条']))
  })

  it('says when a date rests on a notice that is not published', () => {
    const notes = (startedOn: string) =>
      evaluateSeed(eEmp01c, { kind: 'employer', startedOn }).notes.map(({ code }) => code)
    expect(notes('2026-03-02')).toEqual([])
    expect(notes('2029-03-02')).toEqual(['PROVISIONAL'])
  })

  it('refuses bad input by field', () => {
    const good = { kind: 'employee', startedOn: '2026-01-20' }
    expect(refusalOf(eEmp01c, { ...good, registeredOn: '2026-01-19' })).toMatchObject({
      path: 'registeredOn',
      code: 'BEFORE_START',
    })
    expect(refusalOf(eEmp01c, { ...good, startedOn: '2199-12-20' })).toMatchObject({
      path: 'startedOn',
      code: 'OUT_OF_RANGE',
    })
    expect(refusalOf(eEmp01c, { ...good, kind: 'person' })).toMatchObject({ path: 'kind' })
    expect(refusalOf(eEmp01c, { ...good, w: 1 })).toMatchObject({ path: 'w' })
  })
})
