import { mutationKey, readInScope, router, staffProcedure } from '@renshe/kernel/server'
import { z } from 'zod'
import { buildBoard } from './build-board.ts'
import { closeMonth, listClosings, publishedBoard } from './closing.ts'
import { loadPlans } from './plan-data.ts'

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, '月份应如 2024-03')
const boardInput = z.object({
  plan: z.string().optional(),
  area: z
    .string()
    .regex(/^\d{6,9}$/)
    .optional(),
  from: z.iso.date().optional(),
  asOf: z.iso.date().optional(),
})

export const planRouter = router({
  plans: staffProcedure.query(async ({ ctx }) => {
    const plans = await readInScope(ctx.platform.database, ctx.actor.scope, ctx.actor.id, loadPlans)
    return plans.map(({ id, name, from, to }) => ({ id, name, from, to }))
  }),
  board: staffProcedure.input(boardInput).query(({ ctx, input }) => buildBoard(ctx.platform, ctx.actor, input)),
  published: staffProcedure
    .input(z.object({ plan: z.string().optional(), month: month.optional() }))
    .query(({ ctx, input }) => publishedBoard(ctx.platform, input)),
  closings: staffProcedure
    .input(z.object({ plan: z.string().optional() }))
    .query(({ ctx, input }) => listClosings(ctx.platform, ctx.actor, input.plan)),
  closeMonth: staffProcedure
    .input(
      z.object({
        plan: z.string().optional(),
        month,
        reason: z.string().trim().min(2).max(500).optional(),
        key: mutationKey,
      }),
    )
    .mutation(({ ctx, input }) => closeMonth(ctx.platform, ctx.actor, input)),
})
