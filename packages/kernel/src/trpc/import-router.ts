import { z } from 'zod'
import { mutationKey, paging } from '../contract/inputs.ts'
import { importErrors, importStatus, listImports } from '../transfer/import-errors.ts'
import { toStatus } from '../transfer/import-run.ts'
import { previewImport } from '../transfer/prepare-import.ts'
import { cancelImport, startImport } from '../transfer/start-import.ts'
import { router, staffProcedure } from './trpc.ts'

const one = z.object({ id: z.string() })

/** @param wake tells the worker that a run waits */
export function importRouter(wake: (id: string) => void) {
  return router({
    preview: staffProcedure.input(one).query(({ ctx, input }) => previewImport(ctx.platform, ctx.actor, input.id)),
    start: staffProcedure
      .input(
        one.extend({
          mapping: z.array(z.string().nullable()).max(500),
          dryRun: z.boolean().default(false),
          key: mutationKey,
        }),
      )
      .mutation(async ({ ctx, input }) => {
        const run = await startImport(ctx.platform, ctx.actor, input.id, input.mapping, input.dryRun)
        wake(run.id)
        return toStatus(run)
      }),
    status: staffProcedure.input(one).query(({ ctx, input }) => importStatus(ctx.platform, ctx.actor, input.id)),
    errors: staffProcedure
      .input(one.extend(paging.shape))
      .query(({ ctx, input }) => importErrors(ctx.platform, ctx.actor, input.id, input.page, input.perPage)),
    list: staffProcedure
      .input(paging)
      .query(({ ctx, input }) => listImports(ctx.platform, ctx.actor, input.page, input.perPage)),
    cancel: staffProcedure
      .input(one.extend({ key: mutationKey }))
      .mutation(async ({ ctx, input }) => toStatus(await cancelImport(ctx.platform, ctx.actor, input.id))),
  })
}
