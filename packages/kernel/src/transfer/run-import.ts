import { localToday } from '@renshe/codes'
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely'
import type pg from 'pg'
import { canOn } from '../access/ability.ts'
import type { Actor } from '../access/actor.ts'
import { isModuleOn } from '../access/post.ts'
import { AppError } from '../contract/app-error.ts'
import type { ImportRowError } from '../contract/import-status.ts'
import { scopeStatement } from '../database/scope.ts'
import { openTable } from '../files/index.ts'
import type { ImportDefinition, StagedProblem } from '../module/define-import.ts'
import type { ModuleDefinition } from '../module/define-module.ts'
import type { Platform } from '../platform.ts'
import { derivedFields, toColumns } from '../resources/parse-record.ts'
import { auditStatement } from '../writing/audit.ts'
import { openCopy } from './copy-rows.ts'
import type { ImportRun } from './import-run.ts'
import { type ColumnPlan, columnPlan, parseRow } from './parse-row.ts'
import { changeLogSql, duplicatesSql, insertSql, targetColumns, updateSql } from './upsert-staged.ts'

const stage = 'import_stage'
/** Rows read between two reports of progress; also how often a cancellation is noticed. */
const progressEvery = 5_000

/** Compiles statements only; they run on the import's own connection. */
const compiler = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/** Runs a built statement on the import's connection. */
async function runOn<Row>(client: pg.PoolClient, statement: RawBuilder<Row>): Promise<Row[]> {
  const compiled = statement.compile(compiler)
  return (await client.query(compiled.sql, [...compiled.parameters])).rows
}

export class ImportCancelled extends Error {}

interface Counts {
  rows: number
  rejected: number
  inserted: number
  updated: number
}

interface ImportJob {
  readonly platform: Platform
  readonly actor: Actor
  readonly run: ImportRun
  readonly module: ModuleDefinition
  readonly definition: ImportDefinition
  readonly client: pg.PoolClient
  readonly columns: readonly string[]
  readonly plan: ColumnPlan
  readonly counts: Counts
  readonly onProgress: (rows: number, rejected: number) => Promise<boolean>
}

/** Why the user may not put a row there, or null. */
function scopeCheck(job: ImportJob): (values: Readonly<Record<string, unknown>>) => string | null {
  const { resource } = job.definition
  const known = new Map<string, string | null>()
  return (values) => {
    const area = String(values[resource.areaField] ?? '')
    const answer = known.get(area)
    if (answer !== undefined) return answer
    const allowed = canOn(job.actor.ability, 'import', resource.name, { [resource.areaField]: area })
    const refusal = allowed
      ? isModuleOn(job.module, area, job.actor.off)
        ? null
        : `${job.module.label.zh}在该区域已停用`
      : '该区划不在您的管辖范围内'
    known.set(area, refusal)
    return refusal
  }
}

async function writeErrors(job: ImportJob, errors: readonly ImportRowError[]): Promise<void> {
  if (errors.length === 0) return
  await job.client.query(
    `insert into kernel.import_error (import_id, row_no, header, value, code, message)
     select $1::uuid, e.row, e."column", e.value, e.code, e.message from jsonb_to_recordset($2::jsonb)
     as e(row bigint, "column" text, value text, code text, message text)`,
    [job.run.id, JSON.stringify(errors)],
  )
}

/** Reads the file once: good rows into the staging table by COPY, problems kept by row and column. */
async function stageRows(job: ImportJob): Promise<void> {
  const { definition, client, columns, counts } = job
  const fields = definition.resource.record.fields
  await client.query(
    `create temp table ${stage} on commit drop as select 0::bigint as row_no, ${columns.join(', ')} from ${definition.resource.record.qualified} with no data`,
  )
  // The township whose ledger a row belongs to is part of many keys, as in the record's own table.
  await client.query(
    `alter table ${stage} add column unit_code text generated always as (left(${definition.resource.areaField}, 9)) stored`,
  )
  const today = localToday()
  const mayTouch = scopeCheck(job)
  const copy = await openCopy(client, stage, ['row_no', ...columns])
  const problems: ImportRowError[] = []
  const table = await openTable(job.run.file_path)
  for await (const row of table.rows()) {
    if (row.number <= (job.run.header_row ?? 1)) continue
    if (row.cells.every((cell) => cell === null || String(cell).trim() === '')) continue
    counts.rows += 1
    const parsed = parseRow(definition, job.plan, row, today, mayTouch)
    if (parsed.ok) {
      const stored: Record<string, unknown> = {}
      for (const { column } of job.plan) {
        const declared = fields[column.field]
        if (declared)
          Object.assign(
            stored,
            toColumns(column.field, declared, parsed.values[column.field] ?? null, job.platform.sealer),
          )
      }
      Object.assign(stored, definition.resource.derive?.(parsed.values))
      await copy.write([row.number, ...columns.map((column) => stored[column])])
    } else {
      counts.rejected += 1
      problems.push(...parsed.errors)
    }
    if (counts.rows % progressEvery === 0 && !(await job.onProgress(counts.rows, counts.rejected)))
      throw new ImportCancelled()
  }
  await copy.end()
  await writeErrors(job, problems)
  await client.query(`create index on ${stage} (row_no); analyze ${stage}`)
}

