import { MikroORM } from '@mikro-orm/postgresql'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import Cursor from 'pg-cursor'
import type { RecordType } from '../module/define-record.ts'

// Dates stay local calendar dates and never pass through a time zone (G-CMP-05); counts are safe integers.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)

/** The app's connections. They sign in as a role that owns nothing and cannot pass row-level security. */
export interface Database {
  /** Projections: lists, counts, reports. */
  readonly reads: Kysely<unknown>
  /** Entities, for writes. */
  readonly orm: MikroORM
  /** Raw connections, for COPY and LISTEN. */
  readonly pool: pg.Pool
  close(): Promise<void>
}

/** @param appUrl connection string of the app role */
export async function openDatabase(appUrl: string, records: readonly RecordType[], poolSize = 12): Promise<Database> {
  const pool = new pg.Pool({ connectionString: appUrl, max: poolSize, application_name: 'renshe' })
  // An idle connection lost with the server must not end the process; the next query reports it.
  pool.on('error', () => undefined)
  const orm = await MikroORM.init({
    clientUrl: appUrl,
    entities: records.map((record) => record.entity),
    discovery: { warnWhenNoEntities: false },
    pool: { max: poolSize },
    forceUtcTimezone: true,
  })
  const reads = new Kysely<unknown>({ dialect: new PostgresDialect({ pool, cursor: Cursor }) })
  return {
    reads,
    orm,
    pool,
    async close() {
      await Promise.all([orm.close(true), reads.destroy()])
    },
  }
}
