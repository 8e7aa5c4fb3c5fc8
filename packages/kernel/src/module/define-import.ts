import type { Label } from '@renshe/codes'
import type { RawBuilder } from 'kysely'
import type { ResourceDefinition } from './define-resource.ts'

/** One column of a ledger. The field's kind decides how a cell is read; `parse` replaces that where a ledger differs. */
export interface ImportColumn {
  readonly header: string
  readonly aliases?: readonly string[]
  readonly field: string
  readonly required?: boolean
  /** Words the ledger uses for a choice, to the stored value. */
  readonly synonyms?: Readonly<Record<string, string>>
  /** Turns the ledger's words into the stored form where a table of synonyms is not enough; undefined leaves the text. */
  readonly read?: (text: string) => string | undefined
}

/** A problem a set-based check found in staged rows. */
export interface StagedProblem {
  readonly row_no: number
  readonly header: string
  readonly value: string | null
  readonly code: string
  readonly message: string
}

/** Names of the staging table and of the values a check may use; a check is one SQL statement over all staged rows. */
export interface StagingContext {
  /** Safe SQL reference of the temporary table with columns of the record plus `row_no`. */
  readonly stage: RawBuilder<unknown>
  readonly today: string
}

export interface ImportDefinition {
  /** Name on the command line (interfaces.md). */
  readonly kind: string
  readonly label: Label
  readonly resource: ResourceDefinition
  readonly columns: readonly ImportColumn[]
  /** Columns of the table that identify a record: the same file twice changes nothing. They carry a unique index. */
  readonly key: readonly string[]
  /** Checks one parsed row, e.g. dates in order; pure. */
  readonly checkRow?: (
    row: Readonly<Record<string, unknown>>,
    today: string,
  ) => readonly { field: string; code: string; message: string }[]
  /** Checks all staged rows with one statement each; returns rows of `StagedProblem`. */
  readonly checks?: readonly ((context: StagingContext) => RawBuilder<StagedProblem>)[]
}

export function defineImport(definition: ImportDefinition): ImportDefinition {
  const fields = definition.resource.record.fields
  for (const column of definition.columns) {
    if (!fields[column.field]) throw new Error(`导入 ${definition.kind}: 字段 ${column.field} 不存在`)
  }
  return definition
}
