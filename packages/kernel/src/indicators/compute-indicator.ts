import { type Kysely, sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import { AppError } from '../contract/app-error.ts'
import type { IndicatorResult, TrendPoint } from '../contract/indicator-result.ts'
import { readInScope } from '../database/scope.ts'
import type { IndicatorDefinition } from '../module/define-indicator.ts'
import type { ModuleDefinition } from '../module/define-module.ts'
import type { Platform } from '../platform.ts'
import { columnRef, tableRef } from '../resources/column.ts'
import { allowedRows } from '../resources/read-records.ts'
import { effectiveSettings } from '../settings/read-settings.ts'
import { componentToSql, countedOn, type Period } from './drill.ts'

/** Counts of every component by township and month: all figures of an indicator are sums over this. */
interface Cell {
  readonly component: string
  readonly unit: string
  readonly month: string
  readonly count: number
}

export interface IndicatorFigures {
  readonly whole: IndicatorResult
  readonly townships: ReadonlyMap<string, IndicatorResult>
  readonly monthly: readonly TrendPoint[]
  readonly yearly: readonly TrendPoint[]
}

export interface IndicatorRequest extends Period {
  readonly area: string
  /** Townships to break the figure down by. */
  readonly units: readonly string[]
}

async function countCells(
  query: Kysely<unknown>,
  actor: Actor,
  module: ModuleDefinition,
  indicator: IndicatorDefinition,
  request: IndicatorRequest,
): Promise<readonly Cell[]> {
  const settings = await effectiveSettings(query, module, request.area, request.asOf)
  const parts = Object.entries(indicator.components).flatMap(([key, component]) => {
    const { resource } = component
    // A yearly universe is counted once for each year of the period, so that the years can be compared.
    const periods: readonly Period[] =
      'yearOf' in component.on ? yearsOf(request).map((asOf) => ({ from: request.from, asOf })) : [request]
    return periods.map(
      (
        period,
      ) => sql<Cell>`select ${key}::text as component, left(${columnRef(resource, resource.areaField)}, 9) as unit,
        to_char(${countedOn(component)}, 'YYYY-MM') as month, count(*) as count
        from ${tableRef(resource)} t where ${allowedRows(resource, actor, 'read')} and ${componentToSql(component, request.area, period, settings)} group by 2, 3`,
    )
  })
  const { rows } = await sql<Cell>`${sql.join(parts, sql` union all `)}`.execute(query)
  return rows
}

/** Last days of the period's years: 31 December, and the period's own last day. */
function yearsOf(period: Period): readonly string[] {
  const [first, last] = [Number(period.from.slice(0, 4)), Number(period.asOf.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, index) =>
    first + index === last ? period.asOf : `${first + index}-12-31`,
  )
}

function summarise(
  indicator: IndicatorDefinition,
  cells: readonly Cell[],
  area: string,
  period: Period,
): IndicatorResult {
  const year = period.asOf.slice(0, 4)
  const components = Object.entries(indicator.components).map(([key, component]) => {
    const counted = cells.filter(
      (cell) => cell.component === key && (!('yearOf' in component.on) || cell.month.startsWith(year)),
    )
    return {
      key,
      label: component.label,
      resource: component.resource.name,
      count: counted.reduce((sum, cell) => sum + Number(cell.count), 0),
    }
  })
  const counts = Object.fromEntries(components.map(({ key, count }) => [key, count]))
  const numerator = indicator.numerator(counts)
  const denominator = indicator.denominator(counts)
  const value = denominator === 0 ? null : numerator / denominator
  return {
    rule: indicator.rule,
    area,
    from: period.from,
    asOf: period.asOf,
    value,
    reason: value === null ? indicator.whenEmpty.zh : null,
    warning: value === null ? null : (indicator.warning?.(value) ?? null),
    numerator,
    denominator,
    components,
  }
}

function trend(
  indicator: IndicatorDefinition,
  cells: readonly Cell[],
  request: IndicatorRequest,
  length: 4 | 7,
): readonly TrendPoint[] {
  const periods = [...new Set(cells.map((cell) => cell.month.slice(0, length)))].sort()
  return periods.map((period) => {
    const inside = cells.filter((cell) => cell.month.startsWith(period))
    const { value, numerator, denominator } = summarise(indicator, inside, request.area, {
      from: request.from,
      asOf: `${period.slice(0, 4)}-12-31`,
    })
    return { period, value, numerator, denominator }
  })
}

/**
 * Computes one indicator for an area and each of its townships, by month and year, from the records the actor may read.
 * @throws AppError NOT_FOUND when no module computes the rule
 */
export async function computeIndicator(
  platform: Platform,
  actor: Actor,
  rule: string,
  request: IndicatorRequest,
): Promise<IndicatorFigures> {
  const entry = platform.registry.indicators.get(rule)
  if (!entry) throw new AppError('NOT_FOUND', `没有模块计算指标 ${rule}`)
  const { indicator, module } = entry
  const cells = await readInScope(platform.database, actor.scope, actor.id, (query) =>
    countCells(query, actor, module, indicator, request),
  )
  return {
    whole: summarise(indicator, cells, request.area, request),
    townships: new Map(
      request.units.map((unit) => [
        unit,
        summarise(
          indicator,
          cells.filter((cell) => cell.unit === unit),
          unit,
          request,
        ),
      ]),
    ),
    monthly: trend(indicator, cells, request, 7),
    yearly: trend(indicator, cells, request, 4),
  }
}
