import type { ImportRowError } from '../contract/import-status.ts'
import type { Cell, TableRow } from '../files/index.ts'
import type { ImportColumn, ImportDefinition } from '../module/define-import.ts'
import { cellText, parseCell } from './parse-cell.ts'

/** Which file column feeds which declared column. */
export type ColumnPlan = readonly { readonly index: number; readonly column: ImportColumn }[]

export function columnPlan(definition: ImportDefinition, mapping: readonly (string | null)[]): ColumnPlan {
  return definition.columns.flatMap((column) => {
    const index = mapping.indexOf(column.header)
    return index < 0 ? [] : [{ index, column }]
  })
}

export type ParsedRow =
  | { readonly ok: true; readonly values: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly errors: readonly ImportRowError[] }

/** Reads a whole row and collects every problem in it, not only the first. `mayTouch` answers for the user's areas. */
export function parseRow(
  definition: ImportDefinition,
  plan: ColumnPlan,
  row: TableRow,
  today: string,
  mayTouch: (values: Readonly<Record<string, unknown>>) => string | null,
): ParsedRow {
  const fields = definition.resource.record.fields
  const errors: ImportRowError[] = []
  const values: Record<string, unknown> = {}
  const cells = new Map<string, Cell | undefined>()
  const report = (field: string, code: string, message: string) => {
    const column = definition.columns.find((entry) => entry.field === field)
    errors.push({ row: row.number, column: column?.header ?? field, value: cellText(cells.get(field)), code, message })
  }
  for (const { index, column } of plan) {
    const declared = fields[column.field]
    if (!declared) continue
    cells.set(column.field, row.cells[index])
    const parsed = parseCell(column, declared, row.cells[index])
    if (parsed.ok) values[column.field] = parsed.value
    else report(column.field, parsed.code, parsed.message)
  }
  for (const column of definition.columns.filter(
    (entry) => entry.required && !plan.some((planned) => planned.column === entry),
  )) {
    report(column.field, 'REQUIRED', `文件中没有“${column.header}”这一列`)
  }
  if (errors.length === 0)
    for (const problem of definition.checkRow?.(values, today) ?? [])
      report(problem.field, problem.code, problem.message)
  if (errors.length === 0) {
    const refusal = mayTouch(values)
    if (refusal) report(definition.resource.areaField, 'OUT_OF_SCOPE', refusal)
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, values }
}
