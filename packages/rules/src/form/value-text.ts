import { formatFen } from '@renshe/codes'
import type { Unit } from '../declare/unit.ts'
import { type Schema, withoutNull } from './form-field.ts'

export type Language = 'zh' | 'en'

const unitNames: Readonly<Partial<Record<Unit, readonly [zh: string, en: string]>>> = {
  percent: ['%', '%'],
  days: [' 天', ' days'],
  'working-days': [' 个工作日', ' working days'],
  months: [' 个月', ' months'],
  years: [' 年', ' years'],
  hours: [' 小时', ' hours'],
  minutes: [' 分钟', ' minutes'],
  people: [' 人', ' people'],
  times: [' 次', ' times'],
  points: [' 分', ' points'],
}

function numberText(value: number, unit: Unit | undefined, language: Language): string {
  if (unit === 'fen') return language === 'zh' ? `${formatFen(value)} 元` : `¥${formatFen(value)}`
  if (unit === 'ppm') return `${Number((value / 10_000).toFixed(4))}%`
  const shown = Number.isInteger(value) ? String(value) : String(Number(value.toFixed(6)))
  return `${shown}${unit ? (unitNames[unit]?.[language === 'zh' ? 0 : 1] ?? '') : ''}`
}

/** A value as people read it: money in yuan, rates in percent, yes and no in words; lists joined. */
export function valueText(value: unknown, unit: Unit | undefined, language: Language = 'zh'): string {
  if (value === null || value === undefined) return language === 'zh' ? '无' : 'none'
  if (typeof value === 'number') return numberText(value, unit, language)
  if (typeof value === 'boolean') return value ? (language === 'zh' ? '是' : 'yes') : language === 'zh' ? '否' : 'no'
  if (Array.isArray(value)) {
    if (value.length === 0) return language === 'zh' ? '无' : 'none'
    return value.map((entry) => valueText(entry, unit, language)).join(language === 'zh' ? '、' : ', ')
  }
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, entry]) => `${name}: ${valueText(entry, unit, language)}`)
      .join(language === 'zh' ? '；' : '; ')
  return String(value)
}

/** One line of a result or an input: its name and its value in words. */
export interface ResultLine {
  readonly path: string
  readonly label: string
  readonly text: string
}

function choiceText(schema: Schema, value: unknown, language: Language): string | undefined {
  const names = language === 'zh' ? schema.choices : (schema.choicesEn ?? schema.choices)
  return names?.[String(value)]
}

/** A value by its schema, so that codes are read as their names and parts by their labels. */
export function textBySchema(given: Schema, value: unknown, language: Language): string {
  const schema = withoutNull(given)
  const chosen = typeof value === 'string' ? choiceText(schema, value, language) : undefined
  if (chosen !== undefined) return chosen
  if (Array.isArray(value) && value.length > 0) {
    const { items, prefixItems } = schema
    const parts = value.map((entry, at) => textBySchema(prefixItems?.[at] ?? items ?? {}, entry, language))
    return parts.join(items?.properties ? '\n' : language === 'zh' ? '、' : ', ')
  }
  if (typeof value === 'object' && value !== null && schema.properties)
    return linesOf(schema, value, language)
      .map(({ label, text }) => `${label}: ${text}`)
      .join(language === 'zh' ? '；' : '; ')
  return valueText(value, schema.unit, language)
}

/** The lines of a result or an input, in the order of its schema; what is absent is left out. */
export function linesOf(schema: Schema, value: unknown, language: Language = 'zh'): readonly ResultLine[] {
  const record = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  return Object.entries(schema.properties ?? {}).flatMap(([name, given]) => {
    if (record[name] === undefined) return []
    const { title, titleEn } = withoutNull(given)
    const label = (language === 'zh' ? title : (titleEn ?? title)) ?? name
    return [{ path: name, label, text: textBySchema(given, record[name], language) }]
  })
}
