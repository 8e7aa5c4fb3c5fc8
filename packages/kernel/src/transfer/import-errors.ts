import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import type { ImportRowError, ImportStatus } from '../contract/import-status.ts'
import { readInScope } from '../database/scope.ts'
import { type Cell, openTable, writeErrorWorkbook } from '../files/index.ts'
import type { Platform } from '../platform.ts'
import { type ImportRun, loadRun, toStatus } from './import-run.ts'

const errorColumns = sql`row_no as row, header as "column", value, code, message`

/** One page of the problems of a run, in the order of the file. */
export async function importErrors(
  platform: Platform,
  actor: Actor,
  id: string,
  page: number,
  perPage: number,
): Promise<{ rows: readonly ImportRowError[]; total: number }> {
  return readInScope(platform.database, actor.scope, actor.id ?? 'system', async (query) => {
    await loadRun(query, id)
    const found =
      await sql<ImportRowError>`select ${errorColumns} from kernel.import_error where import_id = ${id}::uuid order by row_no, header limit ${perPage} offset ${(page - 1) * perPage}`.execute(
        query,
      )
    const count = await sql<{
      total: number
    }>`select count(*) as total from kernel.import_error where import_id = ${id}::uuid`.execute(query)
    return { rows: found.rows, total: Number(count.rows[0]?.total ?? 0) }
  })
}

/** Every problem of a run at once, for a whole report. @throws AppError NOT_FOUND for a run of somebody else */
export async function allImportErrors(
  platform: Platform,
  actor: Actor,
  id: string,
): Promise<readonly ImportRowError[]> {
  return readInScope(platform.database, actor.scope, actor.id ?? 'system', async (query) => {
    await loadRun(query, id)
    const { rows } =
      await sql<ImportRowError>`select ${errorColumns} from kernel.import_error where import_id = ${id}::uuid order by row_no, header`.execute(
        query,
      )
    return rows
  })
}

export async function importStatus(platform: Platform, actor: Actor, id: string): Promise<ImportStatus> {
  return toStatus(
    await readInScope(platform.database, actor.scope, actor.id ?? 'system', (query) => loadRun(query, id)),
  )
}

/** The user's own imports, newest first. */
export async function listImports(
  platform: Platform,
  actor: Actor,
  page: number,
  perPage: number,
): Promise<{ rows: readonly ImportStatus[]; total: number }> {
  return readInScope(platform.database, actor.scope, actor.id ?? 'system', async (query) => {
    const found =
      await sql<ImportRun>`select * from kernel.import_run order by created_at desc limit ${perPage} offset ${(page - 1) * perPage}`.execute(
        query,
      )
    const count = await sql<{ total: number }>`select count(*) as total from kernel.import_run`.execute(query)
    return { rows: found.rows.map(toStatus), total: Number(count.rows[0]?.total ?? 0) }
  })
}

type Problems = ReadonlyMap<number, readonly { column: string; message: string }[]>

async function* faultyRows(
  run: ImportRun,
  problems: Problems,
): AsyncGenerator<{
  rowNumber: number
  cells: readonly Cell[]
  errors: readonly { column: string; message: string }[]
}> {
  for await (const row of (await openTable(run.file_path)).rows()) {
    const errors = problems.get(row.number)
    if (errors && row.number > (run.header_row ?? 1))
      yield {
        rowNumber: row.number,
        cells: row.cells,
        errors: errors.map((error) => ({ ...error, column: fileHeader(run, error.column) })),
      }
  }
}

/** The header as the file has it, so that the marked cell is the one the person typed. */
function fileHeader(run: ImportRun, header: string): string {
  const index = run.mapping.indexOf(header)
  return run.headers[index] ?? header
}

/** Writes the refused rows with their reasons to a workbook that can be corrected and imported again. */
export async function errorWorkbook(
  platform: Platform,
  actor: Actor,
  id: string,
): Promise<{ path: string; fileName: string }> {
  const run = await readInScope(platform.database, actor.scope, actor.id ?? 'system', (query) => loadRun(query, id))
  const problems = Map.groupBy(await allImportErrors(platform, actor, id), (error) => error.row)
  const path = join(platform.filesDir, 'import-errors', `${id}.xlsx`)
  await mkdir(dirname(path), { recursive: true })
  await writeErrorWorkbook(path, { headers: run.headers, rows: faultyRows(run, problems) })
  return { path, fileName: `${run.file_name.replace(/\.[^.]+$/, '')}-错误行.xlsx` }
}
