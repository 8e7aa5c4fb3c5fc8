import { isWithin } from '@renshe/codes'
import { type Kysely, sql } from 'kysely'
import type { ModuleDefinition } from '../module/define-module.ts'

export interface SettingRow {
  readonly key: string
  readonly area: string
  readonly value: unknown
  readonly from: string
  readonly docNo: string | null
  readonly note: string | null
  readonly changedBy: string
  readonly changedAt: Date
}

/** Every value ever set for a module, newest first. */
export async function settingRows(query: Kysely<unknown>, moduleId: string): Promise<readonly SettingRow[]> {
  const { rows } =
    await sql<SettingRow>`select key, area_code as area, value, valid_from as "from", doc_no as "docNo", note,
    changed_by as "changedBy", changed_at as "changedAt" from kernel.setting where module = ${moduleId}
    order by length(area_code) desc, valid_from desc, changed_at desc`.execute(query)
  return rows
}

export interface EffectiveValue {
  readonly value: unknown
  readonly origin: 'platform' | 'district' | 'township'
  readonly area: string
  readonly from: string | null
  readonly docNo: string | null
}

/** The value in force for an area on a date: township before district before platform, later start before earlier. */
export function effectiveValues(
  module: ModuleDefinition,
  rows: readonly SettingRow[],
  area: string,
  on: string,
): Readonly<Record<string, EffectiveValue>> {
  const defaults = module.settings ? (module.settings.schema.parse({}) as Record<string, unknown>) : {}
  return Object.fromEntries(
    Object.entries(defaults).map(([key, value]) => {
      const set = rows.find((row) => row.key === key && row.from <= on && (row.area === '' || isWithin(area, row.area)))
      const origin = !set || set.area === '' ? 'platform' : set.area.length > 6 ? 'township' : 'district'
      return [
        key,
        set
          ? { value: set.value, origin, area: set.area, from: set.from, docNo: set.docNo }
          : { value, origin, area: '', from: null, docNo: null },
      ]
    }),
  )
}

/** A module's settings for an area on a date, as plain values. */
export async function effectiveSettings(
  query: Kysely<unknown>,
  module: ModuleDefinition,
  area: string,
  on: string,
): Promise<Readonly<Record<string, unknown>>> {
  if (!module.settings) return {}
  const values = effectiveValues(module, await settingRows(query, module.id), area, on)
  return Object.fromEntries(Object.entries(values).map(([key, entry]) => [key, entry.value]))
}
