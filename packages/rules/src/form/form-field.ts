import { z } from 'zod'
import type { Unit } from '../declare/unit.ts'

/** How one value is typed in: money in yuan, rates in percent, lists of words one a line. */
export type InputKind =
  | 'yuan'
  | 'percent'
  | 'integer'
  | 'number'
  | 'date'
  | 'month'
  | 'flag'
  | 'choice'
  | 'text'
  | 'lines'
  | 'pick'

interface Named {
  /** Place in the input, `families.0.confirmedOn`; the same words name it in errors. */
  readonly path: string
  readonly label: string
  readonly labelEn: string
  readonly required: boolean
  /** An empty field means that there is no value, which is an answer too. */
  readonly nullable?: boolean
}

export interface ValueField extends Named {
  readonly kind: 'value'
  readonly input: InputKind
  readonly unit?: Unit
  /** Stored value with its Chinese and English name. */
  readonly choices?: readonly { readonly value: string; readonly zh: string; readonly en: string }[]
}

export interface GroupField extends Named {
  readonly kind: 'group'
  readonly fields: readonly FormField[]
}

export interface ListField extends Named {
  readonly kind: 'list'
  /** The entry at a place of the list. */
  entry(at: number): FormField
}

export type FormField = ValueField | GroupField | ListField

/** The part of JSON Schema that rules and parameters use. */
export interface Schema {
  readonly type?: string
  readonly title?: string
  readonly titleEn?: string
  readonly unit?: Unit
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly choices?: Readonly<Record<string, string>>
  readonly choicesEn?: Readonly<Record<string, string>>
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
}

export function schemaOf(type: z.ZodType, io: 'input' | 'output' = 'input'): Schema {
  return z.toJSONSchema(type, { io, unrepresentable: 'any' }) as Schema
}

const choicesOf = (schema: Schema) =>
  (schema.enum ?? []).map((value) => ({
    value: String(value),
    zh: schema.choices?.[String(value)] ?? String(value),
    en: schema.choicesEn?.[String(value)] ?? String(value),
  }))

/** A value that may also be null is the value, left out; of several forms of a value the first is typed in. */
export const withoutNull = (schema: Schema): Schema => {
  const first = schema.anyOf?.find((entry) => entry.type !== 'null')
  return first ? { ...schema, ...first } : schema
}

function inputOf(schema: Schema): InputKind {
  if (schema.enum) return 'choice'
  if (schema.type === 'boolean') return 'flag'
  if (schema.unit === 'fen') return 'yuan'
  if (schema.unit === 'ppm') return 'percent'
  if (schema.type === 'integer') return 'integer'
  if (schema.type === 'number') return 'number'
  if (schema.format === 'date') return 'date'
  return schema.format === 'month' ? 'month' : 'text'
}

const join = (path: string, part: string | number) => (path === '' ? String(part) : `${path}.${part}`)

function valueField(named: Named, schema: Schema, input: InputKind): ValueField {
  const choices =
    (schema.enum ?? schema.items?.enum) ? choicesOf(schema.enum ? schema : (schema.items ?? {})) : undefined
  return {
    ...named,
    kind: 'value',
    input,
    ...(schema.unit ? { unit: schema.unit } : {}),
    ...(choices ? { choices } : {}),
  }
}

function fieldOf(given: Schema, path: string, required: boolean, fallback: string): FormField {
  const schema = withoutNull(given)
  const label = schema.title ?? fallback
  const nullable = given.anyOf?.some(({ type }) => type === 'null') ? { nullable: true } : {}
  const named = { path, label, labelEn: schema.titleEn ?? label, required, ...nullable }
  if (schema.type === 'array') {
    const { items, prefixItems } = schema
    if (prefixItems)
      return {
        ...named,
        kind: 'group',
        fields: prefixItems.map((part, at) => fieldOf(part, join(path, at), required, `${at + 1}`)),
      }
    if (items?.enum) return valueField(named, schema, 'pick')
    if (items?.type === 'string' && !items.format) return valueField(named, schema, 'lines')
    return {
      ...named,
      kind: 'list',
      entry: (at) => fieldOf(items ?? {}, join(path, at), true, `${label} ${at + 1}`),
    }
  }
  if (schema.properties) return { ...named, kind: 'group', fields: fieldsIn(schema, path) }
  return valueField(named, schema, inputOf(schema))
}

function fieldsIn(schema: Schema, path: string): readonly FormField[] {
  return Object.entries(schema.properties ?? {}).map(([name, part]) =>
    fieldOf(part, join(path, name), schema.required?.includes(name) === true, name),
  )
}

/**
 * The form of a rule's input or of a parameter's value, from its schema, for the console, the site and anything else.
 * A value that is not an object is one field with an empty path.
 */
export function formOf(type: z.ZodType): readonly FormField[] {
  const schema = schemaOf(type)
  return schema.properties ? fieldsIn(schema, '') : [fieldOf(schema, '', true, '')]
}

/** The field at a path of a form, inside groups and lists too. */
export function fieldAt(fields: readonly FormField[], path: string): FormField | undefined {
  for (const field of fields) {
    if (field.path === path) return field
    if (field.path !== '' && !path.startsWith(`${field.path}.`)) continue
    const place = path.slice(field.path === '' ? 0 : field.path.length + 1).split('.')[0]
    const inner = field.kind === 'group' ? field.fields : field.kind === 'list' ? [field.entry(Number(place))] : []
    const found = fieldAt(inner, path)
    if (found) return found
  }
  return undefined
}
