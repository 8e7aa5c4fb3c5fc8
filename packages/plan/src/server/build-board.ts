import { areaName, localToday, minhangUnits } from '@renshe/codes'
import {
  AppError,
  type Board,
  type BoardRow,
  type IndicatorResult,
  type IndicatorStatus,
  type TrendPoint,
} from '@renshe/kernel'
import {
  type Actor,
  computeIndicator,
  effectiveSettings,
  type IndicatorFigures,
  type Platform,
  readInScope,
  sql,
} from '@renshe/kernel/server'
import { planModuleId } from '../contract.ts'
import { judgeIndicator, monthsElapsed } from './judge-indicator.ts'
import { loadPlans, type PlanData, type PlanIndicator } from './plan-data.ts'
import { planSettings } from './plan-settings.ts'

interface OfficialRow {
  readonly no: number
  readonly month: string
  readonly area: string
  readonly value: number
  readonly source: string
}

export interface BoardRequest {
  readonly plan?: string | undefined
  readonly area?: string | undefined
  readonly from?: string | undefined
  readonly asOf?: string | undefined
}

interface BoardContext {
  readonly plan: PlanData
  readonly area: string
  readonly from: string
  readonly asOf: string
  readonly units: readonly string[]
  readonly official: readonly OfficialRow[]
  readonly quota: number | null
}

/** Percentages arrive as 81.31 and are kept as fractions of 1, like the platform's own. */
const officialValue = (indicator: PlanIndicator, value: number): number =>
  indicator.unit === '%' ? value / 100 : value

/** The official figure of an area: the sum over the period for counted indicators, else the newest month's. */
function officialFigure(indicator: PlanIndicator, context: BoardContext, area: string): BoardRow['official'] {
  const rows = context.official.filter((row) => row.no === indicator.no && row.area === area)
  const newest = rows.at(-1)
  if (!newest) return null
  const value = indicator.measure === 'cumulative' ? rows.reduce((sum, row) => sum + row.value, 0) : newest.value
  return { value: officialValue(indicator, value), month: newest.month, source: newest.source }
}

function officialTrend(indicator: PlanIndicator, context: BoardContext, length: 4 | 7): readonly TrendPoint[] {
  const rows = context.official.filter((row) => row.no === indicator.no && row.area === context.area)
  const periods = [...new Set(rows.map((row) => row.month.slice(0, length)))]
  return periods.map((period) => {
    const inside = rows.filter((row) => row.month.startsWith(period))
    const value =
      indicator.measure === 'cumulative'
        ? inside.reduce((sum, row) => sum + row.value, 0)
        : (inside.at(-1)?.value ?? null)
    return {
      period,
      value: value === null ? null : officialValue(indicator, value),
      numerator: null,
      denominator: null,
    }
  })
}

function statusOf(
  indicator: PlanIndicator,
  context: BoardContext,
  value: number | null,
  emptyIsMet: boolean,
): IndicatorStatus {
  return judgeIndicator(indicator, {
    value,
    emptyIsMet,
    elapsedMonths: monthsElapsed(context.plan.from, context.asOf),
    planMonths: monthsElapsed(context.plan.from, context.plan.to),
    quota: context.quota,
  })
}

/** Why a row has no figure or no judgement, in words; a missing parameter is named (rulebook 0.3). */
function reasonOf(
  indicator: PlanIndicator,
  context: BoardContext,
  own: IndicatorResult | null,
  value: number | null,
): string | null {
  if (own?.reason) return own.reason
  if (value === null) return '尚未导入官方数据'
  if (indicator.measure === 'at-most-quota' && context.quota === null)
    return 'PARAM_MISSING: 市下达指标数尚未录入，暂不判定'
  return indicator.measure === 'qualitative' ? '定性目标，不自动判定' : null
}

