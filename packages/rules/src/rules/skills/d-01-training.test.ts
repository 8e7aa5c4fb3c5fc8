import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { d01 } from './d-01-training-eligibility.ts'
import { d01a } from './d-01a-session-overlap.ts'
import { d01b, trainingStages } from './d-01b-training-flow.ts'
import { d01c } from './d-01c-course-price.ts'

const good = {
  startedOn: '2026-03-02',
  plannedHours: 80,
  attendedHours: 64,
  checksPerHalfDay: 2,
  inCatalogue: true,
  filedOn: '2026-02-24',
  rosterLockedOn: '2026-03-01',
  examiner: 'OTHER',
  certificateVerified: true,
}

describe('D-01 subsidised training', () => {
  it('planned 80 h, attended 63.5 h is 79.4 % and not eligible; 64 h is', () => {
    expect(resultOf(d01, { ...good, attendedHours: 63.5 })).toEqual({
      attendRate: 0.79375,
      eligible: false,
      reasons: ['ATTENDANCE'],
    })
    expect(resultOf(d01, good)).toEqual({ attendRate: 0.8, eligible: true, reasons: [] })
  })

  it.each([
    [{ checksPerHalfDay: 1 }, ['CHECKS']],
    [{ checksPerHalfDay: 3 }, []],
    [{ inCatalogue: false }, ['CATALOGUE']],
    [{ filedOn: undefined }, ['CLASS_FILING']],
    [{ filedOn: '2026-03-03' }, ['CLASS_FILING']],
    [{ filedOn: '2026-03-02' }, []],
    [{ rosterLockedOn: undefined }, ['ROSTER']],
    [{ rosterLockedOn: '2026-03-03' }, ['ROSTER']],
    [{ rosterLockedOn: '2026-03-02' }, []],
    [{ examiner: 'TRAINER' }, ['SAME_EXAMINER']],
    [{ examiner: 'NONE' }, []],
    [{ certificateVerified: false }, ['CERTIFICATE']],
    [{ certificateVerified: undefined }, ['CERTIFICATE']],
    [{ attendedHours: 0, inCatalogue: false, examiner: 'TRAINER' }, ['ATTENDANCE', 'CATALOGUE', 'SAME_EXAMINER']],
  ])('%j: %j', (more, reasons) => {
    expect(resultOf(d01, { ...good, ...more })).toMatchObject({ eligible: reasons.length === 0, reasons })
  })

  it('follows the settings of the district and names them when they are not loaded', () => {
    const load = { 'training.attendance_min': 700_000, 'training.checks_per_half_day': 1 }
    expect(resultOf(d01, { ...good, attendedHours: 56, checksPerHalfDay: 1 }, { load }).eligible).toBe(true)
    expect(resultOf(d01, { ...good, attendedHours: 55.9 }, { load }).reasons).toEqual(['ATTENDANCE'])
    expect(evaluateSeed(d01, { ...good, startedOn: '2019-03-02' }).missing).toEqual([
      'training.attendance_min',
      'training.checks_per_half_day',
    ])
  })

  it('explains itself', () => {
    const { trace } = evaluateSeed(d01, { ...good, inCatalogue: false })
    expect(trace.filter((entry) => entry.kind === 'step').map(({ step, value }) => [step, value])).toEqual([
      ['出勤率', 0.8],
      ['不在补贴项目目录内', true],
      ['符合补贴条件', false],
    ])
  })

  it('more attendance never harms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 159 }), (halves) => {
        const at = (count: number) => resultOf(d01, { ...good, attendedHours: count / 2 })
        expect(at(halves + 1).attendRate).toBeGreaterThan(at(halves).attendRate)
        expect(Number(at(halves + 1).eligible)).toBeGreaterThanOrEqual(Number(at(halves).eligible))
      }),
    )
  })

  it('refuses bad input by field', () => {
    const refusal = (more: object) => refusalOf(d01, { ...good, ...more })
    expect(refusal({ plannedHours: 0, attendedHours: 0 })).toMatchObject({ code: 'ZERO', path: 'plannedHours' })
    expect(refusal({ attendedHours: 80.5 })).toMatchObject({ code: 'PART_OF_WHOLE', path: 'attendedHours' })
    expect(resultOf(d01, { ...good, attendedHours: 80 }).attendRate).toBe(1)
    expect(refusal({ examiner: 'SELF' })).toMatchObject({ code: 'BAD_INPUT', path: 'examiner' })
    expect(refusal({ startedOn: '2026-02-30' })).toMatchObject({ path: 'startedOn' })
    expect(refusal({ checksPerHalfDay: 1.5 })).toMatchObject({ path: 'checksPerHalfDay' })
    expect(refusal({ more: 1 })).toMatchObject({ path: 'more' })
    expect(refusal({ startedOn: '2015-12-31' }).code).toBe('NOT_IN_FORCE')
  })
})

