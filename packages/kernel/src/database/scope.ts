import type { SessionContext } from '@mikro-orm/core'
import { type RawBuilder, sql, type Transaction } from 'kysely'
import { schemaOf } from '../module/module-registry.ts'
import type { Platform } from '../platform.ts'
import type { Database } from './database.ts'

/** Area prefixes a piece of work may touch, per module; `*` is every area (jobs, operators). */
export type Scope = Readonly<Record<string, readonly string[] | '*'>>

const kernelKey = 'kernel'

/** Session variables that row-level security reads; they last for one transaction. */
export function scopeVariables(scope: Scope, userId: string | null): Record<string, string> {
  const variables: Record<string, string> = { 'renshe.user_id': userId ?? '' }
  for (const [moduleId, prefixes] of Object.entries(scope)) {
    variables[`renshe.scope_${schemaOf(moduleId)}`] = prefixes === '*' ? '*' : prefixes.join(',')
  }
  return variables
}

export function sessionContext(scope: Scope, userId: string | null): SessionContext {
  return { variables: scopeVariables(scope, userId) }
}

/** Scope of the platform itself over the given modules. */
export function wholeScope(moduleIds: readonly string[]): Scope {
  return Object.fromEntries([kernelKey, ...moduleIds].map((id) => [id, '*' as const]))
}

/**
 * Runs reads in one transaction under the given scope. Nothing can be written in it.
 * The variables are set in one statement so that the second wall costs one round trip, not one per variable.
 */
export async function readInScope<T>(
  database: Database,
  scope: Scope,
  userId: string | null,
  work: (query: Transaction<unknown>) => Promise<T>,
): Promise<T> {
  return database.reads
    .transaction()
    .setAccessMode('read only')
    .execute(async (query) => {
      await scopeStatement(scope, userId).execute(query)
      return work(query)
    })
}

/** Sets the scope for the running transaction, in one statement. */
export function scopeStatement(scope: Scope, userId: string | null): RawBuilder<unknown> {
  const calls = Object.entries(scopeVariables(scope, userId)).map(
    ([name, value]) => sql`set_config(${name}, ${value}, true)`,
  )
  return sql`select ${sql.join(calls)}`
}

/** Like `readInScope`, for the platform's own tables that are written without entities. */
export async function writeInScope<T>(
  database: Database,
  scope: Scope,
  userId: string | null,
  work: (query: Transaction<unknown>) => Promise<T>,
): Promise<T> {
  return database.reads.transaction().execute(async (query) => {
    await scopeStatement(scope, userId).execute(query)
    return work(query)
  })
}

/** Reads or changes the platform's own work of any user, for its workers. */
export async function asPlatform<T>(
  platform: Pick<Platform, 'database' | 'registry'>,
  work: (query: Transaction<unknown>) => Promise<T>,
): Promise<T> {
  const scope = wholeScope(platform.registry.modules.map((module) => module.id))
  return writeInScope(platform.database, scope, 'system', work)
}
