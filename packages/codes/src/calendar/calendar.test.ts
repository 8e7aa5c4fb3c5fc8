import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { multiplyFen } from '../money/fen.ts'
import { defaultCalendar } from './holiday-table.ts'
import { addDays, addMonths, ageOn, isLocalDate } from './local-date.ts'
import { dayWageFen, hourWageFen, overtimePayFen } from './work-pay.ts'
import {
  addWorkingDays,
  deadline,
  isStatutoryHoliday,
  isWorkingDay,
  rollForward,
  workingDaysInMonth,
  workingDaysInYear,
} from './working-day.ts'

const anyDay = fc.integer({ min: 0, max: 2100 }).map((days) => addDays('2021-01-01', days))

describe('A-CAL-01 holidays', () => {
  it.each([
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, days) => {
    expect(workingDaysInYear(year)).toBe(days)
  })

  it('counts the months of 2025 and 2026', () => {
    const months = (year: number) =>
      Array.from({ length: 12 }, (_, index) => workingDaysInMonth(`${year}-${String(index + 1).padStart(2, '0')}`))
    expect(months(2025)).toEqual([19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23])
    expect(months(2026)).toEqual([21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23])
  })

  it('says provisional beyond the last published year', () => {
    expect(addWorkingDays('2026-12-30', 3)).toMatchObject({ provisional: true })
    expect(isWorkingDay('2027-10-01')).toBe(false)
    expect(addWorkingDays('2026-12-01', 3).provisional).toBe(false)
  })
})

describe('A-CAL-02 statutory holidays', () => {
  it('are 11 a year until 2024 and 13 from 2025', () => {
    expect(Object.values(defaultCalendar.years).map((year) => year.statutory.length)).toEqual([11, 11, 11, 11, 13, 13])
    expect(isStatutoryHoliday('2025-05-02')).toBe(true)
    expect(isStatutoryHoliday('2025-05-03')).toBe(false)
  })
})

describe('A-CAL-03 working-day arithmetic', () => {
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
  ])('%s + %i working days is %s', (start, count, date) => {
    expect(addWorkingDays(start, count)).toEqual({ date, provisional: false })
  })

  it('always lands on a working day, later for a larger count', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 80 }), (start, count) => {
        const { date } = addWorkingDays(start, count)
        expect(isWorkingDay(date)).toBe(true)
        expect(addWorkingDays(start, count + 1).date > date).toBe(true)
      }),
    )
  })

  it('rolling twice changes nothing more', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { date } = rollForward(day)
        expect(rollForward(date).date).toBe(date)
      }),
    )
  })
})

describe('G-CMP-02 periods', () => {
  it.each([
    ['2026-01-20', 30, '2026-02-19', '2026-02-24'],
    ['2026-02-03', 15, '2026-02-18', '2026-02-24'],
    ['2026-08-20', 45, '2026-10-04', '2026-10-08'],
    ['2026-03-02', 60, '2026-05-01', '2026-05-06'],
  ])('%s + %i days is %s, rolled %s', (start, amount, raw, rolled) => {
    expect(deadline({ start, amount, unit: 'NATURAL' })).toEqual({ raw, rolled, provisional: false })
  })

  it('months end on the last day where the day does not exist', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28')
  })

  it('G-CMP-06 age is reached on the birthday', () => {
    expect(ageOn('2005-03-10', '2021-03-09')).toBe(15)
    expect(ageOn('2005-03-10', '2021-03-10')).toBe(16)
  })

  it('knows which dates exist', () => {
    expect(isLocalDate('2024-02-29')).toBe(true)
    expect(isLocalDate('2023-02-29')).toBe(false)
  })
})

describe('A-CAL-04 and G-CMP-04 pay and money', () => {
  it('converts a month wage of 8 700', () => {
    expect(dayWageFen(870_000)).toBe(40_000)
    expect(hourWageFen(870_000)).toBe(5000)
    expect(overtimePayFen(870_000, '2026-03-02', 180)).toBe(22_500)
    expect(overtimePayFen(870_000, '2026-03-07', 480)).toBe(80_000)
    expect(overtimePayFen(870_000, '2026-05-01', 480)).toBe(120_000)
  })

  it('rounds up to the jiao: 2650.00 × 0.53 % is 14.1', () => {
    expect(multiplyFen(265_000, 53, 10_000, 'UP_JIAO')).toBe(1410)
  })

  it('two ways of computing agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 1, max: 1000 }), (fen, part) => {
        expect(multiplyFen(fen, part, 1000, 'DOWN') + multiplyFen(fen, 1000 - part, 1000, 'UP')).toBe(fen)
      }),
    )
  })
})
