import { yuanToFen } from '@renshe/codes'
import type { FormField, ListField, ValueField } from './form-field.ts'

/** What somebody typed, by path; a list has as many entries as its paths name. */
export type FormTexts = Readonly<Record<string, string>>

export interface FormProblem {
  readonly path: string
  readonly message: string
}

interface Read {
  readonly value: unknown
  readonly problems: readonly FormProblem[]
}

const good = (value: unknown): Read => ({ value, problems: [] })
const bad = (path: string, message: string): Read => ({ value: undefined, problems: [{ path, message }] })

/** `12.5` to 125 000 millionths; at most four decimals, so that the rate is whole. */
function percentToPpm(text: string): number | undefined {
  const match = /^(\d{1,3})(?:\.(\d{1,4}))?$/.exec(text)
  return match ? Number(match[1]) * 10_000 + Number((match[2] ?? '').padEnd(4, '0')) : undefined
}

function readYuan(path: string, text: string): Read {
  try {
    return good(yuanToFen(text))
  } catch {
    return bad(path, '应为金额（元），最多两位小数')
  }
}

function readText(field: ValueField, text: string): Read {
  const { path, input } = field
  switch (input) {
    case 'yuan':
      return readYuan(path, text)
    case 'percent': {
      const ppm = percentToPpm(text.replace(/[%％]$/, ''))
      return ppm === undefined ? bad(path, '应为百分比，如 0.53，最多四位小数') : good(ppm)
    }
    case 'integer':
      return /^-?\d{1,15}$/.test(text) ? good(Number(text)) : bad(path, '应为整数')
    case 'number':
      return /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? good(Number(text)) : bad(path, '应为数字')
    case 'flag':
      return text === 'true' || text === 'false' ? good(text === 'true') : bad(path, '应为是或否')
    case 'lines':
      return good(text.split(/\r?\n/).flatMap((line) => (line.trim() ? [line.trim()] : [])))
    case 'pick':
      return good(text.split(','))
    case 'choice': {
      const stored = field.choices?.some(({ value }) => value === text)
      return stored ? good(text) : bad(path, '请从列表中选择')
    }
    default:
      return good(text)
  }
}

/** Places of a list that somebody has begun. */
function places(field: ListField, texts: FormTexts): readonly number[] {
  const prefix = field.path === '' ? '' : `${field.path}.`
  const begun = Object.keys(texts)
    .filter((path) => path.startsWith(prefix) && texts[path]?.trim())
    .map((path) => Number(path.slice(prefix.length).split('.')[0]))
  return [...new Set(begun)].sort((a, b) => a - b)
}

function readField(field: FormField, texts: FormTexts): Read {
  if (field.kind === 'list') {
    const entries = places(field, texts).map((at) => readField(field.entry(at), texts))
    const empty = entries.length === 0 && !field.required
    return {
      value: empty ? undefined : entries.map(({ value }) => value),
      problems: entries.flatMap(({ problems }) => problems),
    }
  }
  if (field.kind === 'group') {
    const untouched =
      !field.required && !Object.keys(texts).some((path) => path.startsWith(`${field.path}.`) && texts[path])
    return untouched ? good(undefined) : readGroup(field.fields, texts, field.path)
  }
  const text = texts[field.path]?.trim() ?? ''
  if (text !== '') return readText(field, text)
  if (field.required && (field.input === 'lines' || field.input === 'pick')) return good([])
  if (!field.required) return good(undefined)
  return field.nullable ? good(null) : bad(field.path, '请填写这一项')
}

/** A pair is written in the schema as parts 0 and 1; it is read as a list. */
const isTuple = (fields: readonly FormField[], path: string) =>
  fields.length > 0 && fields.every((field, at) => field.path === (path === '' ? `${at}` : `${path}.${at}`))

function readGroup(fields: readonly FormField[], texts: FormTexts, path: string): Read {
  const read = fields.map((field) => ({ field, ...readField(field, texts) }))
  const problems = read.flatMap((entry) => entry.problems)
  if (isTuple(fields, path)) return { value: read.map(({ value }) => value), problems }
  const named = read
    .filter(({ value }) => value !== undefined)
    .map(({ field, value }) => [field.path.slice(path === '' ? 0 : path.length + 1), value] as const)
  return { value: Object.fromEntries(named), problems }
}

/** Turns what was typed into the input of a rule or the value of a parameter, with every problem by its field. */
export function readForm(fields: readonly FormField[], texts: FormTexts): Read {
  const [only] = fields
  return only && fields.length === 1 && only.path === '' ? readField(only, texts) : readGroup(fields, texts, '')
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function ppmToPercent(ppm: number): string {
  const decimals = String(ppm % 10_000)
    .padStart(4, '0')
    .replace(/0+$/, '')
  return `${Math.floor(ppm / 10_000)}${decimals ? `.${decimals}` : ''}`
}

function textOf(field: ValueField, value: unknown): string {
  if (field.input === 'yuan') return (Number(value) / 100).toFixed(2)
  if (field.input === 'percent') return ppmToPercent(Number(value))
  if (Array.isArray(value)) return value.join(field.input === 'pick' ? ',' : '\n')
  return String(value)
}

function textsOf(field: FormField, value: unknown): readonly (readonly [string, string])[] {
  if (value === undefined || value === null) return []
  if (field.kind === 'value') return [[field.path, textOf(field, value)]]
  if (field.kind === 'list')
    return Array.isArray(value) ? value.flatMap((entry, at) => textsOf(field.entry(at), entry)) : []
  return field.fields.flatMap((part) => {
    const name = part.path.slice(field.path === '' ? 0 : field.path.length + 1)
    return textsOf(part, isRecord(value) ? value[name] : undefined)
  })
}

/** How an input stands in its form; `readForm` gives it back. */
export function fillForm(fields: readonly FormField[], value: unknown): FormTexts {
  const [only] = fields
  if (only && fields.length === 1 && only.path === '') return Object.fromEntries(textsOf(only, value))
  return Object.fromEntries(fields.flatMap((field) => textsOf(field, isRecord(value) ? value[field.path] : undefined)))
}
