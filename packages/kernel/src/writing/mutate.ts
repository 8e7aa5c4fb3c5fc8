import { createHash } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import { type Kysely, sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import { AppError } from '../contract/app-error.ts'
import type { Database } from '../database/database.ts'
import { sessionContext } from '../database/scope.ts'
import { type AuditEntry, auditStatement } from './audit.ts'

/** What a mutation works with: entities for changes, a query builder on the same transaction, the audit record. */
export interface Writing {
  readonly em: EntityManager
  readonly query: Kysely<unknown>
  readonly actor: Actor
  audit(entry: AuditEntry): Promise<void>
}

export interface MutationRequest {
  readonly procedure: string
  /** Chosen by the caller; the same key with the same input gets the first answer again. */
  readonly key: string
  readonly input: unknown
}

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest()

/**
 * Runs one mutation: idempotency key, change, audit record, all in one transaction or none of it.
 * The answer must be plain JSON because it is kept for retries.
 * @throws AppError CONFLICT when the key was used for something else, or when `work` found a newer version
 */
export async function mutate<T>(
  database: Database,
  actor: Actor,
  request: MutationRequest,
  work: (writing: Writing) => Promise<T>,
): Promise<T> {
  return database.orm.em.fork().transactional(
    async (em) => {
      const query = em.getKysely() as unknown as Kysely<unknown>
      const userId = actor.id ?? 'system'
      const inputHash = digest([request.procedure, request.input])
      const claimed = await sql`insert into kernel.idempotency (user_id, key, procedure, input_hash)
        values (${userId}, ${request.key}, ${request.procedure}, ${inputHash}) on conflict do nothing returning 1`.execute(
        query,
      )
      if (claimed.rows.length === 0) {
        const { rows } = await sql<{ input_hash: Buffer; answer: T }>`select input_hash, answer from kernel.idempotency
          where user_id = ${userId} and key = ${request.key}`.execute(query)
        const first = rows[0]
        if (!first || !Buffer.from(first.input_hash).equals(inputHash)) {
          throw new AppError('CONFLICT', '这个操作编号已用于另一次提交，请刷新后重试')
        }
        return first.answer
      }
      const answer = await work({
        em,
        query,
        actor,
        audit: async (entry) => void (await auditStatement(actor, entry).execute(query)),
      })
      await em.flush()
      await sql`update kernel.idempotency set answer = ${JSON.stringify(answer ?? null)}::jsonb
        where user_id = ${userId} and key = ${request.key}`.execute(query)
      return answer
    },
    { sessionContext: sessionContext(actor.scope, actor.id ?? 'system') },
  )
}
