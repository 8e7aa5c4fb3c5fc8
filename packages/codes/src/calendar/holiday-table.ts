import { addDays, type LocalDate } from './local-date.ts'

/** A year's published notice: blocks that are off, weekend days that are worked, and the statutory days among them. */
export interface CalendarYear {
  readonly off: readonly LocalDate[]
  readonly work: readonly LocalDate[]
  /** Left out of a notice, only the holidays with a fixed date are known. */
  readonly statutory?: readonly LocalDate[]
}

/** Plain data, so that a district can load next year's notice. */
export interface WorkCalendar {
  readonly years: Readonly<Record<string, CalendarYear>>
}

/** `01-01..01-03` or `04-05`, within one year except where a block crosses into it by the year's own notice. */
function expand(year: string, blocks: string): readonly LocalDate[] {
  return blocks.split(' ').flatMap((block) => {
    const [first = '', last = first] = block.split('..')
    const dates: LocalDate[] = []
    for (let date = `${year}-${first}`; date <= `${year}-${last}`; date = addDays(date, 1)) dates.push(date)
    return dates
  })
}

const published: Readonly<Record<string, readonly [off: string, work: string, statutory: string]>> = {
  // 国办发明电〔2020〕27号
  '2021': [
    '01-01..01-03 02-11..02-17 04-03..04-05 05-01..05-05 06-12..06-14 09-19..09-21 10-01..10-07',
    '02-07 02-20 04-25 05-08 09-18 09-26 10-09',
    '01-01 02-12..02-14 04-04 05-01 06-14 09-21 10-01..10-03',
  ],
  // 国办发明电〔2021〕11号; 2022-12-31 belongs to the New Year block of 2023
  '2022': [
    '01-01..01-03 01-31..02-06 04-03..04-05 04-30..05-04 06-03..06-05 09-10..09-12 10-01..10-07 12-31',
    '01-29 01-30 04-02 04-24 05-07 10-08 10-09',
    '01-01 02-01..02-03 04-05 05-01 06-03 09-10 10-01..10-03',
  ],
  // 国办发明电〔2022〕16号
  '2023': [
    '01-01..01-02 01-21..01-27 04-05 04-29..05-03 06-22..06-24 09-29..10-06',
    '01-28 01-29 04-23 05-06 06-25 10-07 10-08',
    '01-01 01-22..01-24 04-05 05-01 06-22 09-29 10-01..10-03',
  ],
  // 国办发明电〔2023〕7号
  '2024': [
    '01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10 09-15..09-17 10-01..10-07',
    '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
    '01-01 02-10..02-12 04-04 05-01 06-10 09-17 10-01..10-03',
  ],
  // 国办发明电〔2024〕12号
  '2025': [
    '01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08',
    '01-26 02-08 04-27 09-28 10-11',
    '01-01 01-28..01-31 04-04 05-01..05-02 05-31 10-01..10-03 10-06',
  ],
  // 国办发明电〔2025〕7号
  '2026': [
    '01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07',
    '01-04 02-14 02-28 05-09 09-20 10-10',
    '01-01 02-16..02-19 04-05 05-01..05-02 06-19 09-25 10-01..10-03',
  ],
}

/**
 * Holidays and worked weekends of 2021–2026 (A-CAL-01, A-CAL-02). A later year is added beside these:
 * `{ years: { ...defaultCalendar.years, 2027: { off, work, statutory } } }`.
 */
export const defaultCalendar: { readonly years: Readonly<Record<string, Required<CalendarYear>>> } = {
  years: Object.fromEntries(
    Object.entries(published).map(([year, [off, work, statutory]]) => [
      year,
      { off: expand(year, off), work: expand(year, work), statutory: expand(year, statutory) },
    ]),
  ),
}

const solarHolidays: ReadonlySet<string> = new Set(['01-01', '05-01', '10-01', '10-02', '10-03'])

/** Whether a date is a holiday with a fixed date, all that is known of a year without its notice; 05-02 is one since 2025. */
export function isSolarHoliday(date: LocalDate): boolean {
  return solarHolidays.has(date.slice(5)) || (date.endsWith('-05-02') && date >= '2025')
}
