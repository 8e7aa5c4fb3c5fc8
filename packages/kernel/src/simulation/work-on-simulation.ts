import { areaName, townOf } from '@renshe/codes'
import { type BatchAnswer, createSnapshot, evaluateBatch, type Rule, ruleById, type Snapshot } from '@renshe/rules'
import { sql } from 'kysely'
import type { Actor } from '../access/actor.ts'
import { AppError } from '../contract/app-error.ts'
import { asPlatform, readInScope } from '../database/scope.ts'
import type { SimulationDefinition } from '../module/define-simulation.ts'
import type { Platform } from '../platform.ts'
import { tableRef } from '../resources/column.ts'
import { allowedRows } from '../resources/read-records.ts'
import { parameterTerms } from '../rules/parameter-store.ts'
import { createEffect } from './effect.ts'
import { loadSimulation, proposedTerm, type RunRow, simulationFor } from './simulation-run.ts'

type Row = Readonly<Record<string, unknown>>

const pageSize = 2000
class SimulationCancelled extends Error {}

/** Next people by id; each page is a short transaction, so a long run holds no snapshot of the database open. */
async function nextPage(platform: Platform, actor: Actor, { resource, where }: SimulationDefinition, after: string) {
  return readInScope(platform.database, actor.scope, actor.id, async (query) => {
    const { rows } = await sql<Row & { id: string }>`select t.* from ${tableRef(resource)} t
      where ${allowedRows(resource, actor, 'read')} and ${where} and t.id > ${after}::uuid order by t.id limit ${pageSize}`.execute(
      query,
    )
    return rows
  })
}

/** Writes how far it is and hears whether somebody cancelled. */
async function report(platform: Platform, id: string, done: number): Promise<void> {
  const running = await asPlatform(platform, async (query) => {
    const { rows } =
      await sql`update kernel.simulation_run set done = ${done} where id = ${id}::uuid and state = 'running' returning 1`.execute(
        query,
      )
    return rows.length > 0
  })
  if (!running) throw new SimulationCancelled()
}

/** Amount of each person in a page under one set of parameters, or the parameters that are not loaded. */
function amountsOf(
  definition: SimulationDefinition,
  rule: Rule,
  rows: readonly Row[],
  snapshot: Snapshot,
  on: string,
  area: string,
) {
  const inputs = rows.map((row) => definition.input(row, on))
  return [...evaluateBatch(rule, inputs, { snapshot, on, area })].map((answer: BatchAnswer<unknown>, at) =>
    answer.status === 'DECIDED'
      ? { amounts: definition.amounts(answer.result, rows[at] ?? {}), missing: [] }
      : { amounts: null, missing: answer.status === 'PARAM_MISSING' ? answer.missing : [] },
  )
}

async function simulate(platform: Platform, actor: Actor, run: RunRow) {
  const definition = simulationFor(platform, actor, run.simulation)
  const rule = ruleById(definition.rule)
  if (!rule) throw new AppError('NOT_FOUND', `没有规则 ${definition.rule}`)
  const terms = await readInScope(platform.database, actor.scope, actor.id, parameterTerms)
  const { year, compareYear } = run.spec
  const proposed = createSnapshot([...terms, proposedTerm(definition, run.spec, run.area)])
  const current = createSnapshot(terms)
  const on = `${year}-01-01`
  const effect = createEffect(
    on,
    (area) => areaName(area) ?? area,
    (area) => townOf(area) ?? area,
  )
  let done = 0
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await nextPage(platform, actor, definition, after)
    const last = rows.at(-1)
    if (!last) return effect.result(compareYear !== null)
    const tried = amountsOf(definition, rule, rows, proposed, on, run.area)
    const held =
      compareYear === null ? null : amountsOf(definition, rule, rows, current, `${compareYear}-01-01`, run.area)
    for (const [at, row] of rows.entries()) {
      const [mine, other] = [tried[at], held?.[at]]
      if (mine?.amounts && (!held || other?.amounts))
        effect.person({
          ...mine.amounts,
          area: String(row[definition.resource.areaField]),
          born: String(row[definition.birth]),
          comparedFen: other?.amounts?.afterFen ?? mine.amounts.beforeFen,
        })
      else effect.undecided([...(mine?.missing ?? []), ...(other?.missing ?? [])])
    }
    done += rows.length
    after = last.id
    await report(platform, run.id, done)
  }
}

async function finish(
  platform: Platform,
  id: string,
  state: 'done' | 'failed',
  result: unknown,
  message: string | null,
) {
  await asPlatform(platform, (query) =>
    sql`update kernel.simulation_run set state = ${state}, result = ${JSON.stringify(result)}::jsonb, message = ${message},
      finished_at = now() where id = ${id}::uuid and state = 'running'`.execute(query),
  )
}

/**
 * Works a run from the beginning; one left by a dead process simply starts again, for it changes nothing but itself.
 * @param actorOf who started it, with the rights of this moment
 */
export async function workOnSimulation(
  platform: Platform,
  id: string,
  actorOf: (run: RunRow) => Promise<Actor | null>,
  onError: (error: unknown) => void = () => undefined,
): Promise<void> {
  const run = await asPlatform(platform, (query) => loadSimulation(query, id))
  if (run.state !== 'running') return
  const actor = await actorOf(run)
  if (!actor) return finish(platform, id, 'failed', null, '发起人已无权限，模拟没有执行')
  try {
    await finish(platform, id, 'done', await simulate(platform, actor, run), null)
  } catch (error) {
    if (error instanceof SimulationCancelled) return
    onError(error)
    await finish(platform, id, 'failed', null, error instanceof AppError ? error.message : '模拟失败，请稍后重试')
  }
}

/** Runs that a process left behind. */
export async function unfinishedSimulations(platform: Platform): Promise<readonly string[]> {
  return asPlatform(platform, async (query) => {
    const { rows } = await sql<{
      id: string
    }>`select id from kernel.simulation_run where state = 'running' order by created_at`.execute(query)
    return rows.map((row) => row.id)
  })
}
