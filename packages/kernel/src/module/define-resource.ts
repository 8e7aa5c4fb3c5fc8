import type { Label } from '@renshe/codes'
import { ruleById } from '@renshe/rules'
import type { RawBuilder } from 'kysely'
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

/** A rule that decides something about a record of this resource, and how its input is read from the record. */
export interface RecordRule {
  /** Id in the catalogue of rules. */
  readonly rule: string
  readonly label: Label
  /** The rule's input from a stored row, with what the record does not say left out; the person fills that in. */
  readonly input: (row: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
  /** SQL over the table alias `t`: the case is open, so a change of the rule's parameters touches it. */
  readonly open: RawBuilder<boolean>
  /** SQL over the table alias `t`: the date that decides the version for a case. Left out, that day is still to come. */
  readonly decisive?: RawBuilder<string>
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
  /** Rules asked about a record; each answer that is kept shows on its page as it was on that day. */
  readonly rules?: readonly RecordRule[]
  /** Checks across fields when a person saves the record; returns problems by field. */
  readonly validate?: (row: Readonly<Record<string, unknown>>) => readonly { path: string; message: string }[]
}

export function defineResource(definition: ResourceDefinition): ResourceDefinition {
  const { record, titleField, areaField, name } = definition
  for (const needed of [titleField, areaField]) {
    if (!record.fields[needed]) throw new Error(`资源 ${name}: 记录 ${record.qualified} 没有字段 ${needed}`)
  }
  for (const { rule } of definition.rules ?? []) {
    if (!ruleById(rule)) throw new Error(`资源 ${name}: 没有规则 ${rule}`)
  }
  return definition
}
