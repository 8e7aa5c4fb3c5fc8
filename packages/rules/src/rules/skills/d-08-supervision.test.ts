import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { d08 } from './d-08-class-risk.ts'
import { d08a } from './d-08a-random-checks.ts'
import { d08b } from './d-08b-illegal-training.ts'
import { d09 } from './d-09-person-times.ts'

const clean = {
  traineesOnOneDevice: 1,
  identicalSheets: false,
  filedSize: 30,
  actualSize: 30,
  employedElsewhere: false,
  teacherDoubleBooked: false,
  examined: 30,
  passed: 28,
  plannedMinutes: 4800,
  heldMinutes: 4800,
  complaints: 0,
}

describe('D-08 risk of a class', () => {
  it.each([
    [{}, 0, []],
    [{ traineesOnOneDevice: 2 }, 0, []],
    [{ traineesOnOneDevice: 3 }, 40, ['sameDevice']],
    [{ traineesOnOneDevice: 4 }, 40, ['sameDevice']],
    [{ identicalSheets: true }, 60, ['identicalSheets']],
    [{ actualSize: 24 }, 0, []],
    [{ actualSize: 23 }, 20, ['sizeChange']],
    [{ actualSize: 36 }, 0, []],
    [{ actualSize: 37 }, 20, ['sizeChange']],
    [{ employedElsewhere: true }, 30, ['employedElsewhere']],
    [{ teacherDoubleBooked: true }, 30, ['teacherDoubleBooked']],
    [{ passed: 30, heldMinutes: 2400 }, 0, []],
    [{ passed: 30, heldMinutes: 2399 }, 60, ['allPassLowHours']],
    [{ passed: 29, heldMinutes: 2399 }, 0, []],
    [{ examined: 0, passed: 0, heldMinutes: 0 }, 0, []],
    [{ complaints: 1 }, 20, ['complaint']],
    [{ complaints: 3 }, 60, ['complaint']],
    [{ employedElsewhere: true, teacherDoubleBooked: true }, 60, ['employedElsewhere', 'teacherDoubleBooked']],
    [{ actualSize: 20, traineesOnOneDevice: 5 }, 60, ['sameDevice', 'sizeChange']],
  ])('%j: %i points', (more, score, signals) => {
    expect(resultOf(d08, { ...clean, ...more })).toEqual({ score, signals, onSiteCheck: score >= 60 })
  })

  it('checks on site from the threshold on', () => {
    const at = (threshold: number) =>
      resultOf(d08, { ...clean, employedElsewhere: true }, { load: { 'training.risk_threshold': threshold } })
        .onSiteCheck
    expect([at(29), at(30), at(31)]).toEqual([true, true, false])
  })

  it('explains each signal', () => {
    const { trace } = evaluateSeed(d08, { ...clean, complaints: 2 })
    expect(trace.filter((entry) => entry.kind === 'step').map(({ step, value }) => [step, value])).toEqual([
      ['投诉（每件）', 40],
      ['风险分', 40],
      ['达到分界线，须现场检查', false],
    ])
  })

  it('names the settings that are not loaded', () => {
    expect(evaluateSeed(d08, clean, { on: '2020-12-31' }).missing).toEqual([
      'training.risk_points',
      'training.risk_threshold',
      'training.same_device_min',
      'training.size_change_max',
      'training.low_hours',
    ])
  })

  it('more complaints never lower the score', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.boolean(), (complaints, identicalSheets) => {
        const score = (count: number) => resultOf(d08, { ...clean, identicalSheets, complaints: count }).score
        expect(score(complaints + 1)).toBeGreaterThan(score(complaints))
      }),
      { numRuns: 30 },
    )
  })

  it('refuses bad input by field', () => {
    const refusal = (more: object) => refusalOf(d08, { ...clean, ...more })
    expect(refusal({ passed: 31 })).toMatchObject({ code: 'PART_OF_WHOLE', path: 'passed' })
    expect(refusal({ filedSize: 0 })).toMatchObject({ code: 'ZERO', path: 'filedSize' })
    expect(refusal({ plannedMinutes: 0 })).toMatchObject({ code: 'ZERO', path: 'plannedMinutes' })
    expect(refusal({ complaints: 1001 })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'complaints' })
    expect(resultOf(d08, { ...clean, complaints: 1000 }).score).toBe(20_000)
    expect(refusal({ identicalSheets: 'no' })).toMatchObject({ code: 'BAD_INPUT', path: 'identicalSheets' })
    expect(refusal({ more: 1 })).toMatchObject({ path: 'more' })
  })
})

