import { areaPrefix, checkCitizenId, normalizeText } from '@renshe/codes'
import { type RawBuilder, sql } from 'kysely'
import { startsWith } from '../access/ability-to-sql.ts'
import { AppError } from '../contract/app-error.ts'
import type { Field } from '../contract/field.ts'
import type { ListFilter } from '../contract/list-query.ts'
import type { Sealer } from '../crypto/seal.ts'
import type { ResourceDefinition } from '../module/define-resource.ts'
import { columnRef, isColumn } from './column.ts'

type FilterValue = ListFilter[string]

const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** The canonical form a person-id is hashed in: normalised, upper-case. */
export function canonicalNumber(raw: string): string {
  const checked = checkCitizenId(raw)
  return checked.valid ? checked.number : normalizeText(raw).toUpperCase()
}

function bad(name: string, message: string): AppError {
  return new AppError('BAD_INPUT', message, [{ path: `filter.${name}`, message }])
}

function rangeToSql(
  column: RawBuilder<unknown>,
  declared: Field | undefined,
  value: { from?: string | number | undefined; to?: string | number | undefined },
): RawBuilder<boolean> {
  const isInstant = declared === undefined || declared.kind === 'datetime'
  const bound = (edge: string | number) =>
    isInstant ? sql`(${String(edge)}::date)::timestamp at time zone 'Asia/Shanghai'` : sql`${edge}`
  const parts: RawBuilder<boolean>[] = []
  if (value.from !== undefined) parts.push(sql<boolean>`${column} >= ${bound(value.from)}`)
  if (value.to !== undefined) {
    parts.push(
      isInstant
        ? sql<boolean>`${column} < ${bound(value.to)} + interval '1 day'`
        : sql<boolean>`${column} <= ${bound(value.to)}`,
    )
  }
  return parts.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(parts, sql` and `)})`
}

function textFilter(
  resource: ResourceDefinition,
  name: string,
  declared: Field,
  value: string,
  sealer: Sealer,
): RawBuilder<boolean> {
  const column = columnRef(resource, name)
  switch (declared.kind) {
    case 'person-id':
      return sql<boolean>`t.${sql.ref(`${name}_hash`)} = ${sealer.blindIndex(canonicalNumber(value))}`
    case 'area':
    case 'hukou-area':
      return startsWith(column, areaPrefix(value))
    case 'choice':
    case 'credit-code':
      return sql<boolean>`${column} = ${value}`
    case 'integer':
    case 'fen':
    case 'decimal':
      return sql<boolean>`${column} = ${Number(value)}`
    case 'boolean':
      return sql<boolean>`${column} = ${value === 'true'}`
    case 'date':
      return sql<boolean>`${column} = ${value}::date`
    default:
      return sql<boolean>`${column} ilike ${like(value)}`
  }
}

function fieldFilter(
  resource: ResourceDefinition,
  name: string,
  value: FilterValue,
  sealer: Sealer,
): RawBuilder<boolean> {
  const declared = resource.record.fields[name]
  if (!isColumn(resource, name)) throw bad(name, `没有可筛选的字段 ${name}`)
  const column = columnRef(resource, name)
  if (Array.isArray(value)) return sql<boolean>`${column} = any(${value})`
  if (typeof value === 'boolean') return sql<boolean>`${column} is ${value ? sql`true` : sql`not true`}`
  if (typeof value === 'object') return rangeToSql(column, declared, value)
  if (!declared) return sql<boolean>`${column}::text = ${value}`
  return textFilter(resource, name, declared, value, sealer)
}

/** Free text: any searchable field contains it; a whole identity number finds its person by the keyed hash. */
function searchToSql(resource: ResourceDefinition, text: string, sealer: Sealer): RawBuilder<boolean> {
  const wanted = normalizeText(text)
  const parts = Object.entries(resource.record.fields).flatMap(([name, declared]) => {
    if (declared.kind === 'person-id') {
      return /^[0-9A-Za-z]{6,}$/.test(wanted)
        ? [sql<boolean>`t.${sql.ref(`${name}_hash`)} = ${sealer.blindIndex(canonicalNumber(wanted))}`]
        : []
    }
    return declared.search ? [sql<boolean>`${columnRef(resource, name)} ilike ${like(wanted)}`] : []
  })
  return parts.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(parts, sql` or `)})`
}

/**
 * The filter and search text of a list as one SQL condition over alias `t`.
 * @throws AppError BAD_INPUT naming an unknown field
 */
export function filterToSql(
  resource: ResourceDefinition,
  filter: ListFilter,
  search: string | undefined,
  sealer: Sealer,
): RawBuilder<boolean> {
  const parts = Object.entries(filter).map(([name, value]) => fieldFilter(resource, name, value, sealer))
  if (search && search.trim() !== '') parts.push(searchToSql(resource, search, sealer))
  return parts.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(parts, sql` and `)})`
}
