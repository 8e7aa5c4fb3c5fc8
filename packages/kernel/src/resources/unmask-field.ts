import type { Transaction } from 'kysely'
import type { Actor } from '../access/actor.ts'
import { AppError } from '../contract/app-error.ts'
import { readInScope } from '../database/scope.ts'
import type { Platform } from '../platform.ts'
import { mutate } from '../writing/mutate.ts'
import { resourceFor, storedRow } from './read-records.ts'
import { moduleOf } from './write-records.ts'

export interface UnmaskRequest {
  readonly resource: string
  readonly id: string
  readonly field: string
  readonly reason: string
  readonly key: string
}

/**
 * Shows one personal value in clear, for a stated reason that stays in the audit record (I-MASK-01). The record is
 * written before the value is read; the value itself is never kept as the answer of the idempotency key.
 */
export async function unmaskField(
  platform: Platform,
  actor: Actor,
  request: UnmaskRequest,
): Promise<{ value: string | null }> {
  const resource = resourceFor(platform, actor, request.resource, 'unmask')
  const declared = resource.record.fields[request.field]
  if (!declared) throw new AppError('BAD_INPUT', '没有这个字段', [{ path: 'field', message: '没有这个字段' }])
  await mutate(
    platform.database,
    actor,
    { procedure: 'resource.unmask', key: request.key, input: request },
    async ({ query, audit }) => {
      const row = await storedRow(query as Transaction<unknown>, resource, actor, request.id, 'unmask')
      await audit({
        action: 'unmask',
        module: moduleOf(platform, resource),
        resource: resource.name,
        recordId: request.id,
        area: String(row[resource.areaField]),
        reason: request.reason,
        details: { field: request.field },
      })
      return true
    },
  )
  const row = await readInScope(platform.database, actor.scope, actor.id, (query) =>
    storedRow(query, resource, actor, request.id, 'unmask'),
  )
  if (declared.kind !== 'person-id') return { value: (row[request.field] as string | null) ?? null }
  const sealed = row[`${request.field}_sealed`]
  return { value: sealed ? platform.sealer.open(sealed as Uint8Array) : null }
}
