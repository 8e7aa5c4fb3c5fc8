import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  appUrl,
  buildModuleRegistry,
  createSealer,
  type Database,
  migrate,
  openDatabase,
  type Platform,
  sql,
} from '@renshe/kernel/server'
import { fourteenthPlan, savePlan } from '@renshe/plan/server'
import { type Auth, createAuth, migrateAuth } from './auth/auth.ts'
import { modules } from './modules.ts'
import { openPostgres, type Postgres } from './postgres/open-postgres.ts'
import type { GatewaySettings } from './settings.ts'

/** Everything that is open while the server or a command runs. */
export interface OpenPlatform {
  readonly platform: Platform
  readonly auth: Auth
  readonly postgres: Postgres
  /** No account exists yet. */
  readonly empty: boolean
  close(): Promise<void>
}

/** Loads the plan in force where nobody has loaded it. */
async function ensurePlan(database: Database): Promise<void> {
  const known = await sql`select 1 from plan.period where id = ${fourteenthPlan.id}`.execute(database.reads)
  if (known.rows.length === 0) await savePlan(database.reads, fourteenthPlan)
}

/** Whether there is any account, and whether those are a demo's. */
async function accounts(database: Database): Promise<{ demo: boolean; empty: boolean }> {
  const { rows } = await sql<{
    demo: boolean
    empty: boolean
  }>`select coalesce(bool_or(demo), false) as demo, count(*) = 0 as empty from kernel.staff`.execute(database.reads)
  return { demo: rows[0]?.demo === true, empty: rows[0]?.empty === true }
}

/** Opens PostgreSQL, brings it up to date and signs in as the app role. Close it when done, also after an error. */
export async function openPlatform(settings: GatewaySettings, declared = modules): Promise<OpenPlatform> {
  const registry = buildModuleRegistry(declared)
  const postgres = await openPostgres({ dataDir: settings.dataDir, databaseUrl: settings.databaseUrl })
  try {
    const { ownerUrl } = postgres
    await migrate(ownerUrl, settings.secret, registry)
    const url = appUrl(ownerUrl, settings.secret)
    await migrateAuth(ownerUrl, decodeURIComponent(new URL(url).username), settings.secret)
    const database = await openDatabase(
      url,
      registry.modules.flatMap((module) => module.entities),
    )
    await ensurePlan(database)
    const { demo, empty } = await accounts(database)
    const filesDir = join(settings.dataDir, 'files')
    mkdirSync(filesDir, { recursive: true })
    const auth = createAuth({ databaseUrl: url, secret: settings.secret, origin: `http://localhost:${settings.port}` })
    const wantsDemo = settings.demo ?? (postgres.embedded && empty)
    return {
      platform: {
        database,
        registry,
        sealer: createSealer(settings.secret),
        filesDir,
        demo: demo || (empty && wantsDemo),
      },
      auth,
      postgres,
      empty,
      async close() {
        await Promise.allSettled([database.close(), auth.closePool()])
        await postgres.stop()
      },
    }
  } catch (error) {
    await postgres.stop()
    throw error
  }
}
