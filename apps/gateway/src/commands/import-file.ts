import { AppError, type ImportAnswer } from '@renshe/kernel'
import {
  type Actor,
  allImportErrors,
  importStatus,
  type Platform,
  prepareImport,
  startImport,
  workOn,
} from '@renshe/kernel/server'

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
  const errors = await allImportErrors(platform, actor, preview.id)
  return {
    id: preview.id,
    kind,
    rows: status.rows,
    accepted: status.accepted,
    rejected: status.rejected,
    errors: errors.map(({ row, column, code, message }) => ({ row, column, code, message })),
    ignored: status.ignoredColumns,
  }
}
