import { mkdirSync } from 'node:fs'
import pg from 'pg'
import { openCluster, runningPort, startCluster, stopCluster, urlOf } from './cluster.ts'
import { dropLease, exclusively, takeLease } from './leases.ts'
import { PostgresStartError } from './start-error.ts'

export interface Postgres {
  /** Connection string of the owner, for migrations; the app signs in as a role of its own. */
  readonly ownerUrl: string
  readonly embedded: boolean
  /** The cluster was made just now. */
  readonly fresh: boolean
  stop(): Promise<void>
}

const databaseName = 'renshe'
const oldestSupported = 150_000

/** Says what is wrong with an outside server in one line, without its password. */
async function checkOutside(url: string): Promise<void> {
  const safe = url.replace(/:\/\/([^:@/]+):[^@]*@/, '://$1:***@')
  if (!/^postgres(ql)?:\/\/.+\/.+/.test(url) || !URL.canParse(url))
    throw new PostgresStartError('BAD_URL', `DATABASE_URL 格式不对 is not a PostgreSQL address: ${safe}`)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number }>(
      "select current_setting('server_version_num')::int as version",
    )
    if ((rows[0]?.version ?? 0) < oldestSupported)
      throw new PostgresStartError('WRONG_VERSION', `需要 PostgreSQL 15 以上 or newer is needed: ${safe}`)
  } catch (error) {
    if (error instanceof PostgresStartError) throw error
    const reason =
      error instanceof AggregateError
        ? (error.errors[0] as Error).message
        : error instanceof Error
          ? error.message
          : String(error)
    throw new PostgresStartError('NOT_REACHABLE', `连接不上数据库 cannot connect to DATABASE_URL ${safe}: ${reason}`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const known = await client.query('select 1 from pg_database where datname = $1', [databaseName])
    if (known.rowCount === 0) await client.query(`create database ${databaseName}`)
  } finally {
    await client.end()
  }
}

/**
 * Gives a PostgreSQL to work on: the outside one, or the embedded cluster in the data folder, started when nobody has
 * and stopped by the last process that lets go.
 * @throws PostgresStartError with one line for the operator
 */
export async function openPostgres(options: {
  readonly dataDir: string
  readonly databaseUrl?: string | undefined
}): Promise<Postgres> {
  const { dataDir, databaseUrl } = options
  if (databaseUrl) {
    await checkOutside(databaseUrl)
    return { ownerUrl: databaseUrl, embedded: false, fresh: false, stop: async () => undefined }
  }
  try {
    mkdirSync(dataDir, { recursive: true })
  } catch {
    throw new PostgresStartError('NOT_WRITABLE', `数据目录不可写 data folder is not writable: ${dataDir}`)
  }
  return exclusively(dataDir, async () => {
    const { cluster, fresh } = openCluster(dataDir)
    const port = (await runningPort(cluster)) ?? (await startCluster(cluster))
    takeLease(dataDir)
    await ensureDatabase(urlOf(cluster, port, 'postgres'))
    return {
      ownerUrl: urlOf(cluster, port, databaseName),
      embedded: true,
      fresh,
      stop: () =>
        exclusively(dataDir, async () => {
          if (dropLease(dataDir)) stopCluster(cluster)
        }),
    }
  })
}