describe('D-01a overlapping sessions', () => {
  const session = (classId: string, from: string, to: string, on = '2026-03-02') => ({ classId, on, from, to })
  const check = (sessions: readonly object[], more: object = {}) => resultOf(d01a, { sessions, ...more })

  it.each([
    [
      [session('A', '09:00', '11:30'), session('B', '11:00', '12:00')],
      ['A', 'B'],
    ],
    [[session('A', '09:00', '11:00'), session('B', '11:00', '12:00')], []],
    [[session('B', '11:00', '12:00'), session('A', '09:00', '11:00')], []],
    [[session('A', '09:00', '11:00'), session('A', '10:00', '12:00')], []],
    [[session('A', '09:00', '11:00'), session('B', '09:00', '11:00', '2026-03-03')], []],
    [
      [session('A', '09:00', '12:00'), session('B', '10:00', '11:00'), session('C', '13:00', '14:00')],
      ['A', 'B'],
    ],
    [[], []],
  ])('case %#', (sessions, classes) => {
    expect(check(sessions)).toEqual({ overlapping: classes.length > 0, classes, duringHospital: [] })
  })

  it('flags sessions during a stay in hospital, both days included', () => {
    const days = ['2026-03-05', '2026-03-02', '2026-03-04', '2026-03-03'].map((on) =>
      session('A', '09:00', '10:00', on),
    )
    const stay = (inHospitalFrom?: string, inHospitalTo?: string) =>
      check(days, { inHospitalFrom, inHospitalTo }).duringHospital
    expect(stay('2026-03-03', '2026-03-04')).toEqual(['2026-03-03', '2026-03-04'])
    expect(stay('2026-03-04')).toEqual(['2026-03-04', '2026-03-05'])
    expect(stay('2026-03-05', '2026-03-05')).toEqual(['2026-03-05'])
    expect(stay()).toEqual([])
  })

  it('explains itself', () => {
    expect(evaluateSeed(d01a, { sessions: [] }).trace.map(({ step }) => step)).toEqual([
      '课次时间重叠',
      '重叠的班级',
      '住院停工期间上课的日期',
    ])
  })

  it('refuses bad input by field', () => {
    const refusal = (sessions: readonly object[], more: object = {}) => refusalOf(d01a, { sessions, ...more })
    expect(refusal([session('A', '10:00', '10:00')])).toMatchObject({ code: 'TIME_ORDER', path: 'sessions.0.to' })
    expect(refusal([session('A', '09:00', '10:00'), session('A', '25:00', '26:00')])).toMatchObject({
      code: 'CLOCK',
      path: 'sessions.1.from',
    })
    expect(refusal([session('A', '09:00', '9:60')])).toMatchObject({ code: 'CLOCK', path: 'sessions.0.to' })
    expect(refusal([session('A', '09:00', '10:00x')])).toMatchObject({ code: 'BAD_INPUT', path: 'sessions.0.to' })
    expect(refusal([], { inHospitalTo: '2026-03-02' })).toMatchObject({ code: 'DATE_ORDER', path: 'inHospitalTo' })
    expect(refusal([], { inHospitalFrom: '2026-03-03', inHospitalTo: '2026-03-02' })).toMatchObject({
      path: 'inHospitalTo',
    })
    expect(refusalOf(d01a, {})).toMatchObject({ path: 'sessions' })
  })
})

describe('D-01b flow', () => {
  it('goes through the fourteen stages in the order of the rulebook', () => {
    const names = Object.values(trainingStages).map(([zh]) => zh)
    expect(names).toEqual([
      '项目目录',
      '开班计划申报（备案）',
      '核准',
      '学员实名报名',
      '开班',
      '考勤',
      '过程检查',
      '结业考核/等级认定',
      '证书',
      '补贴申请',
      '审核',
      '公示',
      '拨付',
      '回访',
    ])
    expect(resultOf(d01b, { stage: 'CATALOGUE' })).toEqual({ position: 1, next: 'FILING' })
    expect(resultOf(d01b, { stage: 'REVISIT' })).toEqual({ position: 14 })
  })

  it.each([
    ['CERTIFICATE', 'CLAIM', true],
    ['CERTIFICATE', 'REVIEW', false],
    ['CLAIM', 'CERTIFICATE', false],
    ['CLAIM', 'CLAIM', false],
    ['REVISIT', 'CATALOGUE', false],
  ])('from %s to %s: %s', (stage, to, allowed) => {
    expect(resultOf(d01b, { stage, to }).allowed).toBe(allowed)
  })

  it('explains itself and refuses bad input', () => {
    expect(evaluateSeed(d01b, { stage: 'CLAIM', to: 'REVIEW' }).trace.map(({ step }) => step)).toEqual([
      '所在环节',
      '下一环节',
      '是否可以进入',
    ])
    expect(refusalOf(d01b, { stage: 'X' })).toMatchObject({ path: 'stage' })
    expect(refusalOf(d01b, { stage: 'CLAIM', to: 'X' })).toMatchObject({ path: 'to' })
  })
})

describe('D-01c price of a course', () => {
  const price = (more: object) => resultOf(d01c, { standardPriceFen: 200_001, on: '2026-03-02', ...more }).priceFen

  it('is the standard price, or 70 % of it for trainees with practice', () => {
    expect(price({ experienced: false })).toBe(200_001)
    expect(price({ experienced: true })).toBe(140_001)
    expect(price({ experienced: true, on: '2027-03-31' })).toBe(140_001)
  })

  it('ends with its policy and refuses bad input', () => {
    const on = (date: string) => refusalOf(d01c, { standardPriceFen: 1, experienced: true, on: date }).code
    expect(on('2027-04-01')).toBe('NOT_IN_FORCE')
    expect(on('2015-12-31')).toBe('NOT_IN_FORCE')
    expect(refusalOf(d01c, { standardPriceFen: -1, experienced: true, on: '2026-03-02' })).toMatchObject({
      path: 'standardPriceFen',
    })
  })
})
