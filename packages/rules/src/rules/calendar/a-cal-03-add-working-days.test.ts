import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { aCal01 } from './a-cal-01-working-day.ts'
import { aCal03 } from './a-cal-03-add-working-days.ts'

const after = (start: string, workingDays: number) => resultOf(aCal03, { start, workingDays })

describe('A-CAL-03 working days later', () => {
  it.each([
    ['2026-02-11', 5, '2026-02-25'],
    ['2025-09-30', 5, '2025-10-14'],
    ['2026-04-30', 1, '2026-05-06'],
    ['2024-09-13', 3, '2024-09-19'],
    ['2021-02-05', 10, '2021-02-24'],
    ['2022-12-30', 1, '2023-01-03'],
    ['2025-01-24', 3, '2025-02-05'],
    ['2026-01-01', 1, '2026-01-04'],
    ['2025-12-15', 60, '2026-03-16'],
    ['2026-02-13', 60, '2026-05-19'],
    ['2026-01-01', 0, '2026-01-01'],
  ])('%s + %i is %s', (start, workingDays, date) => {
    expect(after(start, workingDays)).toEqual({ date, provisional: false })
  })

  it('is provisional beyond the notices', () => {
    const answer = evaluateSeed(aCal03, { start: '2026-12-31', workingDays: 1 })
    expect(answer.result).toEqual({ date: '2027-01-04', provisional: true })
    expect(answer.notes).toEqual([{ code: 'PROVISIONAL', message: '2027 年放假安排尚未公布，日期为暂定' }])
    expect(evaluateSeed(aCal03, { start: '2026-12-30', workingDays: 1 }).notes).toEqual([])
  })

  it('lands on a working day, and two periods add up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (first, second) => {
        const { date } = after('2025-01-06', first)
        expect(resultOf(aCal01, { date }).workingDay).toBe(true)
        expect(after(date, second).date).toBe(after('2025-01-06', first + second).date)
      }),
    )
  })

  it('explains itself', () => {
    expect(evaluateSeed(aCal03, aCal03.example).trace).toMatchObject([
      { step: '从次日起数 5 个工作日', value: '2026-02-25' },
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(aCal03, { start: '2026-02-29', workingDays: 1 })).toMatchObject({ path: 'start' })
    expect(refusalOf(aCal03, { start: '2026-02-11', workingDays: -1 })).toMatchObject({ path: 'workingDays' })
    expect(refusalOf(aCal03, { start: '2026-02-11', workingDays: 0.5 })).toMatchObject({ path: 'workingDays' })
    expect(refusalOf(aCal03, { start: '2026-02-11', workingDays: 5001 })).toMatchObject({ path: 'workingDays' })
    expect(refusalOf(aCal03, { start: '2026-02-11' })).toMatchObject({ path: 'workingDays' })
    expect(refusalOf(aCal03, { start: '2199-12-31', workingDays: 1 })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'start',
    })
  })
})
