import { type Kysely, sql } from 'kysely'
import { AppError } from '../contract/app-error.ts'
import type { ImportState, ImportStatus } from '../contract/import-status.ts'

/** A run as the database keeps it. `actor` names who started it, for the audit record after a restart. */
export interface ImportRun {
  readonly id: string
  readonly kind: string
  readonly file_name: string
  readonly file_path: string
  readonly file_hash: string
  readonly state: ImportState
  readonly dry_run: boolean
  readonly header_row: number | null
  readonly headers: readonly string[]
  readonly mapping: readonly (string | null)[]
  readonly actor: { readonly id: string | null; readonly name: string }
  readonly user_id: string
  readonly area_code: string
  readonly rows: number
  readonly accepted: number
  readonly rejected: number
  readonly inserted: number
  readonly updated: number
  readonly unchanged: number
  readonly ignored: readonly string[]
  readonly message: string | null
  readonly created_at: Date
  readonly finished_at: Date | null
}

/** @throws AppError NOT_FOUND also for a run of somebody else (row-level security) */
export async function loadRun(query: Kysely<unknown>, id: string): Promise<ImportRun> {
  const { rows } = /^[0-9a-f-]{36}$/.test(id)
    ? await sql<ImportRun>`select * from kernel.import_run where id = ${id}::uuid`.execute(query)
    : { rows: [] }
  const run = rows[0]
  if (!run) throw new AppError('NOT_FOUND', '没有找到这次导入')
  return run
}

export function toStatus(run: ImportRun): ImportStatus {
  return {
    id: run.id,
    kind: run.kind,
    fileName: run.file_name,
    state: run.state,
    dryRun: run.dry_run,
    rows: Number(run.rows),
    accepted: Number(run.accepted),
    rejected: Number(run.rejected),
    inserted: Number(run.inserted),
    updated: Number(run.updated),
    unchanged: Number(run.unchanged),
    ignoredColumns: run.ignored,
    message: run.message,
    createdAt: run.created_at.toISOString(),
    finishedAt: run.finished_at?.toISOString() ?? null,
    createdBy: run.actor.name,
  }
}
