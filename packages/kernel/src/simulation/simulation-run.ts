import { checkParameterValue, homeDistrict, type ParameterValue } from '@renshe/rules'
import { type Kysely, sql, type Transaction } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../access/actor.ts'
import { AppError } from '../contract/app-error.ts'
import { mutationKey, type Paging } from '../contract/inputs.ts'
import type {
  SimulationChoice,
  SimulationSpec,
  SimulationState,
  SimulationStatus,
} from '../contract/simulation-status.ts'
import { readInScope } from '../database/scope.ts'
import type { SimulationDefinition } from '../module/define-simulation.ts'
import type { Platform } from '../platform.ts'
import { tableRef } from '../resources/column.ts'
import { allowedRows } from '../resources/read-records.ts'
import { requireRight } from '../settings/set-setting.ts'
import { mutate } from '../writing/mutate.ts'

const year = z.number().int().min(2000).max(2100)

export const startSimulationInput = z.object({
  simulation: z.string(),
  year,
  value: z.unknown(),
  compareYear: year.nullable(),
  key: mutationKey,
})

export interface RunRow {
  readonly id: string
  readonly simulation: string
  readonly spec: SimulationSpec
  readonly state: SimulationState
  readonly total: number
  readonly done: number
  readonly result: SimulationStatus['result']
  readonly message: string | null
  readonly userId: string
  readonly by: string
  readonly area: string
  /** Texts where they come back from a write. */
  readonly createdAt: Date | string
  readonly finishedAt: Date | string | null
}

const columns = sql`id, simulation, spec, state, total, done, result, message, user_id as "userId", actor_name as by,
  area_code as area, created_at as "createdAt", finished_at as "finishedAt"`

export function toSimulationStatus({ userId: _userId, ...run }: RunRow): SimulationStatus {
  const moment = (at: Date | string) => new Date(at).toISOString()
  return { ...run, createdAt: moment(run.createdAt), finishedAt: run.finishedAt ? moment(run.finishedAt) : null }
}

/** @throws AppError NOT_FOUND also for a run outside the areas of the person asking */
export async function loadSimulation(query: Kysely<unknown>, id: string): Promise<RunRow> {
  const { rows } = await sql<RunRow>`select ${columns} from kernel.simulation_run where id = ${id}::uuid`.execute(query)
  const run = rows[0]
  if (!run) throw new AppError('NOT_FOUND', '没有找到这次模拟')
  return run
}

/** The proposed value as a value in force for the whole year at the asker's own area, which is the most specific there. */
export function proposedTerm(definition: SimulationDefinition, spec: SimulationSpec, area: string): ParameterValue {
  return {
    key: definition.parameter,
    locality: area,
    value: spec.value,
    from: `${spec.year}-01-01`,
    to: `${spec.year}-12-31`,
    docNo: '模拟方案',
    confidence: 'D',
    origin: 'district',
  }
}

/** The simulations a person may run: those over people they may read. */
export function simulationChoices(platform: Platform, actor: Actor): readonly SimulationChoice[] {
  requireRight(actor, 'simulate', actor.homeArea)
  return [...platform.registry.simulations.values()]
    .filter(({ resource }) => actor.ability.can('read', resource.name))
    .map(({ id, label, plain, rule, parameter }) => ({ id, label, plain, rule, parameter }))
}

export function simulationFor(platform: Platform, actor: Actor, id: string): SimulationDefinition {
  const definition = platform.registry.simulations.get(id)
  if (!definition) throw new AppError('BAD_INPUT', '没有这项模拟', [{ path: 'simulation', message: '没有这项模拟' }])
  if (!actor.ability.can('read', definition.resource.name)) throw new AppError('FORBIDDEN', '您没有查看这些人员的权限')
  return definition
}

async function reached(query: Kysely<unknown>, actor: Actor, { resource, where }: SimulationDefinition) {
  const { rows } = await sql<{ total: number }>`select count(*) as total from ${tableRef(resource)} t
    where ${allowedRows(resource, actor, 'read')} and ${where}`.execute(query)
  return Number(rows[0]?.total ?? 0)
}

/** Opens a run; a worker takes it from there, also after a restart. @throws AppError BAD_INPUT naming the part of the value */
export async function startSimulation(
  platform: Platform,
  actor: Actor,
  input: z.infer<typeof startSimulationInput>,
): Promise<SimulationStatus> {
  requireRight(actor, 'simulate', actor.homeArea)
  const definition = simulationFor(platform, actor, input.simulation)
  const spec = { year: input.year, value: input.value, compareYear: input.compareYear }
  const area = actor.homeArea || homeDistrict
  const problems = checkParameterValue(proposedTerm(definition, spec, area))
  if (problems.length > 0) throw new AppError('BAD_INPUT', '方案不合要求', problems)
  return mutate(
    platform.database,
    actor,
    { procedure: 'simulations.start', key: input.key, input },
    async ({ query, audit }) => {
      const total = await reached(query as Transaction<unknown>, actor, definition)
      const { rows } =
        await sql<RunRow>`insert into kernel.simulation_run (simulation, spec, state, total, user_id, actor_name, area_code)
        values (${definition.id}, ${JSON.stringify(spec)}::jsonb, 'running', ${total}, ${actor.id ?? 'system'}, ${actor.name},
        ${area}) returning ${columns}`.execute(query)
      const run = rows[0]
      if (!run) throw new Error('insert gave no row')
      await audit({
        action: 'start-simulation',
        module: 'kernel',
        recordId: run.id,
        area: actor.homeArea,
        details: { simulation: definition.id, ...spec, people: total },
      })
      return toSimulationStatus(run)
    },
  )
}

/** Asks a running simulation to stop. */
export async function cancelSimulation(
  platform: Platform,
  actor: Actor,
  input: { readonly id: string; readonly key: string },
): Promise<SimulationStatus> {
  requireRight(actor, 'simulate', actor.homeArea)
  return mutate(
    platform.database,
    actor,
    { procedure: 'simulations.cancel', key: input.key, input },
    async ({ query, audit }) => {
      await loadSimulation(query, input.id)
      await sql`update kernel.simulation_run set state = 'cancelled', finished_at = now() where id = ${input.id}::uuid and state = 'running'`.execute(
        query,
      )
      await audit({ action: 'cancel-simulation', module: 'kernel', recordId: input.id, area: actor.homeArea })
      return toSimulationStatus(await loadSimulation(query, input.id))
    },
  )
}

export async function simulationStatus(platform: Platform, actor: Actor, id: string): Promise<SimulationStatus> {
  requireRight(actor, 'simulate', actor.homeArea)
  return readInScope(platform.database, actor.scope, actor.id, async (query) =>
    toSimulationStatus(await loadSimulation(query, id)),
  )
}

/** Runs of the asker's areas, newest first. */
export async function listSimulations(platform: Platform, actor: Actor, { page, perPage }: Paging) {
  requireRight(actor, 'simulate', actor.homeArea)
  return readInScope(platform.database, actor.scope, actor.id, async (query) => {
    const { rows } = await sql<RunRow>`select ${columns} from kernel.simulation_run order by created_at desc
      limit ${perPage} offset ${(page - 1) * perPage}`.execute(query)
    const count = await sql<{ total: number }>`select count(*) as total from kernel.simulation_run`.execute(query)
    return { rows: rows.map(toSimulationStatus), total: Number(count.rows[0]?.total ?? 0) }
  })
}
