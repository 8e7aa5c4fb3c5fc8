import { z } from 'zod'

/** Idempotency key that every mutation carries. */
export const mutationKey = z.string().min(8).max(100)

/** A reason a person gives; it stays in the record. */
export const reasonText = z.string().trim().min(2, '请写明原因').max(500)

/** One page of a list. */
export const paging = z.object({
  page: z.number().int().min(1).default(1),
  perPage: z.number().int().min(1).max(200).default(25),
})

export type Paging = z.infer<typeof paging>
