import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CalendarYear, defaultCalendar } from './holiday-table.ts'
import { addDays, addMonths, ageOn, diffDays, isLocalDate, makeDate, monthOf, weekday } from './local-date.ts'
import { exceedsOvertimeCap, overtimePercent, workTimeStandard } from './work-pay.ts'
import {
  addWorkingDays,
  deadline,
  isStatutoryHoliday,
  isWorkingDay,
  rollForward,
  workingDaysBetween,
} from './working-day.ts'

const daysOf = (year: number) =>
  Array.from({ length: diffDays(`${year}-01-01`, `${year + 1}-01-01`) }, (_, at) => addDays(`${year}-01-01`, at))
const anyDay = fc.integer({ min: 0, max: 2100 }).map((days) => addDays('2021-01-01', days))

describe('A-CAL-01 and A-NPM-01 against an independent table', () => {
  it.each([2021, 2022, 2023, 2024, 2025, 2026])('%i agrees on every working day', (year) => {
    expect(daysOf(year).filter((day) => chineseDays.isWorkday(day) !== isWorkingDay(day))).toEqual([])
  })

  it('2027 is answered as if it were known by that table, and as provisional by ours', () => {
    // Spring Festival's first day 2027 is 6 February; the notice is not published.
    expect(chineseDays.isWorkday('2027-02-08')).toBe(true)
    expect(addWorkingDays('2027-02-07', 1)).toEqual({ date: '2027-02-08', provisional: true })
    expect(rollForward('2027-01-01')).toEqual({ date: '2027-01-04', provisional: true })
    expect(deadline({ start: '2026-12-20', amount: 15, unit: 'NATURAL' }).provisional).toBe(true)
    expect(deadline({ start: '2026-12-01', amount: 15, unit: 'NATURAL' }).provisional).toBe(false)
  })

  it('2022-12-31 is off by the notice for 2023', () => {
    expect(isWorkingDay('2022-12-31')).toBe(false)
    expect(defaultCalendar.years['2022']?.off).toContain('2022-12-31')
  })
})

describe('a district’s own year', () => {
  const notice: CalendarYear = { off: ['2027-01-01', '2027-02-08'], work: ['2027-02-14'] }
  const calendar = { years: { ...defaultCalendar.years, '2027': notice } }

  it('replaces the provisional answers', () => {
    expect(addWorkingDays('2027-02-07', 1, calendar)).toEqual({ date: '2027-02-09', provisional: false })
    expect(isWorkingDay('2027-02-14', calendar)).toBe(true)
    expect(isWorkingDay('2027-02-14')).toBe(false)
  })

  it('without statutory days still knows those with a fixed date; 2 May is one since 2025', () => {
    expect(isStatutoryHoliday('2027-10-01', calendar)).toBe(true)
    expect(isStatutoryHoliday('2027-02-08', calendar)).toBe(false)
    expect(isStatutoryHoliday('2028-05-02')).toBe(true)
    expect(isStatutoryHoliday('2019-05-02')).toBe(false)
  })
})

describe('A-CAL-02 the rulebook’s statutory days', () => {
  it.each([
    ['2021', '01-01 02-12 02-13 02-14 04-04 05-01 06-14 09-21 10-01 10-02 10-03'],
    ['2022', '01-01 02-01 02-02 02-03 04-05 05-01 06-03 09-10 10-01 10-02 10-03'],
    ['2023', '01-01 01-22 01-23 01-24 04-05 05-01 06-22 09-29 10-01 10-02 10-03'],
    ['2024', '01-01 02-10 02-11 02-12 04-04 05-01 06-10 09-17 10-01 10-02 10-03'],
    ['2025', '01-01 01-28 01-29 01-30 01-31 04-04 05-01 05-02 05-31 10-01 10-02 10-03 10-06'],
    ['2026', '01-01 02-16 02-17 02-18 02-19 04-05 05-01 05-02 06-19 09-25 10-01 10-02 10-03'],
  ])('%s has %s', (year, days) => {
    expect(daysOf(Number(year)).filter((day) => isStatutoryHoliday(day))).toEqual(
      days.split(' ').map((day) => `${year}-${day}`),
    )
  })

  it('are off, and are paid more than the rest days around them', () => {
    for (const [year, { off, statutory }] of Object.entries(defaultCalendar.years))
      expect([year, statutory.filter((day) => !off.includes(day))]).toEqual([year, []])
    expect(overtimePercent('2025-05-02')).toBe(300)
    expect(overtimePercent('2025-05-03')).toBe(200)
    expect(overtimePercent('2026-01-04')).toBe(150)
  })
})

