import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { formatFen, localToday } from '@renshe/codes'
import { type CompiledQuery, type ControlledTransaction, sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import type { Field } from '../contract/field.ts'
import type { ListQuery } from '../contract/list-query.ts'
import { scopeStatement } from '../database/scope.ts'
import { type Cell, writeCsv, writeWorkbook } from '../files/index.ts'
import type { ResourceDefinition } from '../module/define-resource.ts'
import type { Platform } from '../platform.ts'
import { mutate } from '../writing/mutate.ts'
import { tableRef } from './column.ts'
import { presentRow } from './present-row.ts'
import { orderToSql, resourceFor, selectionToSql } from './read-records.ts'
import { moduleOf } from './write-records.ts'

export type ExportRequest = Omit<ListQuery, 'page' | 'perPage'> & {
  readonly format: 'xlsx' | 'csv'
  readonly key: string
}

export interface ExportAnswer {
  readonly url: string
  readonly fileName: string
  readonly rows: number
}

function cellOf(declared: Field, name: string, row: Readonly<Record<string, unknown>>): Cell {
  const value = row[name]
  if (value === null || value === undefined) return null
  if (declared.kind === 'fen') return formatFen(Number(value))
  if (declared.kind === 'boolean') return value === true ? '是' : '否'
  if (declared.kind === 'area' || declared.kind === 'hukou-area') return String(row[`${name}_name`] ?? value)
  if (value instanceof Date)
    return new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Shanghai',
      dateStyle: 'short',
      timeStyle: 'medium',
    }).format(value)
  return typeof value === 'number' ? value : String(value)
}

async function* rowsOf(
  platform: Platform,
  actor: Actor,
  resource: ResourceDefinition,
  request: ExportRequest,
  counted: { rows: number },
): AsyncGenerator<readonly Cell[]> {
  const fields = Object.entries(resource.record.fields)
  const transaction = await platform.database.reads.startTransaction().setAccessMode('read only').execute()
  try {
    await scopeStatement(actor.scope, actor.id).execute(transaction)
    const where = await selectionToSql(platform, actor, resource, request, transaction as never, 'export')
    const order = orderToSql(resource, request.sort)
    const compiled = sql<
      Record<string, unknown>
    >`select t.* from ${tableRef(resource)} t where ${where} order by ${order}`.compile(transaction)
    for await (const row of streamRows(transaction, compiled)) {
      counted.rows += 1
      const shown = presentRow(resource, actor, row)
      yield fields.map(([name, declared]) => cellOf(declared, name, shown))
    }
  } finally {
    await transaction.commit().execute()
  }
}

/** Rows through a cursor, so that a long list never stands in memory whole. */
async function* streamRows(
  transaction: ControlledTransaction<unknown>,
  compiled: CompiledQuery<Record<string, unknown>>,
): AsyncGenerator<Record<string, unknown>> {
  for await (const page of transaction.getExecutor().stream<Record<string, unknown>>(compiled, 500)) yield* page.rows
}

/** Writes a list to a file, masked like the screen; the audit record says who took what and how much. */
export async function exportRecords(platform: Platform, actor: Actor, request: ExportRequest): Promise<ExportAnswer> {
  const resource = resourceFor(platform, actor, request.resource, 'export')
  return mutate(
    platform.database,
    actor,
    { procedure: 'resource.export', key: request.key, input: request },
    async ({ audit }) => {
      const owner = actor.id ?? 'system'
      const folder = join(platform.filesDir, 'exports', owner)
      await mkdir(folder, { recursive: true })
      const id = `${randomUUID()}.${request.format}`
      const counted = { rows: 0 }
      const rows = rowsOf(platform, actor, resource, request, counted)
      const headers = Object.values(resource.record.fields).map((declared) => declared.label.zh)
      if (request.format === 'xlsx') {
        await writeWorkbook(join(folder, id), {
          sheetName: resource.label.zh,
          columns: headers.map((header) => ({ header })),
          rows,
        })
      } else {
        await writeCsv(join(folder, id), headers, rows)
      }
      await audit({
        action: 'export',
        module: moduleOf(platform, resource),
        resource: resource.name,
        area: actor.homeArea,
        details: { rows: counted.rows, format: request.format, filter: request.filter, q: request.q ?? null },
      })
      return {
        url: `/files/exports/${id}`,
        fileName: `${resource.label.zh}-${localToday()}.${request.format}`,
        rows: counted.rows,
      }
    },
  )
}