/** Removes rows a set-based check refused and keeps the reasons. */
async function refuse(job: ImportJob, problems: readonly StagedProblem[]): Promise<void> {
  if (problems.length === 0) return
  await writeErrors(
    job,
    problems.map((problem) => ({
      row: Number(problem.row_no),
      column: problem.header,
      value: problem.value ?? '',
      code: problem.code,
      message: problem.message,
    })),
  )
  const removed = await job.client.query(`delete from ${stage} where row_no = any($1::bigint[])`, [
    problems.map((problem) => problem.row_no),
  ])
  job.counts.rejected += removed.rowCount ?? 0
}

async function checkStaged(job: ImportJob): Promise<void> {
  const { definition, client, columns } = job
  const keyHeader =
    definition.columns.find(
      (column) => definition.key.includes(column.field) || definition.key.includes(`${column.field}_hash`),
    )?.header ?? ''
  const repeats = await client.query<{ row_no: number; first_row: number; same: boolean }>(
    duplicatesSql(definition, columns, stage),
  )
  // An equal repetition is harmless and counts as accepted; it only must not be inserted twice.
  await client.query(`delete from ${stage} where row_no = any($1::bigint[])`, [
    repeats.rows.filter((row) => row.same).map((row) => row.row_no),
  ])
  await refuse(
    job,
    repeats.rows
      .filter((row) => !row.same)
      .map((row) => ({
        row_no: row.row_no,
        header: keyHeader,
        value: null,
        code: 'DUPLICATE',
        message: `与第 ${row.first_row} 行重复但内容不同`,
      })),
  )
  for (const check of definition.checks ?? []) {
    await refuse(job, await runOn(client, check({ stage: sql.table(stage), today: localToday() })))
  }
}

async function applyStaged(job: ImportJob): Promise<void> {
  const { definition, client, columns, run, counts } = job
  await client.query(changeLogSql(definition, columns, stage), [run.id])
  counts.updated = (await client.query(updateSql(definition, columns, stage))).rowCount ?? 0
  counts.inserted = (await client.query(insertSql(definition, columns, stage), [run.id])).rowCount ?? 0
  const areaField = definition.resource.areaField
  const units = await client.query<{ unit: string; rows: number }>(
    `select left(${areaField}, 9) as unit, count(*)::int as rows from ${stage} group by 1 order by 1`,
  )
  const digest = await client.query<{ digest: string }>(
    `select encode(sha256(convert_to(coalesce(string_agg(record_id::text || before::text || after::text, '|' order by record_id), ''), 'UTF8')), 'hex') as digest
    from kernel.import_change where import_id = $1::uuid`,
    [run.id],
  )
  for (const { unit, rows } of units.rows) {
    const details = {
      kind: run.kind,
      importId: run.id,
      fileName: run.file_name,
      fileHash: run.file_hash,
      rows,
      changesDigest: digest.rows[0]?.digest ?? '',
    }
    const entry = { action: 'import', module: job.module.id, resource: definition.resource.name, area: unit, details }
    await runOn(client, auditStatement(job.actor, entry))
  }
}

async function finish(job: ImportJob): Promise<void> {
  const { client, run, counts } = job
  const accepted = counts.rows - counts.rejected
  await client.query(
    `update kernel.import_run set state = 'done', rows = $2, accepted = $3, rejected = $4, inserted = $5, updated = $6, unchanged = $7, finished_at = now(), message = null where id = $1::uuid`,
    [
      run.id,
      counts.rows,
      accepted,
      counts.rejected,
      counts.inserted,
      counts.updated,
      accepted - counts.inserted - counts.updated,
    ],
  )
}

/**
 * Runs one import from file to commit. Rows, history, audit records and the run's result are one transaction: a crash at
 * any moment leaves nothing half written, and running it again starts from the file. A dry run undoes the rows only.
 * @throws ImportCancelled when `onProgress` answers false; AppError or TableFileError when the file cannot be used
 */
export async function runImport(
  platform: Platform,
  actor: Actor,
  run: ImportRun,
  onProgress: ImportJob['onProgress'],
): Promise<void> {
  const entry = platform.registry.imports.get(run.kind)
  if (!entry) throw new AppError('BAD_INPUT', `没有名为 ${run.kind} 的导入`)
  const plan = columnPlan(entry.definition, run.mapping)
  const client = await platform.database.pool.connect()
  const job: ImportJob = {
    platform,
    actor,
    run,
    ...entry,
    client,
    plan,
    columns: targetColumns(entry.definition, [
      ...plan.map(({ column }) => column.field),
      ...derivedFields(entry.definition.resource),
    ]),
    counts: { rows: 0, rejected: 0, inserted: 0, updated: 0 },
    onProgress,
  }
  try {
    await client.query('begin')
    await runOn(client, scopeStatement(actor.scope, run.user_id))
    await client.query('delete from kernel.import_error where import_id = $1::uuid', [run.id])
    await stageRows(job)
    await checkStaged(job)
    if (!run.dry_run) await applyStaged(job)
    await finish(job)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}
