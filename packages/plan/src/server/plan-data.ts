import { type Kysely, sql } from '@renshe/kernel/server'
import { z } from 'zod'

/** How an indicator is judged (H-IND-01): against a threshold, a sum over the period, a quota, zero, or in words only. */
export const measures = ['at-least', 'at-most-quota', 'cumulative', 'zero', 'qualitative'] as const

export const planIndicator = z.object({
  no: z.number().int().min(1).max(999),
  rule: z.string().min(1),
  group: z.string().min(1),
  name: z.string().min(1),
  kind: z.enum(['约束性', '预期性']),
  unit: z.string().min(1),
  targetText: z.string().min(1),
  target: z.number().nullable(),
  measure: z.enum(measures),
})

/** A whole plan period; `renshe plan load` reads a file of this shape. */
export const planData = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,20}$/),
  name: z.string().min(1).max(100),
  from: z.iso.date(),
  to: z.iso.date(),
  indicators: z.array(planIndicator).min(1),
})

export type PlanIndicator = z.infer<typeof planIndicator>
export type PlanData = z.infer<typeof planData>

/** Adds a plan or replaces its table; published snapshots keep what they were. */
export async function savePlan(query: Kysely<unknown>, plan: PlanData): Promise<void> {
  await sql`insert into plan.period (id, name, valid_from, valid_to, indicators) values (${plan.id}, ${plan.name}, ${plan.from}, ${plan.to},
    ${JSON.stringify(plan.indicators)}::jsonb) on conflict (id) do update set name = excluded.name, valid_from = excluded.valid_from,
    valid_to = excluded.valid_to, indicators = excluded.indicators`.execute(query)
}

/** All plans, oldest first. */
export async function loadPlans(query: Kysely<unknown>): Promise<readonly PlanData[]> {
  const { rows } =
    await sql<PlanData>`select id, name, valid_from as "from", valid_to as "to", indicators from plan.period order by valid_from`.execute(
      query,
    )
  return rows
}
