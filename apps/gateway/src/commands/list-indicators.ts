import type { Platform } from '@renshe/kernel/server'
import { systemActor } from '@renshe/kernel/server'
import { buildBoard } from '@renshe/plan/server'

export interface IndicatorQuery {
  readonly plan?: string | undefined
  readonly area?: string | undefined
  readonly from?: string | undefined
  readonly asOf?: string | undefined
}

/** The rows of `renshe indicators --json` (interfaces.md). */
export async function listIndicators(platform: Platform, query: IndicatorQuery) {
  const board = await buildBoard(platform, systemActor(platform.registry, '命令行'), {
    ...query,
    area: query.area ?? '310112',
  })
  return board.rows.map((row) => ({
    no: row.no,
    rule: row.rule,
    name: row.name,
    kind: row.kind,
    unit: row.unit,
    value: row.value,
    reason: row.reason,
    warning: row.warning,
    target: row.target,
    targetText: row.targetText,
    status: row.status,
    numerator: row.own?.numerator ?? null,
    denominator: row.own?.denominator ?? null,
    components: Object.fromEntries((row.own?.components ?? []).map((component) => [component.key, component.count])),
    source: row.source,
    official: row.official,
    asOf: board.asOf,
    area: board.area,
  }))
}
