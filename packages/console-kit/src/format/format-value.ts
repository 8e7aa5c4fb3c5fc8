import { formatFen } from '@renshe/codes'
import type { Field } from '@renshe/kernel'
import type { Locale } from '../locale/i18n-provider.ts'

const dateTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
})

/** A moment as the local time of Shanghai, `2025-12-31 09:30`; what is no moment is shown as it came. */
export function formatMoment(text: string | null | undefined): string {
  if (!text) return ''
  const moment = new Date(text)
  return Number.isNaN(moment.getTime()) ? text : dateTime.format(moment)
}

/** Whole numbers with thousands separators. */
export function formatCount(value: number): string {
  return value.toLocaleString('zh-CN', { maximumFractionDigits: 6 })
}

/** The text of one field of a record; the empty string where there is no value. */
export function formatField(field: Field, value: unknown, locale: Locale): string {
  if (value === null || value === undefined || value === '') return ''
  switch (field.kind) {
    case 'fen':
      return typeof value === 'number' || /^-?\d+$/.test(String(value)) ? `¥${formatFen(Number(value))}` : String(value)
    case 'integer':
    case 'decimal':
      return typeof value === 'number' ? formatCount(value) : String(value)
    case 'boolean':
      return value === true || value === 'true' ? (locale === 'en' ? 'Yes' : '是') : locale === 'en' ? 'No' : '否'
    case 'datetime':
      return formatMoment(String(value))
    case 'date':
      return String(value).slice(0, 10)
    case 'choice':
      return field.choices?.find((choice) => choice.value === value)?.label[locale] ?? String(value)
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
}

/** The text of a field of a row; areas show the name that comes beside the code. */
export function formatRowField(
  name: string,
  field: Field,
  row: Readonly<Record<string, unknown>>,
  locale: Locale,
): string {
  if (field.kind === 'area' || field.kind === 'hukou-area') {
    const areaName = row[`${name}_name`]
    if (typeof areaName === 'string' && areaName !== '') return areaName
  }
  return formatField(field, row[name], locale)
}

/** Numbers are set to the right and in figures of equal width. */
export function isNumeric(field: Field): boolean {
  return field.kind === 'integer' || field.kind === 'fen' || field.kind === 'decimal'
}
