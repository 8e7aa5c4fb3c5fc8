import { type CalendarYear, defaultCalendar, isSolarHoliday, type WorkCalendar } from './holiday-table.ts'
import { addDays, addMonths, type LocalDate, weekday } from './local-date.ts'

/** A date, and whether it rests on a year whose notice is not published (A-CAL-01). */
export interface CountedDate {
  readonly date: LocalDate
  readonly provisional: boolean
}

interface DaySets {
  readonly off: ReadonlySet<LocalDate>
  readonly work: ReadonlySet<LocalDate>
  readonly statutory: ReadonlySet<LocalDate> | undefined
}

const indexed = new WeakMap<CalendarYear, DaySets>()

function setsOf(year: CalendarYear): DaySets {
  const known = indexed.get(year)
  if (known) return known
  const sets = {
    off: new Set(year.off),
    work: new Set(year.work),
    statutory: year.statutory && new Set(year.statutory),
  }
  indexed.set(year, sets)
  return sets
}

function yearOf(date: LocalDate, calendar: WorkCalendar): CalendarYear | undefined {
  return calendar.years[date.slice(0, 4)]
}

/** A-CAL-03: worked weekends first, then holiday blocks, then Monday to Friday. */
export function isWorkingDay(date: LocalDate, calendar: WorkCalendar = defaultCalendar): boolean {
  const year = yearOf(date, calendar)
  if (year) {
    const { off, work } = setsOf(year)
    if (work.has(date)) return true
    if (off.has(date)) return false
  } else if (isSolarHoliday(date)) return false
  return weekday(date) <= 5
}

/** Statutory holiday proper, paid at 300 % (A-CAL-02). */
export function isStatutoryHoliday(date: LocalDate, calendar: WorkCalendar = defaultCalendar): boolean {
  const year = yearOf(date, calendar)
  return (year && setsOf(year).statutory?.has(date)) ?? isSolarHoliday(date)
}

/**
 * The n-th working day after `start` (A-CAL-03); n = 0 is `start` itself.
 * @throws RangeError on a count that is negative or not whole
 */
export function addWorkingDays(start: LocalDate, count: number, calendar: WorkCalendar = defaultCalendar): CountedDate {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError('工作日数应为非负整数')
  let date = start
  let provisional = yearOf(start, calendar) === undefined
  for (let left = count; left > 0; ) {
    date = addDays(date, 1)
    provisional ||= yearOf(date, calendar) === undefined
    if (isWorkingDay(date, calendar)) left -= 1
  }
  return { date, provisional }
}

/** Working days after `from` up to and including `to`. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: WorkCalendar = defaultCalendar): number {
  let count = 0
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (isWorkingDay(date, calendar)) count += 1
  return count
}

/** The date itself, or the next working day where it is a rest day (G-CMP-02). */
export function rollForward(date: LocalDate, calendar: WorkCalendar = defaultCalendar): CountedDate {
  let rolled = date
  let provisional = yearOf(rolled, calendar) === undefined
  while (!isWorkingDay(rolled, calendar)) {
    rolled = addDays(rolled, 1)
    provisional ||= yearOf(rolled, calendar) === undefined
  }
  return { date: rolled, provisional }
}

export interface Deadline {
  readonly raw: LocalDate
  readonly rolled: LocalDate
  readonly provisional: boolean
}

export interface DeadlineTerm {
  readonly start: LocalDate
  readonly amount: number
  readonly unit: 'NATURAL' | 'WORKING' | 'MONTH' | 'YEAR'
}

/** Both dates of a period: the raw one binds an agency, the rolled one is a party's last day (G-CMP-02, G-CMP-03). */
export function deadline(term: DeadlineTerm, calendar: WorkCalendar = defaultCalendar): Deadline {
  if (term.unit === 'WORKING') {
    const { date, provisional } = addWorkingDays(term.start, term.amount, calendar)
    return { raw: date, rolled: date, provisional }
  }
  const raw =
    term.unit === 'NATURAL'
      ? addDays(term.start, term.amount)
      : addMonths(term.start, term.unit === 'MONTH' ? term.amount : term.amount * 12)
  const { date, provisional } = rollForward(raw, calendar)
  return { raw, rolled: date, provisional }
}

/** @param month `YYYY-MM` */
export function workingDaysInMonth(month: string, calendar: WorkCalendar = defaultCalendar): number {
  const first = `${month}-01`
  return workingDaysBetween(addDays(first, -1), addDays(addMonths(first, 1), -1), calendar)
}

export function workingDaysInYear(year: number, calendar: WorkCalendar = defaultCalendar): number {
  return workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`, calendar)
}
