import type { Snapshot } from '@renshe/rules'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { loadSnapshot } from './parameter-store.ts'

/** Missing table or schema, or a role that does not exist yet: the database is older than the parameters. */
const notThere: ReadonlySet<string> = new Set(['42P01', '3F000', '28P01', '28000'])

/**
 * Reads the parameters over a connection of its own, without opening the rest of the platform; undefined where the
 * database has not been brought up to date yet.
 */
export async function parametersAlone(appUrl: string): Promise<Snapshot | undefined> {
  const pool = new pg.Pool({ connectionString: appUrl, max: 1 })
  const reads = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await loadSnapshot(reads)
  } catch (error) {
    if (notThere.has((error as { code?: string }).code ?? '')) return undefined
    throw error
  } finally {
    await reads.destroy()
  }
}