describe('D-08a random checks', () => {
  it.each([
    [0, 0],
    [1, 1],
    [10, 1],
    [11, 2],
    [40, 4],
    [41, 5],
  ])('%i classes: %i checks', (classes, checks) => {
    expect(resultOf(d08a, { classes })).toEqual({ checks })
  })

  it('follows the setting and refuses bad input', () => {
    expect(resultOf(d08a, { classes: 10 }, { load: { 'training.random_check': 250_000 } }).checks).toBe(3)
    expect(evaluateSeed(d08a, { classes: 1 }, { on: '2020-01-01' }).missing).toEqual(['training.random_check'])
    expect(refusalOf(d08a, { classes: -1 })).toMatchObject({ path: 'classes' })
  })
})

describe('D-08b illegal training', () => {
  it('is confiscated and fined 10 000 to 50 000', () => {
    expect(resultOf(d08b, { illegal: true, gainsFen: 300_000 })).toEqual({
      confiscateFen: 300_000,
      leastFineFen: 1_000_000,
      mostFineFen: 5_000_000,
    })
    expect(resultOf(d08b, { illegal: false, gainsFen: 300_000 })).toEqual({
      confiscateFen: 0,
      leastFineFen: 0,
      mostFineFen: 0,
    })
  })

  it('explains itself and refuses bad input', () => {
    expect(evaluateSeed(d08b, { illegal: true, gainsFen: 0 }).trace.map(({ step }) => step)).toEqual([
      '没收违法所得',
      '罚款下限',
      '罚款上限',
    ])
    expect(refusalOf(d08b, { illegal: true, gainsFen: -1 })).toMatchObject({ path: 'gainsFen' })
    expect(refusalOf(d08b, { illegal: true, gainsFen: 1 }, { on: '2004-11-30' }).code).toBe('NOT_IN_FORCE')
  })
})

describe('D-09 person-times', () => {
  const done = (personId: string, classId: string, completedOn = '2025-06-01', online = false, filed = true) => ({
    personId,
    classId,
    completedOn,
    online,
    filed,
  })
  const counted = (completions: readonly object[]) =>
    resultOf(d09, { from: '2025-01-01', to: '2025-12-31', completions })

  it('counts one for each person and class', () => {
    expect(counted([done('1', 'A'), done('1', 'B'), done('2', 'A'), done('2', 'A')])).toEqual({
      personTimes: 3,
      people: 2,
      notCounted: 0,
    })
  })

  it('counts online classes only when filed', () => {
    expect(counted([done('1', 'A', '2025-06-01', true, true), done('1', 'B', '2025-06-01', true, false)])).toEqual({
      personTimes: 1,
      people: 1,
      notCounted: 1,
    })
    expect(counted([done('1', 'A', '2025-06-01', false, false)]).personTimes).toBe(1)
  })

  it('takes both ends of the period in', () => {
    const dates = ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01']
    expect(counted(dates.map((on, at) => done(String(at), 'A', on))).personTimes).toBe(2)
  })

  it('never takes two pairs for one', () => {
    expect(counted([done('1', '12'), done('11', '2'), done('1","', 'x'), done('1', '","x')]).personTimes).toBe(4)
    expect(counted([])).toEqual({ personTimes: 0, people: 0, notCounted: 0 })
  })

  it('explains itself and refuses bad input by field', () => {
    const input = { from: '2025-01-01', to: '2025-12-31', completions: [done('1', 'A')] }
    expect(evaluateSeed(d09, input).trace.map(({ step, value }) => [step, value])).toEqual([
      ['培训人次', 1],
      ['其中人数', 1],
      ['未备案的线上记录，不计', 0],
    ])
    expect(refusalOf(d09, { ...input, from: '2026-01-01' })).toMatchObject({ code: 'DATE_ORDER', path: 'to' })
    expect(resultOf(d09, { ...input, from: '2025-12-31' }).personTimes).toBe(0)
    expect(refusalOf(d09, { ...input, completions: [{ personId: '1' }] })).toMatchObject({
      path: 'completions.0.classId',
    })
    expect(refusalOf(d09, { ...input, to: '2020-12-31', from: '2020-01-01' }).code).toBe('NOT_IN_FORCE')
  })
})
