import { sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import type { HistoryEntry } from '../contract/resource-meta.ts'
import { readInScope } from '../database/scope.ts'
import type { Platform } from '../platform.ts'
import { resourceFor, storedRow } from './read-records.ts'

interface AuditRow {
  readonly at: Date
  readonly actor: string
  readonly action: string
  readonly reason: string | null
  readonly changes: Readonly<Record<string, { before: unknown; after: unknown }>> | null
}

const differences = (before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.keys(after)
      .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      .map((name) => [name, { before: before[name], after: after[name] }]),
  )

/** Who did what to one record, newest first: acts of people from the audit chain, changes by imports beside them. */
export async function recordHistory(
  platform: Platform,
  actor: Actor,
  name: string,
  id: string,
): Promise<readonly HistoryEntry[]> {
  const resource = resourceFor(platform, actor, name, 'read')
  return readInScope(platform.database, { ...actor.scope, kernel: '*' }, actor.id, async (query) => {
    // The row itself decides whether its history may be seen.
    const row = await storedRow(query, resource, actor, id, 'read')
    const acts = await sql<AuditRow>`select at, actor_name as actor, action, reason, details -> 'changes' as changes
      from kernel.audit_log where resource = ${name} and record_id = ${id} order by id desc limit 200`.execute(query)
    const imports = await sql<{
      at: Date
      actor: string
      file: string
      before: Record<string, unknown>
      after: Record<string, unknown>
    }>`
      select r.finished_at as at, r.actor ->> 'name' as actor, r.file_name as file, c.before, c.after
      from kernel.import_change c join kernel.import_run r on r.id = c.import_id
      where c.resource = ${name} and c.record_id = ${id}::uuid order by r.finished_at desc limit 200`.execute(query)
    const opened = await sql<{
      at: Date
      actor: string
      file: string
    }>`select r.finished_at as at, r.actor ->> 'name' as actor, r.file_name as file
      from kernel.import_run r where r.id = ${row.import_id ?? null}::uuid and not exists
        (select 1 from kernel.audit_log where resource = ${name} and record_id = ${id} and action = 'create')`.execute(
      query,
    )
    const toChanges = (changes: AuditRow['changes']) =>
      Object.entries(changes ?? {}).map(([fieldName, change]) => ({ field: fieldName, ...change }))
    const entries: HistoryEntry[] = [
      ...acts.rows.map((act) => ({
        at: act.at.toISOString(),
        actor: act.actor,
        action: act.action,
        reason: act.reason,
        changes: toChanges(act.changes),
      })),
      ...imports.rows.map((change) => ({
        at: change.at.toISOString(),
        actor: change.actor,
        action: 'import',
        reason: change.file,
        changes: toChanges(differences(change.before, change.after)),
      })),
      ...opened.rows.map((run) => ({
        at: run.at.toISOString(),
        actor: run.actor,
        action: 'imported',
        reason: run.file,
        changes: [],
      })),
    ]
    return entries.sort((a, b) => b.at.localeCompare(a.at))
  })
}
