import { schemaOf } from '../module/module-registry.ts'

/**
 * SQL that puts row-level security on a table with an area column: the second wall, which holds even when the query
 * forgot its own condition. The sub-select makes the scope a constant of the query instead of a call per row.
 */
export function areaSecurity(moduleId: string, table: string, areaColumn = 'area_code'): string {
  const schema = schemaOf(moduleId)
  const test = `${areaColumn} ^@ any ((select kernel.scope('${schema}'))::text[])`
  return `
    alter table ${schema}.${table} enable row level security;
    create policy area_scope on ${schema}.${table} using (${test}) with check (${test});
  `
}

/** The columns every record has; put them first in a `create table`. Works with `defineRecord`. */
export const recordColumns = `
    id uuid primary key default gen_random_uuid(),
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    import_id uuid`
