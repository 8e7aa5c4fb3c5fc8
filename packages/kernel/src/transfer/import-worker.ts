import { sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import { AppError } from '../contract/app-error.ts'
import { asPlatform } from '../database/scope.ts'
import { TableFileError } from '../files/index.ts'
import type { Platform } from '../platform.ts'
import { type ImportRun, loadRun } from './import-run.ts'
import { ImportCancelled, runImport } from './run-import.ts'

async function setFailed(platform: Platform, run: ImportRun, message: string): Promise<void> {
  await asPlatform(platform, (query) =>
    sql`update kernel.import_run set state = 'failed', message = ${message}, finished_at = now() where id = ${run.id}::uuid and state = 'running'`.execute(
      query,
    ),
  )
}

async function reportProgress(platform: Platform, run: ImportRun, rows: number, rejected: number): Promise<boolean> {
  return asPlatform(platform, async (query) => {
    await sql`update kernel.import_run set rows = ${rows}, rejected = ${rejected} where id = ${run.id}::uuid and state = 'running'`.execute(
      query,
    )
    return (await loadRun(query, run.id)).state === 'running'
  })
}

/** What a person is told when a run fails; the inside of an unexpected error stays in the server's log. */
function failureMessage(error: unknown): string {
  return error instanceof AppError || error instanceof TableFileError
    ? error.message
    : '导入失败，数据没有改动，请稍后重试'
}

/**
 * Runs one import unless another process has it. The lock belongs to a connection, so a process that dies gives its
 * runs back at once and the next start resumes them from the file.
 */
export async function workOn(
  platform: Platform,
  id: string,
  actorOf: (run: ImportRun) => Promise<Actor | null>,
  onError: (error: unknown) => void = () => undefined,
): Promise<void> {
  const lock = await platform.database.pool.connect()
  try {
    const held = await lock.query<{ held: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as held', [
      id,
    ])
    if (!held.rows[0]?.held) return
    const run = await asPlatform(platform, (query) => loadRun(query, id))
    if (run.state !== 'running') return
    const actor = await actorOf(run)
    if (!actor) return await setFailed(platform, run, '发起人已无权限，导入没有执行')
    try {
      await runImport(platform, actor, run, (rows, rejected) => reportProgress(platform, run, rows, rejected))
    } catch (error) {
      if (error instanceof ImportCancelled) return
      onError(error)
      await setFailed(platform, run, failureMessage(error))
    }
  } finally {
    await lock.query('select pg_advisory_unlock(hashtextextended($1, 0))', [id]).catch(() => undefined)
    lock.release()
  }
}

/** Runs left over by a process that died, for the start of the next one. */
export async function unfinishedImports(platform: Platform): Promise<readonly string[]> {
  return asPlatform(platform, async (query) => {
    const { rows } = await sql<{
      id: string
    }>`select id from kernel.import_run where state = 'running' order by created_at`.execute(query)
    return rows.map((row) => row.id)
  })
}
