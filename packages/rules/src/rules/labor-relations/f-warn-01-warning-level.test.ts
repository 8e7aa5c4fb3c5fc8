import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../../evaluate/evaluate.ts'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { seedSnapshot } from '../../parameters/snapshot.ts'
import { fWarn01 } from './f-warn-01-warning-level.ts'
import { warnOrder } from './f-warn-levels.ts'

const quiet = {
  wagesLateDays: 0,
  workers: 0,
  insuranceUnpaidMonths: 0,
  rentOverdueMonths: 0,
  headcountDropPercent: 0,
  notice: false,
  complaints30d: 0,
  unreachable: false,
  gathering: false,
}
const example = { ...quiet, wagesLateDays: 45, workers: 40, insuranceUnpaidMonths: 2, headcountDropPercent: 25 }
const warn = (more: object) => resultOf(fWarn01, { ...quiet, ...more })

describe('F-WARN-01 warning level', () => {
  it('30 + 10 + 15 + 10 is 65, orange; unreachable makes 95, red', () => {
    expect(resultOf(fWarn01, example)).toEqual({ score: 65, level: 'orange' })
    expect(resultOf(fWarn01, { ...example, unreachable: true })).toEqual({ score: 95, level: 'red' })
    expect(resultOf(fWarn01, quiet)).toEqual({ score: 0, level: 'none' })
  })

  it.each([
    [{ wagesLateDays: 1 }, 15],
    [{ wagesLateDays: 30 }, 15],
    [{ wagesLateDays: 31 }, 30],
    [{ wagesLateDays: 60 }, 30],
    [{ wagesLateDays: 61 }, 45],
    [{ workers: 9 }, 0],
    [{ workers: 10 }, 5],
    [{ workers: 29 }, 5],
    [{ workers: 30 }, 10],
    [{ workers: 99 }, 10],
    [{ workers: 100 }, 20],
    [{ insuranceUnpaidMonths: 1 }, 5],
    [{ insuranceUnpaidMonths: 2 }, 15],
    [{ insuranceUnpaidMonths: 3 }, 25],
    [{ insuranceUnpaidMonths: 12 }, 25],
    [{ rentOverdueMonths: 1 }, 5],
    [{ rentOverdueMonths: 2 }, 5],
    [{ rentOverdueMonths: 3 }, 15],
    [{ headcountDropPercent: 19.9 }, 0],
    [{ headcountDropPercent: 20 }, 10],
    [{ headcountDropPercent: 39.9 }, 10],
    [{ headcountDropPercent: 40 }, 20],
    [{ notice: true }, 15],
    [{ complaints30d: 2 }, 0],
    [{ complaints30d: 3 }, 10],
    [{ unreachable: true }, 30],
  ])('%j scores %i', (more, score) => {
    expect(warn(more).score).toBe(score)
  })

  it.each([
    [{ wagesLateDays: 1 }, 15, 'none'],
    [{ wagesLateDays: 1, rentOverdueMonths: 1 }, 20, 'blue'],
    [{ wagesLateDays: 31, workers: 10 }, 35, 'blue'],
    [{ wagesLateDays: 31, workers: 30 }, 40, 'yellow'],
    [{ wagesLateDays: 61, workers: 30 }, 55, 'yellow'],
    [{ wagesLateDays: 61, notice: true }, 60, 'orange'],
    [{ wagesLateDays: 61, unreachable: true }, 75, 'orange'],
    [{ wagesLateDays: 61, unreachable: true, workers: 10 }, 80, 'red'],
  ])('%j is %i, %s', (more, score, level) => {
    expect(warn(more)).toEqual({ score, level })
  })

  it('is red at once when the owner has fled or a crowd gathers', () => {
    expect(warn({ ownerFled: true })).toEqual({ score: 0, level: 'red' })
    expect(warn({ ownerFled: false }).level).toBe('none')
    expect(warn({ gathering: true })).toEqual({ score: 0, level: 'red' })
    expect(warn({ gathering: 10 }).level).toBe('red')
    expect(warn({ gathering: 9 }).level).toBe('none')
  })

  it('takes the scale that the district sets', () => {
    const load = {
      'warn.wages_late.days': { second: 10, third: 20 },
      'warn.levels.points': { blue: 1, yellow: 2, orange: 3, red: 45 },
      'group_event.min': 5,
    }
    expect(resultOf(fWarn01, { ...quiet, wagesLateDays: 21 }, { load })).toEqual({ score: 45, level: 'red' })
    expect(resultOf(fWarn01, { ...quiet, gathering: 5 }, { load }).level).toBe('red')
  })

  it('names every missing parameter where no district has adopted the scale', () => {
    expect(evaluate(fWarn01, quiet, { snapshot: seedSnapshot, on: '2026-03-02', area: '310000' })).toMatchObject({
      status: 'PARAM_MISSING',
      missing: fWarn01.parameters,
    })
    expect(evaluateSeed(fWarn01, quiet, { on: '2021-01-01' }).status).toBe('DECIDED')
    expect(refusalOf(fWarn01, quiet, { on: '2020-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })

  it('writes only the signals that count, the total and the level', () => {
    const steps = evaluateSeed(fWarn01, example).trace.filter((step) => step.kind === 'step')
    expect(steps.map(({ step, value }) => [step, value])).toEqual([
      ['欠薪', 30],
      ['涉及人数', 10],
      ['欠保', 15],
      ['参保人数下降', 10],
      ['总分', 65],
      ['经营者逃匿或群体聚集，直接红色', false],
      ['预警等级', '橙色'],
    ])
    const names = (more: object) => evaluateSeed(fWarn01, { ...quiet, ...more }).trace.map(({ step }) => step)
    expect(names({ rentOverdueMonths: 1, notice: true, complaints30d: 3, unreachable: true })).toEqual(
      expect.arrayContaining(['欠租或欠水电', '搬迁、关闭或裁员通知', '投诉和案件集中', '负责人失联或转移资产']),
    )
  })

  it('never falls when a signal grows', () => {
    const signals = fc.record({
      wagesLateDays: fc.nat(120),
      workers: fc.nat(150),
      insuranceUnpaidMonths: fc.nat(6),
      rentOverdueMonths: fc.nat(6),
      headcountDropPercent: fc.nat(50),
      complaints30d: fc.nat(6),
      notice: fc.boolean(),
      unreachable: fc.boolean(),
    })
    const numbers = ['wagesLateDays', 'workers', 'insuranceUnpaidMonths', 'rentOverdueMonths', 'complaints30d'] as const
    fc.assert(
      fc.property(signals, fc.constantFrom(...numbers), (at, grown) => {
        const [before, after] = [warn(at), warn({ ...at, [grown]: at[grown] + 1 })]
        expect(after.score).toBeGreaterThanOrEqual(before.score)
        expect(warnOrder.indexOf(after.level)).toBeGreaterThanOrEqual(warnOrder.indexOf(before.level))
      }),
    )
  })

  it('refuses bad input by field', () => {
    for (const field of Object.keys(quiet)) {
      expect(refusalOf(fWarn01, { ...quiet, [field]: undefined })).toMatchObject({ code: 'BAD_INPUT', path: field })
      expect(refusalOf(fWarn01, { ...quiet, [field]: 'x' })).toMatchObject({ path: field })
    }
    expect(refusalOf(fWarn01, { ...quiet, headcountDropPercent: 100.5 })).toMatchObject({
      path: 'headcountDropPercent',
    })
    expect(refusalOf(fWarn01, { ...quiet, gathering: -1 })).toMatchObject({ path: 'gathering' })
    expect(refusalOf(fWarn01, { ...quiet, level: 'red' })).toMatchObject({ path: 'level' })
  })
})
