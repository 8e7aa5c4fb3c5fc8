import { Migration, Migrator } from '@mikro-orm/migrations'
import { MikroORM } from '@mikro-orm/postgresql'
import pg from 'pg'
import type { MigrationStep } from '../module/define-module.ts'
import { type ModuleRegistry, schemaOf } from '../module/module-registry.ts'
import { appUrl, ensureAppRole } from './app-role.ts'
import { kernelMigrations } from './kernel-migrations.ts'

/** Tables the app may only read, or may only add to: history is never rewritten through the app. */
const restricted: Readonly<Record<string, string>> = {
  'kernel.audit_log': 'select',
  'kernel.audit_head': '',
  'kernel.import_change': 'select, insert',
  'kernel.parameter_change': 'select, insert, update (state, decided_by, decided_name, decided_at, decision_reason)',
  'kernel.evaluation': 'select, insert',
}

/** Rights of the app role on a schema: use rows, never structure. */
async function grantSchema(client: pg.Client, schema: string, role: string): Promise<void> {
  await client.query(`
    grant usage on schema ${schema} to ${role};
    grant select, insert, update, delete on all tables in schema ${schema} to ${role};
    grant usage on all sequences in schema ${schema} to ${role};
    grant execute on all functions in schema ${schema} to ${role};
    revoke all on ${schema}.migration from ${role};`)
  for (const [table, rights] of Object.entries(restricted)) {
    if (!table.startsWith(`${schema}.`)) continue
    await client.query(`revoke all on ${table} from ${role}`)
    if (rights) await client.query(`grant ${rights} on ${table} to ${role}`)
  }
}

function migrationClass(step: MigrationStep): typeof Migration {
  return class extends Migration {
    override up(): void {
      this.addSql(step.up)
    }
  } as typeof Migration
}

async function runSteps(ownerUrl: string, schema: string, steps: readonly MigrationStep[]): Promise<number> {
  const orm = await MikroORM.init({
    clientUrl: ownerUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    pool: { max: 2 },
    migrations: {
      tableName: 'migration',
      schema,
      snapshot: false,
      silent: true,
      migrationsList: steps.map((step) => ({ name: step.name, class: migrationClass(step) as never })),
    },
  } as never)
  try {
    return (await orm.migrator.up()).length
  } finally {
    await orm.close(true)
  }
}

/** Steps the schema's history does not have yet; a start with none needs no migrator. */
async function pendingSteps(
  client: pg.Client,
  schema: string,
  steps: readonly MigrationStep[],
): Promise<readonly MigrationStep[]> {
  const { rows } = await client.query<{ name: string }>(`select name from ${schema}.migration`)
  const done = new Set(rows.map((row) => row.name))
  return steps.filter((step) => !done.has(step.name))
}

/** Serialises migrations when several processes start at once. */
const migrationLock = 7_310_112

/**
 * Brings the database up to date: the kernel first, then each module in dependency order with a history of its own.
 * Returns how many steps ran. Safe to call at every start.
 */
export async function migrate(ownerUrl: string, secret: string, registry: ModuleRegistry): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    const role = await ensureAppRole(client, appUrl(ownerUrl, secret))
    const database = pg.escapeIdentifier(client.database ?? 'postgres')
    await client.query(`grant connect on database ${database} to ${role}; revoke create on schema public from public`)
    let ran = 0
    const parts = [
      { schema: 'kernel', steps: kernelMigrations },
      ...registry.modules.map((module) => ({ schema: schemaOf(module.id), steps: module.migrations })),
    ]
    for (const { schema, steps } of parts) {
      await client.query(`create schema if not exists ${schema}; revoke all on schema ${schema} from public`)
      await client.query(
        `create table if not exists ${schema}.migration (id serial primary key, name varchar(255), executed_at timestamptz default current_timestamp)`,
      )
      const pending = await pendingSteps(client, schema, steps)
      if (pending.length > 0) ran += await runSteps(ownerUrl, schema, steps)
      await grantSchema(client, schema, role)
    }
    return ran
  } finally {
    await client.end()
  }
}
