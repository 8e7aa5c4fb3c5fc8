/** A local calendar date in Shanghai, `YYYY-MM-DD` (G-CMP-05). */
export type LocalDate = string

const shanghaiDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** Today's calendar date in Shanghai (G-CMP-05), whatever zone the machine is in. */
export function localToday(now: Date = new Date()): LocalDate {
  return shanghaiDay.format(now)
}

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/
const dayMs = 86_400_000

const toEpochDay = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / dayMs
const fromEpochDay = (day: number): LocalDate => new Date(day * dayMs).toISOString().slice(0, 10)
const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** Whether the text is a date that exists. */
export function isLocalDate(text: string): boolean {
  const match = pattern.exec(text)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Puts a date together, or undefined where it does not exist. */
export function makeDate(year: number, month: number, day: number): LocalDate | undefined {
  const text = `${pad(year, 4)}-${pad(month)}-${pad(day)}`
  return isLocalDate(text) ? text : undefined
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(toEpochDay(date) + days)
}

/** The corresponding day, or the month's last where it does not exist (G-CMP-02). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const index = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return `${pad(toYear, 4)}-${pad(toMonth)}-${pad(Math.min(day, daysInMonth(toYear, toMonth)))}`
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function diffDays(from: LocalDate, to: LocalDate): number {
  return toEpochDay(to) - toEpochDay(from)
}

/** `YYYY-MM` of a date. */
export function monthOf(date: LocalDate): string {
  return date.slice(0, 7)
}

/** ISO weekday, 1 Monday to 7 Sunday. */
export function weekday(date: LocalDate): number {
  return ((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1
}

/** Fully elapsed years, reached on the birthday (G-CMP-06). */
export function ageOn(birth: LocalDate, on: LocalDate): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4))
  return on.slice(5) >= birth.slice(5) ? years : years - 1
}