function boardRow(
  platform: Platform,
  indicator: PlanIndicator,
  context: BoardContext,
  figures: IndicatorFigures | null,
): BoardRow {
  const emptyIsMet = platform.registry.indicators.get(indicator.rule)?.indicator.emptyIsMet === true
  const own = figures?.whole ?? null
  const official = officialFigure(indicator, context, context.area)
  const value = own ? own.value : (official?.value ?? null)
  // A township's share of a sum has no target of its own: only rates are judged below the district.
  const townStatus = (townValue: number | null) =>
    indicator.measure === 'cumulative' ? 'no-data' : statusOf(indicator, context, townValue, own !== null && emptyIsMet)
  return {
    no: indicator.no,
    rule: indicator.rule,
    name: indicator.name,
    group: indicator.group,
    kind: indicator.kind,
    unit: indicator.unit,
    targetText: indicator.targetText,
    target: indicator.target,
    direction: {
      'at-least': 'at-least',
      cumulative: 'at-least',
      'at-most-quota': 'at-most',
      zero: 'zero',
      qualitative: 'none',
    }[indicator.measure] as BoardRow['direction'],
    source: own ? 'platform' : official ? 'official' : 'none',
    value,
    reason: reasonOf(indicator, context, own, value),
    warning: own?.warning ?? null,
    status:
      indicator.measure === 'cumulative' && context.area !== '310112'
        ? 'no-data'
        : statusOf(indicator, context, value, own !== null && emptyIsMet),
    own,
    official,
    difference: own?.value != null && official ? own.value - official.value : null,
    monthly: figures ? figures.monthly : officialTrend(indicator, context, 7),
    yearly: figures ? figures.yearly : officialTrend(indicator, context, 4),
    townships: context.units.map((unit) => {
      const townValue = figures
        ? (figures.townships.get(unit)?.value ?? null)
        : (officialFigure(indicator, context, unit)?.value ?? null)
      return { area: unit, name: areaName(unit) ?? unit, value: townValue, status: townStatus(townValue) }
    }),
    drillable: own !== null,
  }
}

const earlier = (a: string, b: string): string => [a, b].sort()[0] ?? a

async function boardContext(platform: Platform, actor: Actor, request: BoardRequest): Promise<BoardContext> {
  const area = request.area ?? actor.homeArea
  return readInScope(platform.database, actor.scope, actor.id, async (query) => {
    const plans = await loadPlans(query)
    const today = localToday()
    const plan = request.plan
      ? plans.find((entry) => entry.id === request.plan)
      : (plans.findLast((entry) => entry.from <= today) ?? plans[0])
    if (!plan) throw new AppError('NOT_FOUND', `没有编号为 ${request.plan ?? ''} 的规划`)
    const asOf = request.asOf ?? earlier(today, plan.to)
    const from = request.from ?? plan.from
    if (from > asOf)
      throw new AppError('BAD_INPUT', '起始日期晚于截止日期', [{ path: 'from', message: '晚于截止日期' }])
    const { rows } =
      await sql<OfficialRow>`select indicator_no as no, month, area_code as area, value, source from plan.official_figure
      where month between ${from.slice(0, 7)} and ${asOf.slice(0, 7)} order by month`.execute(query)
    const planModule = platform.registry.modules.find((module) => module.id === planModuleId)
    const settings = planModule
      ? planSettings.schema.parse(await effectiveSettings(query, planModule, area, asOf))
      : null
    const units = minhangUnits.map((unit) => unit.code).filter((unit) => unit.startsWith(area))
    return { plan, area, from, asOf, units, official: rows, quota: settings?.unemploymentQuota ?? null }
  })
}

/** Own figures exist where a module computes the rule and the actor may read all its records. */
function computes(platform: Platform, actor: Actor, rule: string): boolean {
  const entry = platform.registry.indicators.get(rule)
  return (
    entry !== undefined &&
    Object.values(entry.indicator.components).every((component) => actor.ability.can('read', component.resource.name))
  )
}

/**
 * The indicator board: each row of the plan's table with own and official figure side by side, judged, by township and
 * over time. Covers only what the actor may see.
 * @throws AppError FORBIDDEN for an area outside the actor's posts
 */
export async function buildBoard(platform: Platform, actor: Actor, request: BoardRequest): Promise<Board> {
  const context = await boardContext(platform, actor, request)
  if (!actor.posts.some((post) => context.area.startsWith(post.area.replace(/0000$/, '')))) {
    throw new AppError('FORBIDDEN', '您只能查看自己区域的实时指标；全区数据请看已关账发布的指标')
  }
  const rows: BoardRow[] = []
  for (const indicator of context.plan.indicators) {
    const figures = computes(platform, actor, indicator.rule)
      ? await computeIndicator(platform, actor, indicator.rule, {
          area: context.area,
          from: context.from,
          asOf: context.asOf,
          units: context.units,
        })
      : null
    rows.push(boardRow(platform, indicator, context, figures))
  }
  const { id, name, from, to } = context.plan
  return {
    plan: { id, name, from, to },
    area: context.area,
    areaName: areaName(context.area) ?? context.area,
    from: context.from,
    asOf: context.asOf,
    rows,
  }
}
