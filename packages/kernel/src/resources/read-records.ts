import { type RawBuilder, sql, type Transaction } from 'kysely'
import { abilityToSql } from '../access/ability-to-sql.ts'
import type { Actor } from '../access/actor.ts'
import { AppError } from '../contract/app-error.ts'
import type { ListQuery } from '../contract/list-query.ts'
import type { ListResult, RecordRow } from '../contract/resource-meta.ts'
import { readInScope } from '../database/scope.ts'
import { drillToSql } from '../indicators/drill.ts'
import type { ResourceDefinition } from '../module/define-resource.ts'
import type { Platform } from '../platform.ts'
import { columnRef, isColumn, tableRef } from './column.ts'
import { filterToSql } from './filter-to-sql.ts'
import { presentRow } from './present-row.ts'

type Selection = Omit<ListQuery, 'page' | 'perPage'>

/**
 * Finds a resource the actor may use in this way.
 * @throws AppError NOT_FOUND for an unknown resource, FORBIDDEN when the actor has no such right anywhere
 */
export function resourceFor(platform: Platform, actor: Actor, name: string, action: string): ResourceDefinition {
  const entry = platform.registry.resources.get(name)
  if (!entry) throw new AppError('NOT_FOUND', `没有名为 ${name} 的资源`)
  if (!actor.ability.can(action, name))
    throw new AppError('FORBIDDEN', '您没有这项操作的权限，或本模块在您所在区域已停用')
  return entry.resource
}

/** The rows a person may take this action on: the first wall. Row-level security is the second. */
export function allowedRows(resource: ResourceDefinition, actor: Actor, action: string): RawBuilder<boolean> {
  return abilityToSql(actor.ability, action, resource.name, (field) => columnRef(resource, field))
}

/** Everything that narrows a list: rights, filter, search, drill-down. */
export async function selectionToSql(
  platform: Platform,
  actor: Actor,
  resource: ResourceDefinition,
  selection: Selection,
  query: Transaction<unknown>,
  action = 'read',
): Promise<RawBuilder<boolean>> {
  const parts = [
    allowedRows(resource, actor, action),
    filterToSql(resource, selection.filter, selection.q, platform.sealer),
  ]
  if (selection.drill) parts.push(await drillToSql(platform.registry, resource, selection.drill, query))
  return sql<boolean>`(${sql.join(parts, sql` and `)})`
}

export function orderToSql(resource: ResourceDefinition, sort: ListQuery['sort']): RawBuilder<unknown> {
  const wanted = sort ?? resource.defaultSort
  if (!isColumn(resource, wanted.field)) {
    throw new AppError('BAD_INPUT', `不能按 ${wanted.field} 排序`, [{ path: 'sort.field', message: '没有这个字段' }])
  }
  const direction = wanted.order === 'DESC' ? sql`desc nulls last` : sql`asc nulls last`
  return sql`${columnRef(resource, wanted.field)} ${direction}, t.id`
}

/** One page of the rows under a condition, as they leave the server, and the exact number of them all. */
export async function selectPage(
  query: Transaction<unknown>,
  resource: ResourceDefinition,
  actor: Actor,
  where: RawBuilder<unknown>,
  page: { readonly page: number; readonly perPage: number; readonly sort: ListQuery['sort'] },
): Promise<ListResult> {
  const found = await sql<Record<string, unknown>>`select t.* from ${tableRef(resource)} t where ${where}
    order by ${orderToSql(resource, page.sort)} limit ${page.perPage} offset ${(page.page - 1) * page.perPage}`.execute(
    query,
  )
  const count = await sql<{
    total: number
  }>`select count(*) as total from ${tableRef(resource)} t where ${where}`.execute(query)
  return { rows: found.rows.map((row) => presentRow(resource, actor, row)), total: Number(count.rows[0]?.total ?? 0) }
}

/** One page of a list and the exact number of rows behind it. */
export async function listRecords(platform: Platform, actor: Actor, list: ListQuery): Promise<ListResult> {
  const resource = resourceFor(platform, actor, list.resource, 'read')
  return readInScope(platform.database, actor.scope, actor.id, async (query) =>
    selectPage(query, resource, actor, await selectionToSql(platform, actor, resource, list, query), {
      page: list.page,
      perPage: list.perPage,
      sort: list.sort,
    }),
  )
}

/** The stored row itself, for work inside the kernel. @throws AppError NOT_FOUND also when the row is outside the scope */
export async function storedRow(
  query: Transaction<unknown>,
  resource: ResourceDefinition,
  actor: Actor,
  id: string,
  action: string,
): Promise<Record<string, unknown>> {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new AppError('NOT_FOUND', '没有找到这条记录')
  const { rows } = await sql<Record<string, unknown>>`select t.* from ${tableRef(resource)} t
    where t.id = ${id}::uuid and ${allowedRows(resource, actor, action)}`.execute(query)
  const row = rows[0]
  if (!row) throw new AppError('NOT_FOUND', '没有找到这条记录')
  return row
}

export async function getRecord(platform: Platform, actor: Actor, name: string, id: string): Promise<RecordRow> {
  const resource = resourceFor(platform, actor, name, 'read')
  const row = await readInScope(platform.database, actor.scope, actor.id, (query) =>
    storedRow(query, resource, actor, id, 'read'),
  )
  return presentRow(resource, actor, row)
}
