import type { Kysely, Transaction } from 'kysely'
import { canOn } from '../access/ability.ts'
import type { Actor } from '../access/actor.ts'
import { isModuleOn } from '../access/post.ts'
import { AppError } from '../contract/app-error.ts'
import type { RecordRow } from '../contract/resource-meta.ts'
import type { ResourceDefinition } from '../module/define-resource.ts'
import type { Platform } from '../platform.ts'
import { mutate, type Writing } from '../writing/mutate.ts'
import { parseRecord, toColumns } from './parse-record.ts'
import { presentRow } from './present-row.ts'
import { resourceFor, storedRow } from './read-records.ts'

type Values = Readonly<Record<string, unknown>>

/** The switches as they stand now, read inside the transaction. */
async function refuseWhereOff(
  platform: Platform,
  resource: ResourceDefinition,
  area: string,
  actor: Actor,
): Promise<void> {
  const module = platform.registry.resources.get(resource.name)?.module
  if (module && !isModuleOn(module, area, actor.off))
    throw new AppError('MODULE_OFF', `${module.label.zh}在该区域已停用`)
}

function storedColumns(platform: Platform, resource: ResourceDefinition, values: Values): Record<string, unknown> {
  return Object.assign(
    {},
    ...Object.entries(values).map(([name, value]) => {
      const declared = resource.record.fields[name]
      return declared ? toColumns(name, declared, value, platform.sealer) : {}
    }),
  )
}

function checkWhole(resource: ResourceDefinition, row: Values): void {
  const problems = resource.validate?.(row) ?? []
  if (problems.length > 0) throw new AppError('BAD_INPUT', '有几处需要改正', problems)
}

/** A clash with a unique key, said in words; other database errors pass through. */
function translateClash(error: unknown, resource: ResourceDefinition): never {
  const code = (error as { code?: string }).code ?? (error as { cause?: { code?: string } }).cause?.code
  if (code === '23505') throw new AppError('CONFLICT', `已有相同的${resource.label.zh}记录`)
  throw error
}

async function reload(
  query: Kysely<unknown>,
  resource: ResourceDefinition,
  actor: Actor,
  id: string,
): Promise<Record<string, unknown>> {
  return storedRow(query as Transaction<unknown>, resource, actor, id, 'read')
}

/** What changed, field by field, as history keeps it: personal values masked. */
export function changesOf(
  resource: ResourceDefinition,
  actor: Actor,
  before: Values,
  after: Values,
): Record<string, { before: unknown; after: unknown }> {
  const was = presentRow(resource, actor, before)
  const is = presentRow(resource, actor, after)
  const changed = Object.keys(resource.record.fields).filter(
    (name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]),
  )
  return Object.fromEntries(changed.map((name) => [name, { before: was[name], after: is[name] }]))
}

export interface CreateRequest {
  readonly resource: string
  readonly data: Values
  readonly key: string
}

/** Opens a record by hand. @throws AppError BAD_INPUT, FORBIDDEN outside the user's areas, CONFLICT on a known key */
export async function createRecord(platform: Platform, actor: Actor, request: CreateRequest): Promise<RecordRow> {
  const resource = resourceFor(platform, actor, request.resource, 'create')
  const values = parseRecord(resource, request.data, false)
  checkWhole(resource, values)
  const area = String(values[resource.areaField] ?? '')
  if (!canOn(actor.ability, 'create', resource.name, values))
    throw new AppError('FORBIDDEN', '这个区划不在您的管辖范围内')
  await refuseWhereOff(platform, resource, area, actor)
  return mutate(
    platform.database,
    actor,
    { procedure: 'resource.create', key: request.key, input: request },
    async ({ em, query, audit }) => {
      const id = crypto.randomUUID()
      const now = new Date()
      em.create(resource.record.entity, {
        ...storedColumns(platform, resource, values),
        id,
        version: 1,
        created_at: now,
        updated_at: now,
      } as never)
      await em.flush().catch((error: unknown) => translateClash(error, resource))
      const row = await reload(query, resource, actor, id)
      await audit({
        action: 'create',
        module: moduleOf(platform, resource),
        resource: resource.name,
        recordId: id,
        area,
        details: { changes: changesOf(resource, actor, {}, row) },
      })
      return presentRow(resource, actor, row)
    },
  )
}

export function moduleOf(platform: Platform, resource: ResourceDefinition): string {
  return platform.registry.resources.get(resource.name)?.module.id ?? 'kernel'
}

export interface UpdateRequest {
  readonly resource: string
  readonly id: string
  readonly version: number
  readonly data: Values
  readonly reason: string
  readonly key: string
}

async function applyUpdate(
  platform: Platform,
  resource: ResourceDefinition,
  actor: Actor,
  request: UpdateRequest,
  writing: Writing,
): Promise<RecordRow> {
  const { em, query, audit } = writing
  const before = await storedRow(query as Transaction<unknown>, resource, actor, request.id, 'update')
  if (Number(before.version) !== request.version) {
    throw new AppError('CONFLICT', '这条记录刚刚被别人修改过，请查看最新内容后再改')
  }
  const values = parseRecord(resource, request.data, true)
  checkWhole(resource, { ...before, ...values })
  if (!canOn(actor.ability, 'update', resource.name, { ...before, ...values }))
    throw new AppError('FORBIDDEN', '新的区划不在您的管辖范围内')
  await refuseWhereOff(platform, resource, String(before[resource.areaField]), actor)
  // Conditional on the version once more, so that of two savers at the same instant one is refused.
  const count = await em
    .nativeUpdate(
      resource.record.entity,
      { id: request.id, version: request.version } as never,
      { ...storedColumns(platform, resource, values), version: request.version + 1, updated_at: new Date() } as never,
    )
    .catch((error: unknown) => translateClash(error, resource))
  if (count !== 1) throw new AppError('CONFLICT', '这条记录刚刚被别人修改过，请查看最新内容后再改')
  const after = await reload(query, resource, actor, request.id)
  await audit({
    action: 'update',
    module: moduleOf(platform, resource),
    resource: resource.name,
    recordId: request.id,
    area: String(after[resource.areaField]),
    reason: request.reason,
    details: { changes: changesOf(resource, actor, before, after) },
  })
  return presentRow(resource, actor, after)
}

/** Corrects a record with a reason. @throws AppError CONFLICT when somebody saved a newer version meanwhile */
export async function updateRecord(platform: Platform, actor: Actor, request: UpdateRequest): Promise<RecordRow> {
  const resource = resourceFor(platform, actor, request.resource, 'update')
  return mutate(
    platform.database,
    actor,
    { procedure: 'resource.update', key: request.key, input: request },
    (writing) => applyUpdate(platform, resource, actor, request, writing),
  )
}
