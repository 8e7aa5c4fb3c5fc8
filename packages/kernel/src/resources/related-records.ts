import { sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import { AppError } from '../contract/app-error.ts'
import type { ListResult } from '../contract/resource-meta.ts'
import { readInScope } from '../database/scope.ts'
import type { Platform } from '../platform.ts'
import { allowedRows, resourceFor, selectPage, storedRow } from './read-records.ts'

export interface RelatedQuery {
  readonly resource: string
  readonly id: string
  readonly related: string
  readonly page: number
  readonly perPage: number
}

/** Records of another resource on this record's page: everything known of a person or employer, within the scope. */
export async function relatedRecords(platform: Platform, actor: Actor, wanted: RelatedQuery): Promise<ListResult> {
  const resource = resourceFor(platform, actor, wanted.resource, 'read')
  const related = resourceFor(platform, actor, wanted.related, 'read')
  const links = (related.filedUnder ?? []).filter((file) => file.resource === wanted.resource)
  if (links.length === 0) throw new AppError('NOT_FOUND', '这两种记录没有关联')
  return readInScope(platform.database, actor.scope, actor.id, async (query) => {
    const row = await storedRow(query, resource, actor, wanted.id, 'read')
    const same = links.map((link) => {
      const suffix = resource.record.fields[link.by]?.kind === 'person-id' ? '_hash' : ''
      return sql<boolean>`t.${sql.ref(`${link.field}${suffix}`)} = ${row[`${link.by}${suffix}`] ?? null}`
    })
    const where = sql`(${sql.join(same, sql` or `)}) and ${allowedRows(related, actor, 'read')}`
    return selectPage(query, related, actor, where, { page: wanted.page, perPage: wanted.perPage, sort: undefined })
  })
}
