import { addDays, type LocalDate, makeDate } from '../calendar/local-date.ts'
import { normalizeText } from '../text.ts'

export type LedgerDate =
  | { readonly ok: true; readonly date: LocalDate; readonly time?: string }
  | { readonly ok: false }

const refused: LedgerDate = { ok: false }
const separated =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]?(\d{1,2})[:时](\d{1,2})(?:[:分](?:(\d{1,2})秒?)?)?)?$/
/** Serials of 1950 to 2100; smaller numbers are more likely a year or a count than a date. */
const serialRange = [18_264, 73_415] as const

function fromSerial(serial: number): LedgerDate {
  if (serial < serialRange[0] || serial >= serialRange[1]) return refused
  const seconds = Math.round((serial % 1) * 86_400)
  const date = addDays('1899-12-30', Math.floor(serial))
  return seconds === 0
    ? { ok: true, date }
    : { ok: true, date, time: new Date(seconds * 1000).toISOString().slice(11, 19) }
}

function build(year: string, month: string, day: string, clock: readonly (string | undefined)[]): LedgerDate {
  const date = makeDate(Number(year), Number(month), Number(day))
  if (!date || date < '1900-01-01' || date > '2100-12-31') return refused
  const [hour, minute, second] = clock.map((part) => Number(part ?? 0)) as [number, number, number]
  if (hour > 23 || minute > 59 || second > 59) return refused
  if (clock[0] === undefined) return { ok: true, date }
  return { ok: true, date, time: [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':') }
}

/**
 * Reads a date as ledgers carry it: 2024-03-05, 2024/3/5, 2024.3.5, 2024年3月5日, 20240305, an Excel serial, each with or
 * without a time of day. A date that does not exist is refused, never moved.
 */
export function parseLedgerDate(raw: string | number | Date): LedgerDate {
  if (raw instanceof Date)
    return Number.isNaN(raw.getTime()) ? refused : parseLedgerDate(raw.toISOString().slice(0, 19))
  if (typeof raw === 'number') return raw > 19_000_000 ? parseLedgerDate(String(raw)) : fromSerial(raw)
  const text = normalizeText(raw)
    .replace(/\.000Z?$|Z$/, '')
    .replace(/\s*([年月日时分:/-])\s*/g, '$1')
  const parts = separated.exec(text.replace(/日(?=\d)/, '日 ').replace('日 ', '日 '))
  if (parts) return build(parts[1] ?? '', parts[2] ?? '', parts[3] ?? '', parts.slice(4, 7))
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (compact) return build(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '', [undefined, undefined, undefined])
  return /^\d{5}(\.\d+)?$/.test(text) ? fromSerial(Number(text)) : refused
}
