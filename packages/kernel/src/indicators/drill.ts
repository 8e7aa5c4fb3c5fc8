import { areaPrefix } from '@renshe/codes'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { startsWith } from '../access/ability-to-sql.ts'
import { AppError } from '../contract/app-error.ts'
import type { DrillDown } from '../contract/list-query.ts'
import type { IndicatorComponent, IndicatorSettings } from '../module/define-indicator.ts'
import type { ResourceDefinition } from '../module/define-resource.ts'
import type { ModuleRegistry } from '../module/module-registry.ts'
import { columnRef } from '../resources/column.ts'
import { effectiveSettings } from '../settings/read-settings.ts'

export interface Period {
  readonly from: string
  readonly asOf: string
}

/** The local calendar date a record is counted on. */
export function countedOn(component: IndicatorComponent): RawBuilder<unknown> {
  const { on, resource } = component
  if ('date' in on) return columnRef(resource, on.date)
  if ('datetime' in on) return sql`(${columnRef(resource, on.datetime)} at time zone 'Asia/Shanghai')::date`
  return sql`make_date(${columnRef(resource, on.yearOf)}, 1, 1)`
}

/** Inside the period. A yearly universe counts for the year of the period's last day (F-IND-04). */
function inPeriod(component: IndicatorComponent, period: Period): RawBuilder<boolean> {
  const { on, resource } = component
  if ('yearOf' in on) return sql<boolean>`${columnRef(resource, on.yearOf)} = ${Number(period.asOf.slice(0, 4))}`
  if ('date' in on)
    return sql<boolean>`${columnRef(resource, on.date)} between ${period.from}::date and ${period.asOf}::date`
  const column = columnRef(resource, on.datetime)
  return sql<boolean>`(${column} >= (${period.from}::date)::timestamp at time zone 'Asia/Shanghai'
    and ${column} < (${period.asOf}::date + 1)::timestamp at time zone 'Asia/Shanghai')`
}

/** The condition that both counts a component and lists the records behind it. */
export function componentToSql(
  component: IndicatorComponent,
  area: string,
  period: Period,
  settings: IndicatorSettings,
): RawBuilder<boolean> {
  const parts = [
    startsWith(columnRef(component.resource, component.resource.areaField), areaPrefix(area)),
    inPeriod(component, period),
  ]
  if (component.where) parts.push(component.where(settings, { asOf: period.asOf }))
  return sql<boolean>`(${sql.join(parts, sql` and `)})`
}

/** The records behind one number. @throws AppError BAD_INPUT for an unknown component or one of another resource */
export async function drillToSql(
  registry: ModuleRegistry,
  resource: ResourceDefinition,
  drill: DrillDown,
  query: Kysely<unknown>,
): Promise<RawBuilder<boolean>> {
  const entry = registry.indicators.get(drill.rule)
  const component = entry?.indicator.components[drill.component]
  if (!entry || component?.resource.name !== resource.name) {
    throw new AppError('BAD_INPUT', '没有这个指标分项', [{ path: 'drill', message: '指标分项与列表不符' }])
  }
  const settings = await effectiveSettings(query, entry.module, drill.area, drill.asOf)
  return componentToSql(component, drill.area, drill, settings)
}
