import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import { AppError } from '../contract/app-error.ts'
import type { ImportPreview } from '../contract/import-status.ts'
import { readInScope, writeInScope } from '../database/scope.ts'
import { findHeader, openTable, type TableRow } from '../files/index.ts'
import type { ImportDefinition } from '../module/define-import.ts'
import type { Platform } from '../platform.ts'
import { type ImportRun, loadRun } from './import-run.ts'
import { cellText } from './parse-cell.ts'

/** Rows looked at to find the header: real ledgers have merged titles and notes above it. */
const headRows = 25
const sampleRows = 8

/** @throws AppError NOT_FOUND for an unknown kind, FORBIDDEN without the right to import it */
export function importFor(platform: Platform, actor: Actor, kind: string): ImportDefinition {
  const entry = platform.registry.imports.get(kind)
  if (!entry) throw new AppError('NOT_FOUND', `没有名为 ${kind} 的导入`)
  if (!actor.ability.can('import', entry.definition.resource.name))
    throw new AppError('FORBIDDEN', '您没有导入这类台账的权限，或本模块在您所在区域已停用')
  return entry.definition
}

async function firstRows(path: string, count: number): Promise<readonly TableRow[]> {
  const rows: TableRow[] = []
  for await (const row of (await openTable(path)).rows()) {
    rows.push(row)
    if (rows.length >= count) break
  }
  return rows
}

async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

const headersOf = (definition: ImportDefinition) =>
  definition.columns.map((column) => ({
    name: column.header,
    aliases: column.aliases ?? [],
    required: column.required === true,
  }))

async function inspect(
  definition: ImportDefinition,
  path: string,
): Promise<Omit<ImportPreview, 'id' | 'kind' | 'fileName'>> {
  const rows = await firstRows(path, headRows + sampleRows)
  const found = findHeader(rows.slice(0, headRows), headersOf(definition))
  if (!found.found)
    throw new AppError(
      'BAD_INPUT',
      `在前 ${headRows} 行没有找到表头，应包含：${definition.columns
        .filter((column) => column.required)
        .map((column) => column.header)
        .join('、')}`,
    )
  return {
    headerRow: found.headerRow,
    headers: found.headers,
    mapping: found.mapping.map((entry) => ({
      index: entry.index,
      header: entry.name ?? null,
      confidence: entry.confidence ?? null,
    })),
    missing: found.missing,
    sample: rows
      .filter((row) => row.number > found.headerRow)
      .slice(0, sampleRows)
      .map((row) => ({ row: row.number, cells: row.cells.map((cell) => cellText(cell)) })),
  }
}

/** Takes a file in: reads its head, suggests a mapping, keeps a run that can be previewed, started and resumed. */
export async function prepareImport(
  platform: Platform,
  actor: Actor,
  kind: string,
  path: string,
  fileName = basename(path),
): Promise<ImportPreview> {
  const definition = importFor(platform, actor, kind)
  const seen = await inspect(definition, path)
  const id = randomUUID()
  const userId = actor.id ?? 'system'
  const mapping = seen.mapping.map((entry) => entry.header)
  const hash = await fileHash(path)
  await writeInScope(platform.database, actor.scope, userId, async (query) => {
    await sql`insert into kernel.import_run (id, kind, file_name, file_path, file_hash, state, header_row, headers, mapping, actor, user_id, area_code, ignored)
      values (${id}::uuid, ${kind}, ${fileName}, ${path}, ${hash}, 'uploaded', ${seen.headerRow}, ${JSON.stringify(seen.headers)}::jsonb,
      ${JSON.stringify(mapping)}::jsonb, ${JSON.stringify({ id: actor.id, name: actor.name })}::jsonb, ${userId}, ${actor.homeArea},
      ${JSON.stringify(ignoredColumns(seen.headers, mapping))}::jsonb)`.execute(query)
  })
  return { id, kind, fileName, ...seen }
}

/** Columns of the file that no declared column takes; they are kept aside in the stored file and reported. */
export function ignoredColumns(headers: readonly string[], mapping: readonly (string | null)[]): readonly string[] {
  return headers.filter((header, index) => header !== '' && !mapping[index])
}

/** The preview of a run again, for a page that was reloaded. */
export async function previewImport(platform: Platform, actor: Actor, id: string): Promise<ImportPreview> {
  const run: ImportRun = await readInScope(platform.database, actor.scope, actor.id, (query) => loadRun(query, id))
  const seen = await inspect(importFor(platform, actor, run.kind), run.file_path)
  return { id, kind: run.kind, fileName: run.file_name, ...seen }
}
