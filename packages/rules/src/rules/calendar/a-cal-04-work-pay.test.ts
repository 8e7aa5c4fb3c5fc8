import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { aCal04 } from './a-cal-04-work-pay.ts'

const pay = (date: string, overtimeMinutes?: number, more: object = {}) =>
  resultOf(aCal04, {
    date,
    monthlyFen: 870_000,
    ...(overtimeMinutes === undefined ? {} : { overtimeMinutes }),
    ...more,
  })

describe('A-CAL-04 day wage and overtime', () => {
  it('a month wage of 8 700 is 400 a day and 50 an hour', () => {
    expect(pay('2026-03-02')).toEqual({
      dayFen: 40_000,
      hourFen: 5000,
      percent: 150,
      overtimeFen: 0,
      flags: [],
      yearDays: 248,
      quarterDays: 62,
      monthDays: 20.67,
      provisional: false,
    })
  })

  it.each([
    ['2026-03-02', 180, 150, 22_500],
    ['2026-03-07', 480, 200, 80_000],
    ['2026-05-01', 480, 300, 120_000],
    ['2025-05-02', 480, 300, 120_000],
    ['2025-05-03', 480, 200, 80_000],
    ['2026-02-14', 60, 150, 7500],
  ])('%s, %i minutes: %i %%, %i fen', (date, minutes, percent, overtimeFen) => {
    expect(pay(date, minutes)).toMatchObject({ percent, overtimeFen })
  })

  it('before 2025 a year has 250 days, a quarter 62.5, a month 20.83; the divisor is 21.75', () => {
    expect(pay('2024-12-31')).toMatchObject({
      yearDays: 250,
      quarterDays: 62.5,
      monthDays: 20.83,
      dayFen: 40_000,
      hourFen: 5000,
    })
    expect(pay('2025-01-01').yearDays).toBe(248)
    expect(evaluateSeed(aCal04, { date: '2024-12-31', monthlyFen: 1 }).trace[0]?.source).toContain(
      '劳社部发〔2008〕3号',
    )
  })

  it('a rest day made up by rest is not paid, other days are', () => {
    const compensatoryRest = true
    expect(pay('2026-03-07', 480, { compensatoryRest }).overtimeFen).toBe(0)
    expect(pay('2026-03-07', 480, { compensatoryRest: false }).overtimeFen).toBe(80_000)
    expect(pay('2026-05-01', 480, { compensatoryRest }).overtimeFen).toBe(120_000)
    expect(pay('2026-03-02', 180, { compensatoryRest }).overtimeFen).toBe(22_500)
  })

  it.each([
    ['2026-03-02', 60, 0, []],
    ['2026-03-02', 61, 0, ['OVER_USUAL_DAY']],
    ['2026-03-02', 180, 0, ['OVER_USUAL_DAY']],
    ['2026-03-02', 181, 0, ['OVER_USUAL_DAY', 'OVER_DAY']],
    ['2026-03-07', 480, 0, []],
    ['2026-05-01', 480, 0, []],
    ['2026-03-02', 0, 2160, []],
    ['2026-03-02', 0, 2161, ['OVER_MONTH']],
    ['2026-03-07', 480, 2161, ['OVER_MONTH']],
  ])('%s, %i minutes and %i in the month: %j', (date, minutes, monthOvertimeMinutes, flags) => {
    expect(pay(date, minutes, { monthOvertimeMinutes }).flags).toEqual(flags)
  })

  it('more overtime never pays less', () => {
    fc.assert(
      fc.property(fc.nat(1439), fc.constantFrom('2026-03-02', '2026-03-07', '2026-05-01'), (minutes, date) => {
        expect(pay(date, minutes + 1).overtimeFen).toBeGreaterThanOrEqual(pay(date, minutes).overtimeFen)
      }),
    )
  })

  it('explains itself', () => {
    const steps = (input: object) =>
      evaluateSeed(aCal04, { monthlyFen: 870_000, ...input }).trace.map(({ step, value, source }) => [
        step,
        value,
        source,
      ])
    const own = '人社部发〔2025〕2号；劳动法第四十一条、第四十四条'
    expect(steps({ date: '2026-03-02', overtimeMinutes: 180 })).toEqual([
      ['月工作日', 20.67, own],
      ['工作日加班按', 150, '劳动法第四十四条'],
      ['加班 180 分钟的工资', 22_500, '劳动法第四十四条'],
      ['当天加班超过 1 小时，须有特殊原因', 'OVER_USUAL_DAY', '劳动法第四十一条'],
      ['日工资 = 月工资 ÷ 21.75', 40_000, own],
      ['小时工资 = 月工资 ÷（21.75 × 8）', 5000, own],
    ])
    expect(steps({ date: '2026-03-07', compensatoryRest: true }).slice(1, 3)).toEqual([
      ['休息日加班按', 200, '劳动法第四十四条'],
      ['休息日加班已安排补休，不另付', 0, '劳动法第四十四条'],
    ])
    expect(steps({ date: '2026-05-01' })[1]?.[0]).toBe('法定节假日加班按')
  })

  it('is provisional without a notice', () => {
    const answer = evaluateSeed(aCal04, { date: '2027-02-06', monthlyFen: 1 })
    expect(answer.result?.provisional).toBe(true)
    expect(answer.notes).toMatchObject([{ code: 'PROVISIONAL' }])
  })

  it('refuses bad input by field', () => {
    const input = { date: '2026-03-02', monthlyFen: 870_000 }
    expect(refusalOf(aCal04, { ...input, monthlyFen: 0.5 })).toMatchObject({ path: 'monthlyFen' })
    expect(refusalOf(aCal04, { ...input, overtimeMinutes: 1441 })).toMatchObject({ path: 'overtimeMinutes' })
    expect(refusalOf(aCal04, { ...input, monthOvertimeMinutes: 44_641 })).toMatchObject({
      path: 'monthOvertimeMinutes',
    })
    expect(refusalOf(aCal04, { ...input, compensatoryRest: 1 })).toMatchObject({ path: 'compensatoryRest' })
    expect(refusalOf(aCal04, { monthlyFen: 1 })).toMatchObject({ path: 'date' })
  })
})
