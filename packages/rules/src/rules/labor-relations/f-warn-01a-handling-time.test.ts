import { describe, expect, it } from 'vitest'
import { evaluate } from '../../evaluate/evaluate.ts'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { seedSnapshot } from '../../parameters/snapshot.ts'
import { fWarn01a } from './f-warn-01a-handling-time.ts'

describe('F-WARN-01a time to act', () => {
  it.each([
    ['blue', '2026-03-02', '2026-04-01', false],
    ['yellow', '2026-03-02', '2026-03-17', false],
    ['orange', '2026-03-02', '2026-03-05', false],
    ['orange', '2026-02-13', '2026-02-25', false],
    ['red', '2026-03-02', '2026-03-02', true],
    ['red', '2026-10-01', '2026-10-01', true],
  ])('%s on %s: by %s', (level, warnedOn, dueOn, jointReview) => {
    expect(resultOf(fWarn01a, { level, warnedOn })).toEqual({ dueOn, jointReview })
  })

  it('takes the times that the district sets', () => {
    const load = { 'warn.action.working_days': { orange: 2, red: 1 }, 'warn.action.days': { blue: 10, yellow: 5 } }
    expect(resultOf(fWarn01a, { level: 'red', warnedOn: '2026-03-02' }, { load }).dueOn).toBe('2026-03-03')
    expect(resultOf(fWarn01a, { level: 'blue', warnedOn: '2026-03-02' }, { load }).dueOn).toBe('2026-03-12')
  })

  it('answers PARAM_MISSING by name where no district has adopted the times', () => {
    const missing = (level: string) =>
      evaluate(
        fWarn01a,
        { level, warnedOn: '2026-03-02' },
        { snapshot: seedSnapshot, on: '2026-03-02', area: '310000' },
      ).missing
    expect(missing('yellow')).toEqual(['warn.action.days'])
    expect(missing('red')).toEqual(['warn.action.working_days'])
  })

  it('says so when the holidays are not published', () => {
    expect(evaluateSeed(fWarn01a, { level: 'orange', warnedOn: '2026-12-31' }).notes[0]?.code).toBe('PROVISIONAL')
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fWarn01a, { level: 'none', warnedOn: '2026-03-02' })).toMatchObject({ path: 'level' })
    expect(refusalOf(fWarn01a, { level: 'red' })).toMatchObject({ path: 'warnedOn' })
    expect(refusalOf(fWarn01a, { level: 'blue', warnedOn: '2199-12-20' })).toMatchObject({ path: 'warnedOn' })
    expect(refusalOf(fWarn01a, { level: 'orange', warnedOn: '2199-12-31' })).toMatchObject({ path: 'warnedOn' })
    expect(refusalOf(fWarn01a, { level: 'red', warnedOn: '2020-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
