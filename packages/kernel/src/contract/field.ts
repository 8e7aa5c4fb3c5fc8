import type { Label } from '@renshe/codes'

/** How a value is stored, entered, filtered and shown. Money is in fen, dates are local calendar dates (G-CMP-05). */
export const fieldKinds = [
  'text',
  'long-text',
  'integer',
  'fen',
  'decimal',
  'boolean',
  'date',
  'datetime',
  'choice',
  'area',
  'hukou-area',
  'person-id',
  'credit-code',
  'phone',
  'address',
  'person-name',
] as const

export type FieldKind = (typeof fieldKinds)[number]

export interface Choice {
  readonly value: string
  readonly label: Label
}

/**
 * One field of a record. A `person-id` field is kept as three columns: `<column>` masked for display,
 * `<column>_sealed` encrypted and `<column>_hash` keyed hash for finding (I-CRY-01).
 */
export interface Field {
  readonly kind: FieldKind
  readonly label: Label
  readonly required: boolean
  /** Shown in the list by default. */
  readonly list: boolean
  /** Offered as a filter. */
  readonly filter: boolean
  /** Part of the free-text search of the resource. */
  readonly search: boolean
  /** Never set by a person (computed or set once). */
  readonly readOnly: boolean
  readonly choices?: readonly Choice[]
  readonly min?: number
  readonly max?: number
  readonly help?: Label
}

type FieldOptions = Partial<Omit<Field, 'kind' | 'label'>>

/** Declares a field; everything not said is off, except that a field is shown on the record's page. */
export function field(kind: FieldKind, label: Label, options: FieldOptions = {}): Field {
  return { kind, label, required: false, list: false, filter: false, search: false, readOnly: false, ...options }
}

/** Choices whose stored value is the Chinese word itself, as ledgers carry it. */
export function choicesOf(...pairs: readonly (readonly [zh: string, en: string])[]): readonly Choice[] {
  return pairs.map(([zh, en]) => ({ value: zh, label: { zh, en } }))
}

export type Fields = Readonly<Record<string, Field>>

/** Kinds whose value is personal and masked unless revealed with a reason (I-MASK-01). */
export const maskedKinds: ReadonlySet<FieldKind> = new Set(['person-id', 'phone', 'address'])
