import { addDays, type LocalDate, makeDate } from '../calendar/local-date.ts'
import { normalizeText } from '../text.ts'

export type LedgerDate =
  | { readonly ok: true; readonly date: LocalDate; readonly time?: string }
  | { readonly ok: false }

const refused: LedgerDate = { ok: false }
/** A date in one of its styles, then, set off by a space, T, 日 or 号, a time of day. */
const styles = ['-', '/', '\\.']
  .map((mark) => `(\\d{4})${mark}(\\d{1,2})${mark}(\\d{1,2})(?:$|[ T](?=\\d))`)
  .concat('(\\d{4})年(\\d{1,2})月(\\d{1,2})(?:[日号]|$) ?', '(\\d{4})(\\d{2})(\\d{2})(?:$| (?=\\d))')
  .map((style) => new RegExp(`^${style}(.*)$`))
const clock = /^(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:\.0+)?)?|[时点](?:(\d{1,2})分(?:(\d{1,2})秒)?)?)$/

/** Serials of 1927 to 2100. Smaller ones would be four digits, which are more likely a year or a count. */
const serialRange = [10_000, 73_415] as const

const two = (value: number): string => String(value).padStart(2, '0')

function fromSerial(serial: number): LedgerDate {
  if (!(serial >= serialRange[0] && serial < serialRange[1])) return refused
  // Whole seconds first: the fraction of 23:59:59.9 rounds into the next day.
  const seconds = Math.round(serial * 86_400)
  const date = addDays('1899-12-30', Math.floor(seconds / 86_400))
  const rest = seconds % 86_400
  if (rest === 0) return { ok: true, date }
  return { ok: true, date, time: [rest / 3600, (rest / 60) % 60, rest % 60].map(Math.floor).map(two).join(':') }
}

function timeOf(text: string): string | undefined {
  const match = clock.exec(text)
  if (!match) return undefined
  const [hour, minute, second] = [match[1], match[2] ?? match[4], match[3] ?? match[5]].map((part) => Number(part ?? 0))
  if (hour === undefined || minute === undefined || second === undefined) return undefined
  return hour > 23 || minute > 59 || second > 59 ? undefined : [hour, minute, second].map(two).join(':')
}

function fromText(text: string): LedgerDate {
  const parts = styles.map((style) => style.exec(text)).find((match) => match !== null)
  if (!parts) return /^\d{5}(\.\d+)?$/.test(text) ? fromSerial(Number(text)) : refused
  const date = makeDate(Number(parts[1]), Number(parts[2]), Number(parts[3]))
  if (!date || date < '1900-01-01' || date > '2100-12-31') return refused
  const rest = parts[4] ?? ''
  if (rest === '') return { ok: true, date }
  const time = timeOf(rest)
  return time === undefined ? refused : { ok: true, date, time }
}

/** A spreadsheet reader's `Date` holds the cell's wall clock in its UTC fields; midnight means no time was written. */
function fromDate(date: Date): LedgerDate {
  if (Number.isNaN(date.getTime())) return refused
  return fromText(date.toISOString().slice(0, 19).replace('T00:00:00', ''))
}

/**
 * Reads a date as ledgers carry it: 2024-03-05, 2024/3/5, 2024.3.5, 2024年3月5日, 20240305, an Excel serial, each with or
 * without a time of day. A date that does not exist or lies outside 1900–2100 is refused, never moved; so is an instant
 * with a time zone other than the trailing `Z` of a serialised cell.
 */
export function parseLedgerDate(raw: string | number | Date): LedgerDate {
  if (raw instanceof Date) return fromDate(raw)
  if (typeof raw === 'number') return raw > 19_000_000 ? fromText(String(raw)) : fromSerial(raw)
  return fromText(
    normalizeText(raw)
      .replace(/(T\d{2}:\d{2}:\d{2})(\.0+)?Z$/, '$1')
      .replace(/\s*([年月时点分:/-])\s*/g, '$1')
      .replace(/\s+(?=[日号秒])/g, ''),
  )
}
