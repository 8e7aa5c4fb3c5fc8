import { sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import { AppError } from '../contract/app-error.ts'
import { writeInScope } from '../database/scope.ts'
import type { Platform } from '../platform.ts'
import { type ImportRun, loadRun } from './import-run.ts'
import { ignoredColumns, importFor } from './prepare-import.ts'

/**
 * Fixes the mapping and marks the run as running; a worker takes it from there, also after a restart.
 * Starting a run that runs already is answered with its state.
 * @throws AppError BAD_INPUT when a required column has no source or a column is used twice
 */
export async function startImport(
  platform: Platform,
  actor: Actor,
  id: string,
  mapping: readonly (string | null)[],
  dryRun: boolean,
): Promise<ImportRun> {
  return writeInScope(platform.database, actor.scope, actor.id ?? 'system', async (query) => {
    const run = await loadRun(query, id)
    const definition = importFor(platform, actor, run.kind)
    if (run.state === 'running') return run
    const used = mapping.filter((header): header is string => header !== null)
    const twice = used.find((header, index) => used.indexOf(header) !== index)
    if (twice)
      throw new AppError('BAD_INPUT', `“${twice}”对应了两列`, [{ path: 'mapping', message: `“${twice}”对应了两列` }])
    const missing = definition.columns
      .filter((column) => column.required && !used.includes(column.header))
      .map((column) => column.header)
    if (missing.length > 0)
      throw new AppError('BAD_INPUT', `缺少必填列：${missing.join('、')}`, [
        { path: 'mapping', message: `缺少必填列：${missing.join('、')}` },
      ])
    const { rows } =
      await sql<ImportRun>`update kernel.import_run set state = 'running', dry_run = ${dryRun}, mapping = ${JSON.stringify(mapping)}::jsonb,
      ignored = ${JSON.stringify(ignoredColumns(run.headers, mapping))}::jsonb, rows = 0, accepted = 0, rejected = 0, inserted = 0, updated = 0,
      unchanged = 0, message = null, started_at = now(), finished_at = null where id = ${id}::uuid returning *`.execute(
        query,
      )
    return rows[0] ?? run
  })
}

/** Asks a running import to stop; its rows are undone. */
export async function cancelImport(platform: Platform, actor: Actor, id: string): Promise<ImportRun> {
  return writeInScope(platform.database, actor.scope, actor.id ?? 'system', async (query) => {
    await sql`update kernel.import_run set state = 'cancelled', finished_at = now() where id = ${id}::uuid and state in ('running', 'uploaded')`.execute(
      query,
    )
    return loadRun(query, id)
  })
}
