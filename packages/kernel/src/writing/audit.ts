import { type RawBuilder, sql } from 'kysely'
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
export function auditStatement(actor: Actor, entry: AuditEntry): RawBuilder<unknown> {
  return sql`select kernel.audit_append(${actor.id}, ${actor.name}, ${entry.action}, ${entry.module}, ${entry.resource ?? null},
    ${entry.recordId ?? null}, ${entry.area}, ${entry.reason ?? null}, ${JSON.stringify(entry.details ?? {})}::jsonb)`
}
