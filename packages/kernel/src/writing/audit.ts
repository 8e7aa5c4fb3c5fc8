import { type Kysely, sql } from 'kysely'
import type { Actor } from '../access/actor.ts'

export interface AuditEntry {
  readonly action: string
  readonly module: string
  readonly resource?: string
  readonly recordId?: string
  /** Decides the chain: the township of the code, the district, or the platform for ''. */
  readonly area: string
  readonly reason?: string
  readonly details?: Readonly<Record<string, unknown>>
}

/** Appends to the township's hash chain inside the running transaction; the database function is the only way in. */
export async function appendAudit(query: Kysely<unknown>, actor: Actor, entry: AuditEntry): Promise<void> {
  await sql`select kernel.audit_append(${actor.id}, ${actor.name}, ${entry.action}, ${entry.module}, ${entry.resource ?? null},
    ${entry.recordId ?? null}, ${entry.area}, ${entry.reason ?? null}, ${JSON.stringify(entry.details ?? {})}::jsonb)`.execute(
    query,
  )
}