describe('A-CAL-03 counting', () => {
  it('the days between are the days added', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 80 }), (start, count) => {
        expect(workingDaysBetween(start, addWorkingDays(start, count).date)).toBe(count)
      }),
    )
  })

  it('no days added is the start itself; negative and broken counts are refused', () => {
    expect(addWorkingDays('2026-10-01', 0)).toEqual({ date: '2026-10-01', provisional: false })
    expect(() => addWorkingDays('2026-10-01', -1)).toThrow(RangeError)
    expect(() => addWorkingDays('2026-10-01', 1.5)).toThrow(RangeError)
    expect(workingDaysBetween('2026-03-02', '2026-03-01')).toBe(0)
  })

  it('rolling never goes back and always ends on a working day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { date } = rollForward(day)
        expect(date >= day && isWorkingDay(date)).toBe(true)
      }),
    )
  })
})

describe('G-CMP-02 and G-CMP-03 periods', () => {
  it('counts working days, months and years', () => {
    expect(deadline({ start: '2026-02-11', amount: 5, unit: 'WORKING' })).toEqual({
      raw: '2026-02-25',
      rolled: '2026-02-25',
      provisional: false,
    })
    expect(deadline({ start: '2024-01-31', amount: 1, unit: 'MONTH' }).raw).toBe('2024-02-29')
    expect(deadline({ start: '2025-01-31', amount: 1, unit: 'MONTH' }).raw).toBe('2025-02-28')
    expect(deadline({ start: '2024-02-29', amount: 1, unit: 'YEAR' })).toMatchObject({ raw: '2025-02-28' })
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15')
    expect(addMonths('2026-03-31', -25)).toBe('2024-02-29')
  })

  it('days added are days counted', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        expect(diffDays(day, addDays(day, days))).toBe(days)
      }),
    )
  })
})

describe('G-CMP-01 and A-CAL-04 limits', () => {
  it('36 hours a month are within the cap, more are not', () => {
    expect([36, 36.5].map(exceedsOvertimeCap)).toEqual([false, true])
  })

  it('working time changed on 1 January 2025', () => {
    expect(workTimeStandard('2024-12-31')).toEqual({ yearDays: 250, quarterDays: 62.5, monthHundredths: 2083 })
    expect(workTimeStandard('2025-01-01')).toEqual({ yearDays: 248, quarterDays: 62, monthHundredths: 2067 })
  })
})

describe('dates', () => {
  it('exist or do not', () => {
    expect(['2000-02-29', '1900-02-29', '2024-04-31', '2024-13-01', '2024-1-1', '0000-01-01'].map(isLocalDate)).toEqual(
      [true, false, false, false, false, false],
    )
    expect(makeDate(2026, 2, 29)).toBeUndefined()
    expect(monthOf('2026-11-24')).toBe('2026-11')
    expect(weekday('2026-01-04')).toBe(7)
    expect(weekday('1969-12-29')).toBe(1)
    // G-CMP-06: born on 29 February, a year older on 1 March of a common year.
    expect([ageOn('2004-02-29', '2025-02-28'), ageOn('2004-02-29', '2025-03-01')]).toEqual([20, 21])
  })
})
