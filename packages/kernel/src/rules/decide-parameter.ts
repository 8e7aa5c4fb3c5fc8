import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../access/actor.ts'
import { AppError } from '../contract/app-error.ts'
import { mutationKey, reasonText } from '../contract/inputs.ts'
import type { ChangeState } from '../contract/parameter-change.ts'
import type { Platform } from '../platform.ts'
import { requireRight } from '../settings/set-setting.ts'
import { mutate } from '../writing/mutate.ts'
import { areaOfLocality } from './parameter-impact.ts'
import { selectChanges } from './parameter-store.ts'

export const decideInput = z.object({ id: z.uuid(), approve: z.boolean(), reason: reasonText, key: mutationKey })
export const withdrawInput = decideInput.omit({ approve: true })

async function openChange(query: Kysely<unknown>, id: string) {
  const [change] = await selectChanges(query, sql<boolean>`id = ${id}::uuid`)
  if (!change) throw new AppError('NOT_FOUND', '没有找到这项变更')
  return change
}

/** Ends an open change; of two people deciding at once the second is told. @throws AppError CONFLICT */
async function setState(query: Kysely<unknown>, id: string, actor: Actor, state: ChangeState, reason: string) {
  const { rows } = await sql`update kernel.parameter_change set state = ${state}, decided_by = ${actor.id ?? 'system'},
    decided_name = ${actor.name}, decided_at = now(), decision_reason = ${reason} where id = ${id}::uuid and state = 'proposed' returning 1`.execute(
    query,
  )
  if (rows.length === 0) throw new AppError('CONFLICT', '这项变更刚刚已有人处理，请刷新查看')
}

/**
 * Approves or refuses a proposed value. An approved one takes effect by itself on its first day.
 * @throws AppError SAME_PERSON for the proposer (G-CMP-08), CONFLICT when somebody decided meanwhile
 */
export async function decideParameter(
  platform: Platform,
  actor: Actor,
  input: z.infer<typeof decideInput>,
): Promise<{ ok: true }> {
  return mutate(
    platform.database,
    actor,
    { procedure: 'parameters.decide', key: input.key, input },
    async ({ query, audit }) => {
      const change = await openChange(query, input.id)
      const area = areaOfLocality(change.locality)
      requireRight(actor, 'approve-parameters', area)
      if (change.proposedById === (actor.id ?? 'system'))
        throw new AppError('SAME_PERSON', '提出变更的人不能自己复核，请由另一人办理')
      await setState(query, input.id, actor, input.approve ? 'approved' : 'rejected', input.reason)
      await audit({
        action: input.approve ? 'approve-parameter' : 'reject-parameter',
        module: 'kernel',
        recordId: input.id,
        area,
        reason: input.reason,
        details: { parameter: change.key, locality: change.locality, from: change.from },
      })
      return { ok: true } as const
    },
  )
}

/** Takes back one's own proposal while nobody has decided. @throws AppError FORBIDDEN for that of somebody else */
export async function withdrawParameter(
  platform: Platform,
  actor: Actor,
  input: z.infer<typeof withdrawInput>,
): Promise<{ ok: true }> {
  return mutate(
    platform.database,
    actor,
    { procedure: 'parameters.withdraw', key: input.key, input },
    async ({ query, audit }) => {
      const change = await openChange(query, input.id)
      if (change.proposedById !== (actor.id ?? 'system')) throw new AppError('FORBIDDEN', '只能撤回自己提出的变更')
      await setState(query, input.id, actor, 'withdrawn', input.reason)
      await audit({
        action: 'withdraw-parameter',
        module: 'kernel',
        recordId: input.id,
        area: areaOfLocality(change.locality),
        reason: input.reason,
      })
      return { ok: true } as const
    },
  )
}
