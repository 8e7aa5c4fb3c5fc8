import type { ImportDefinition } from '../module/define-import.ts'
import { columnsOf } from '../module/define-record.ts'

/** Columns an import writes for the mapped fields, identity numbers in their three forms. */
export function targetColumns(definition: ImportDefinition, fields: readonly string[]): readonly string[] {
  const declared = definition.resource.record.fields
  return fields.flatMap((name) => {
    const found = declared[name]
    return found ? columnsOf(name, found) : []
  })
}

/** Sealed values differ at each sealing; their hash tells whether they changed. */
const comparable = (columns: readonly string[]) => columns.filter((column) => !column.endsWith('_sealed'))

const sameKey = (definition: ImportDefinition, left: string, right: string) =>
  definition.key.map((column) => `${left}.${column} is not distinct from ${right}.${column}`).join(' and ')

const differs = (definition: ImportDefinition, columns: readonly string[]) => {
  const compared = comparable(columns).filter((column) => !definition.key.includes(column))
  if (compared.length === 0) return 'false'
  const list = (alias: string) => compared.map((column) => `${alias}.${column}`).join(', ')
  return `(${list('t')}) is distinct from (${list('s')})`
}

/** Keeps field-level history of the rows an import is about to change. */
export function changeLogSql(definition: ImportDefinition, columns: readonly string[], stage: string): string {
  const { record, areaField, name } = definition.resource
  const shown = comparable(columns).filter((column) => !column.endsWith('_hash'))
  const json = (alias: string) =>
    `jsonb_build_object(${shown.map((column) => `'${column}', ${alias}.${column}`).join(', ')})`
  return `insert into kernel.import_change (import_id, module_schema, resource, record_id, area_code, before, after)
    select $1::uuid, '${record.schema}', '${name}', t.id, t.${areaField}, ${json('t')}, ${json('s')}
    from ${stage} s join ${record.qualified} t on ${sameKey(definition, 't', 's')} where ${differs(definition, columns)}`
}

/** Changes rows that are known and differ. The same file twice changes nothing. */
export function updateSql(definition: ImportDefinition, columns: readonly string[], stage: string): string {
  const { record } = definition.resource
  const set = columns.filter((column) => !definition.key.includes(column)).map((column) => `${column} = s.${column}`)
  return `update ${record.qualified} t set ${[...set, 'version = t.version + 1', 'updated_at = now()'].join(', ')}
    from ${stage} s where ${sameKey(definition, 't', 's')} and ${differs(definition, columns)}`
}

/** Adds rows that are new. */
export function insertSql(definition: ImportDefinition, columns: readonly string[], stage: string): string {
  const { record } = definition.resource
  const list = columns.join(', ')
  return `insert into ${record.qualified} (${list}, import_id) select ${columns.map((column) => `s.${column}`).join(', ')}, $1::uuid
    from ${stage} s where not exists (select 1 from ${record.qualified} t where ${sameKey(definition, 't', 's')})`
}

/** Rows of the file that repeat a key: equal ones count once, different ones are an error on the later row. */
export function duplicatesSql(definition: ImportDefinition, columns: readonly string[], stage: string): string {
  const key = definition.key.join(', ')
  const all = comparable(columns).join(', ')
  return `select row_no, first_row, same from (
      select row_no, first_value(row_no) over w as first_row, row(${all}) is not distinct from first_value(row(${all})) over w as same
      from ${stage} window w as (partition by ${key} order by row_no)) d where row_no <> first_row`
}
