import { z } from 'zod'
import { mutationKey, paging, reasonText } from '../contract/inputs.ts'
import { listQuery } from '../contract/list-query.ts'
import { exportRecords } from '../resources/export-records.ts'
import { getRecord, listRecords } from '../resources/read-records.ts'
import { recordHistory } from '../resources/record-history.ts'
import { relatedRecords } from '../resources/related-records.ts'
import { unmaskField } from '../resources/unmask-field.ts'
import { createRecord, updateRecord } from '../resources/write-records.ts'
import { router, staffProcedure } from './trpc.ts'

const oneRecord = z.object({ resource: z.string(), id: z.string() })
const values = z.record(z.string(), z.unknown())

/** Procedures over every declared resource; which resource is part of the input, what is allowed comes from the posts. */
export const resourceRouter = router({
  list: staffProcedure.input(listQuery).query(({ ctx, input }) => listRecords(ctx.platform, ctx.actor, input)),
  get: staffProcedure
    .input(oneRecord)
    .query(({ ctx, input }) => getRecord(ctx.platform, ctx.actor, input.resource, input.id)),
  related: staffProcedure
    .input(
      oneRecord.extend({
        related: z.string(),
        ...paging.shape,
      }),
    )
    .query(({ ctx, input }) => relatedRecords(ctx.platform, ctx.actor, input)),
  history: staffProcedure
    .input(oneRecord)
    .query(({ ctx, input }) => recordHistory(ctx.platform, ctx.actor, input.resource, input.id)),
  create: staffProcedure
    .input(z.object({ resource: z.string(), data: values, key: mutationKey }))
    .mutation(({ ctx, input }) => createRecord(ctx.platform, ctx.actor, input)),
  update: staffProcedure
    .input(oneRecord.extend({ version: z.number().int().min(1), data: values, reason: reasonText, key: mutationKey }))
    .mutation(({ ctx, input }) => updateRecord(ctx.platform, ctx.actor, input)),
  unmask: staffProcedure
    .input(oneRecord.extend({ field: z.string(), reason: reasonText, key: mutationKey }))
    .mutation(({ ctx, input }) => unmaskField(ctx.platform, ctx.actor, input)),
  export: staffProcedure
    .input(listQuery.omit({ page: true, perPage: true }).extend({ format: z.enum(['xlsx', 'csv']), key: mutationKey }))
    .mutation(({ ctx, input }) => exportRecords(ctx.platform, ctx.actor, input)),
})
