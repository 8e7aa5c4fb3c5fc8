import { AppError, type ImportAnswer } from '@renshe/kernel'
import {
  type Actor,
  importErrors,
  importStatus,
  type Platform,
  prepareImport,
  startImport,
  workOn,
} from '@renshe/kernel/server'

/** Rows of one error page when all of them are collected. */
const pageSize = 200

/** Imports a file from beginning to end in this process and gives the command line's answer. */
export async function importFile(
  platform: Platform,
  actor: Actor,
  kind: string,
  path: string,
  dryRun: boolean,
): Promise<ImportAnswer & { readonly id: string; readonly ignored: readonly string[] }> {
  const preview = await prepareImport(platform, actor, kind, path)
  await startImport(
    platform,
    actor,
    preview.id,
    preview.mapping.map((entry) => entry.header),
    dryRun,
  )
  await workOn(
    platform,
    preview.id,
    async () => actor,
    (error) => {
      throw error
    },
  )
  const status = await importStatus(platform, actor, preview.id)
  if (status.state !== 'done') throw new AppError('BAD_INPUT', status.message ?? '导入失败')
  const errors: ImportAnswer['errors'][number][] = []
  for (let page = 1; errors.length < (await importErrors(platform, actor, preview.id, 1, 1)).total; page += 1) {
    const { rows } = await importErrors(platform, actor, preview.id, page, pageSize)
    errors.push(...rows.map(({ row, column, code, message }) => ({ row: Number(row), column, code, message })))
    if (rows.length === 0) break
  }
  return {
    id: preview.id,
    kind,
    rows: status.rows,
    accepted: status.accepted,
    rejected: status.rejected,
    errors,
    ignored: status.ignoredColumns,
  }
}
