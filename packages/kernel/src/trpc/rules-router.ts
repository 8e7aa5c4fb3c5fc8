import { isParameterKey } from '@renshe/rules'
import { sql } from 'kysely'
import { z } from 'zod'
import { mutationKey, paging } from '../contract/inputs.ts'
import { readInScope } from '../database/scope.ts'
import { decideInput, decideParameter, withdrawInput, withdrawParameter } from '../rules/decide-parameter.ts'
import { parameterTerms, presentChange, selectChanges } from '../rules/parameter-store.ts'
import { previewParameter, proposeInput, proposeParameter } from '../rules/propose-parameter.ts'
import { keepEvaluation, keepInput, keptEvaluation, recordRules } from '../rules/record-evaluations.ts'
import {
  cancelSimulation,
  listSimulations,
  simulationChoices,
  simulationStatus,
  startSimulation,
  startSimulationInput,
} from '../simulation/simulation-run.ts'
import { router, staffProcedure } from './trpc.ts'

/** Answers of rules about records; the rules themselves run wherever the catalogue is. */
export const rulesRouter = router({
  ofRecord: staffProcedure
    .input(z.object({ resource: z.string(), id: z.string() }))
    .query(({ ctx, input }) => recordRules(ctx.platform, ctx.actor, input.resource, input.id)),
  kept: staffProcedure
    .input(z.object({ id: z.uuid() }))
    .query(({ ctx, input }) => keptEvaluation(ctx.platform, ctx.actor, input.id)),
  keep: staffProcedure.input(keepInput).mutation(({ ctx, input }) => keepEvaluation(ctx.platform, ctx.actor, input)),
})

const changesQuery = paging.extend({
  parameter: z.string().refine(isParameterKey, { error: '没有这个参数' }).optional(),
  state: z.enum(['proposed', 'approved', 'rejected', 'withdrawn']).optional(),
})

/** Dated parameters: what is in force, what is proposed, and the two hands that let a value in. */
export const parametersRouter = router({
  terms: staffProcedure.query(({ ctx }) =>
    readInScope(ctx.platform.database, ctx.actor.scope, ctx.actor.id, parameterTerms),
  ),
  changes: staffProcedure.input(changesQuery).query(({ ctx, input }) =>
    readInScope(ctx.platform.database, ctx.actor.scope, ctx.actor.id, async (query) => {
      const where = sql<boolean>`(${input.parameter ?? null}::text is null or key = ${input.parameter ?? null})
        and (${input.state ?? null}::text is null or state = ${input.state ?? null})`
      const rows = await selectChanges(query, where, input.perPage, (input.page - 1) * input.perPage)
      const count = await sql<{
        total: number
      }>`select count(*) as total from kernel.parameter_change where ${where}`.execute(query)
      return {
        rows: rows.map((row) => presentChange(row, ctx.actor.id)),
        total: Number(count.rows[0]?.total ?? 0),
      }
    }),
  ),
  impact: staffProcedure
    .input(proposeInput.omit({ key: true }))
    .query(({ ctx, input }) => previewParameter(ctx.platform, ctx.actor, input)),
  propose: staffProcedure
    .input(proposeInput)
    .mutation(({ ctx, input }) => proposeParameter(ctx.platform, ctx.actor, input)),
  decide: staffProcedure
    .input(decideInput)
    .mutation(({ ctx, input }) => decideParameter(ctx.platform, ctx.actor, input)),
  withdraw: staffProcedure
    .input(withdrawInput)
    .mutation(({ ctx, input }) => withdrawParameter(ctx.platform, ctx.actor, input)),
})

/** Reforms tried on the people on file. @param wake tells the worker that a run waits */
export function simulationRouter(wake: (id: string) => void) {
  return router({
    choices: staffProcedure.query(({ ctx }) => simulationChoices(ctx.platform, ctx.actor)),
    list: staffProcedure.input(paging).query(({ ctx, input }) => listSimulations(ctx.platform, ctx.actor, input)),
    status: staffProcedure
      .input(z.object({ id: z.uuid() }))
      .query(({ ctx, input }) => simulationStatus(ctx.platform, ctx.actor, input.id)),
    start: staffProcedure.input(startSimulationInput).mutation(async ({ ctx, input }) => {
      const run = await startSimulation(ctx.platform, ctx.actor, input)
      wake(run.id)
      return run
    }),
    cancel: staffProcedure
      .input(z.object({ id: z.uuid(), key: mutationKey }))
      .mutation(({ ctx, input }) => cancelSimulation(ctx.platform, ctx.actor, input)),
  })
}
