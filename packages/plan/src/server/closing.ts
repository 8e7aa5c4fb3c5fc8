import { addDays, addMonths, areaName, localToday } from '@renshe/codes'
import { AppError } from '@renshe/kernel'
import {
  type Actor,
  mutate,
  type Platform,
  readInScope,
  requireRight,
  sql,
  systemActor,
  wholeScope,
} from '@renshe/kernel/server'
import type { PublishedBoard, PublishedFigure } from '../contract.ts'
import { buildBoard } from './build-board.ts'
import { loadPlans } from './plan-data.ts'

const district = '310112'

export interface ClosingRequest {
  readonly plan?: string | undefined
  readonly month: string
  readonly reason?: string | undefined
  readonly key: string
}

interface ClosingRow {
  readonly month: string
  readonly version: number
  readonly reason: string | null
  readonly closedBy: string
  readonly closedAt: Date
}

/** The plan asked for, or the one that covers the month. */
async function planFor(
  platform: Platform,
  actor: Actor,
  id: string | undefined,
  month: string | undefined,
): Promise<Awaited<ReturnType<typeof loadPlans>>[number]> {
  const plans = await readInScope(platform.database, actor.scope, actor.id, loadPlans)
  const fits = (plan: { from: string; to: string }) =>
    month === undefined || (month >= plan.from.slice(0, 7) && month <= plan.to.slice(0, 7))
  const plan = id ? plans.find((entry) => entry.id === id) : (plans.findLast(fits) ?? plans.at(-1))
  if (!plan) throw new AppError('NOT_FOUND', '没有这个规划')
  return plan
}

async function figuresOf(platform: Platform, plan: string, asOf: string): Promise<readonly PublishedFigure[]> {
  const board = await buildBoard(platform, systemActor(platform.registry, '月度关账'), { plan, area: district, asOf })
  return board.rows.map(
    ({ no, rule, name, group, kind, unit, targetText, value, reason, status, source, townships }) => ({
      no,
      rule,
      name,
      group,
      kind,
      unit,
      targetText,
      value,
      reason,
      status,
      source,
      version: 1,
      townships,
    }),
  )
}

/**
 * Freezes a month's figures for publication. Closing it again adds a version and needs a reason; what was published stays.
 * @throws AppError BAD_INPUT for a month that is not over or a correction without reason
 */
export async function closeMonth(
  platform: Platform,
  actor: Actor,
  request: ClosingRequest,
): Promise<{ month: string; version: number }> {
  requireRight(actor, 'close-month', district)
  const lastDay = addDays(addMonths(`${request.month}-01`, 1), -1)
  if (lastDay >= localToday())
    throw new AppError('BAD_INPUT', '这个月还没有结束，不能关账', [{ path: 'month', message: '这个月还没有结束' }])
  const plan = await planFor(platform, actor, request.plan, request.month)
  if (request.month < plan.from.slice(0, 7) || request.month > plan.to.slice(0, 7))
    throw new AppError('BAD_INPUT', '月份不在规划期内', [{ path: 'month', message: '月份不在规划期内' }])
  const figures = await figuresOf(platform, plan.id, lastDay)
  return mutate(
    platform.database,
    actor,
    { procedure: 'plan.closeMonth', key: request.key, input: request },
    async ({ query, audit }) => {
      const { rows } = await sql<{
        version: number
      }>`select coalesce(max(version), 0) + 1 as version from plan.closing where plan_id = ${plan.id} and month = ${request.month}`.execute(
        query,
      )
      const version = Number(rows[0]?.version ?? 1)
      if (version > 1 && !request.reason)
        throw new AppError('BAD_INPUT', '本月已关账，更正需要写明原因', [
          { path: 'reason', message: '更正需要写明原因' },
        ])
      const stamped = figures.map((figure) => ({ ...figure, version }))
      await sql`insert into plan.closing (plan_id, month, version, reason, figures, closed_by) values (${plan.id}, ${request.month}, ${version},
      ${request.reason ?? null}, ${JSON.stringify(stamped)}::jsonb, ${actor.name})`.execute(query)
      await audit({
        action: 'close-month',
        module: 'plan',
        area: district,
        ...(request.reason ? { reason: request.reason } : {}),
        details: { plan: plan.id, month: request.month, version },
      })
      return { month: request.month, version }
    },
  )
}

/** All closings of a plan, newest first. */
export async function listClosings(
  platform: Platform,
  actor: Actor,
  planId: string | undefined,
): Promise<readonly ClosingRow[]> {
  const plan = await planFor(platform, actor, planId, undefined)
  return readInScope(platform.database, actor.scope, actor.id, async (query) => {
    const { rows } =
      await sql<ClosingRow>`select month, version, reason, closed_by as "closedBy", closed_at as "closedAt" from plan.closing
      where plan_id = ${plan.id} order by month desc, version desc`.execute(query)
    return rows
  })
}

/** The newest version of one closed month, or of the newest; null when nothing is published. Needs no signed-in user. */
export async function publishedBoard(
  platform: Platform,
  wanted: { plan?: string | undefined; month?: string | undefined },
): Promise<PublishedBoard | null> {
  const scope = wholeScope(platform.registry.modules.map((module) => module.id))
  return readInScope(platform.database, scope, null, async (query) => {
    const plans = await loadPlans(query)
    const { rows } = await sql<{
      plan: string
      month: string
      reason: string | null
      figures: readonly PublishedFigure[]
      closedAt: Date
    }>`
      select distinct on (plan_id, month) plan_id as plan, month, reason, figures, closed_at as "closedAt" from plan.closing
      where ${wanted.plan ?? null}::text is null or plan_id = ${wanted.plan ?? null} order by plan_id, month, version desc`.execute(
      query,
    )
    const byMonth = [...rows].sort((a, b) => b.month.localeCompare(a.month))
    const shown = wanted.month ? byMonth.find((row) => row.month === wanted.month) : byMonth[0]
    const plan = plans.find((entry) => entry.id === shown?.plan)
    if (!shown || !plan) return null
    return {
      plan: { id: plan.id, name: plan.name, from: plan.from, to: plan.to },
      area: { code: district, name: areaName(district) ?? district },
      month: shown.month,
      publishedAt: shown.closedAt.toISOString(),
      correction: shown.reason,
      months: byMonth.filter((row) => row.plan === plan.id).map((row) => row.month),
      figures: shown.figures,
      demo: platform.demo,
    }
  })
}
