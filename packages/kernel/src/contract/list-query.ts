import { z } from 'zod'

const localDate = z.iso.date()

/** A range; an absent end is open, both ends are inclusive (G-CMP-01). */
export const rangeFilter = z.object({
  from: z.union([localDate, z.number()]).optional(),
  to: z.union([localDate, z.number()]).optional(),
})

/**
 * Filter values by field name: text contains, choice one of, area below, boolean equals, date and number range,
 * person-id the whole number (found by keyed hash).
 */
export const listFilter = z.record(
  z.string(),
  z.union([z.string(), z.boolean(), z.array(z.string()).max(100), rangeFilter]),
)

/** Points at the records behind one component of one indicator; the list then shows exactly those. */
export const drillDown = z.object({
  rule: z.string(),
  component: z.string(),
  area: z.string(),
  from: localDate,
  asOf: localDate,
})

export const listQuery = z.object({
  resource: z.string(),
  page: z.number().int().min(1).max(100_000).default(1),
  perPage: z.number().int().min(1).max(200).default(25),
  sort: z.object({ field: z.string(), order: z.enum(['ASC', 'DESC']) }).optional(),
  filter: listFilter.default({}),
  q: z.string().max(100).optional(),
  drill: drillDown.optional(),
})

export type ListQuery = z.infer<typeof listQuery>
export type ListFilter = z.infer<typeof listFilter>
export type DrillDown = z.infer<typeof drillDown>
