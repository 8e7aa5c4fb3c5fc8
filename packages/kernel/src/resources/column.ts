import { type RawBuilder, sql } from 'kysely'
import type { ResourceDefinition } from '../module/define-resource.ts'

/** Columns every record has beside its fields. */
const systemColumns = new Set(['id', 'version', 'created_at', 'updated_at', 'import_id'])

export function isColumn(resource: ResourceDefinition, name: string): boolean {
  return systemColumns.has(name) || resource.record.fields[name] !== undefined
}

/** Column of the record under alias `t`; names come from declarations only, never from a request unchecked. */
export function columnRef(resource: ResourceDefinition, name: string): RawBuilder<unknown> {
  if (!isColumn(resource, name)) throw new Error(`资源 ${resource.name} 没有列 ${name}`)
  return sql`t.${sql.ref(name)}`
}

export function tableRef(resource: ResourceDefinition): RawBuilder<unknown> {
  return sql.table(resource.record.qualified)
}
