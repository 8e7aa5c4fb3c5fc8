import type { Label } from '../contract/label.ts'
import type { RecordType } from './define-record.ts'

/** Says that records of this resource are shown on the page of another resource's record. */
export interface FiledUnder {
  readonly resource: string
  /** Field of the other resource's record that holds the key. */
  readonly by: string
  /** Field of this resource compared with it; person-id fields are compared by their keyed hash. */
  readonly field: string
  readonly label: Label
}

/** A list of records that people work with: the kernel makes its procedures, screens, scope, masking and audit. */
export interface ResourceDefinition {
  /** Plural kebab-case; also the CASL subject. */
  readonly name: string
  readonly label: Label
  readonly record: RecordType
  /** Field a record is called by. */
  readonly titleField: string
  /** Field with the area code that decides who may see the record. */
  readonly areaField: string
  readonly defaultSort: { readonly field: string; readonly order: 'ASC' | 'DESC' }
  /** Files this record belongs on: it is listed on the page of each record with the same key (one file per person, P-03). */
  readonly filedUnder?: readonly FiledUnder[]
  /** Values of the read-only fields that follow from the others; used by forms and imports alike. */
  readonly derive?: (values: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
  /** Checks across fields when a person saves the record; returns problems by field. */
  readonly validate?: (row: Readonly<Record<string, unknown>>) => readonly { path: string; message: string }[]
}

export function defineResource(definition: ResourceDefinition): ResourceDefinition {
  const { record, titleField, areaField, name } = definition
  for (const needed of [titleField, areaField]) {
    if (!record.fields[needed]) throw new Error(`资源 ${name}: 记录 ${record.qualified} 没有字段 ${needed}`)
  }
  return definition
}
