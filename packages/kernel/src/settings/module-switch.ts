import { areaName } from '@renshe/codes'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../access/actor.ts'
import { isModuleOn, type SwitchedOff } from '../access/post.ts'
import { AppError } from '../contract/app-error.ts'
import { mutationKey, reasonText } from '../contract/inputs.ts'
import type { ModuleState } from '../contract/resource-meta.ts'
import { readInScope } from '../database/scope.ts'
import type { Platform } from '../platform.ts'
import { mutate } from '../writing/mutate.ts'
import { requireRight } from './set-setting.ts'

export const switchModuleInput = z.object({
  module: z.string(),
  area: z.string().regex(/^310112(\d{3})?$/, '应为闵行区或其街镇的区划代码'),
  enabled: z.boolean(),
  reason: reasonText,
  key: mutationKey,
})

/** Turns a module off or on for the district or one township; it holds from the next request of everybody there. */
export async function switchModule(
  platform: Platform,
  actor: Actor,
  input: z.infer<typeof switchModuleInput>,
): Promise<{ ok: true }> {
  requireRight(actor, 'manage-modules', input.area)
  const module = platform.registry.modules.find((entry) => entry.id === input.module)
  if (!module) throw new AppError('NOT_FOUND', '没有这个模块')
  if (module.alwaysOn)
    throw new AppError('BAD_INPUT', `${module.label.zh}是基础模块，不能停用`, [{ path: 'module', message: '不能停用' }])
  return mutate(
    platform.database,
    actor,
    { procedure: 'modules.switch', key: input.key, input },
    async ({ query, audit }) => {
      await sql`insert into kernel.module_switch (module, area_code, enabled, reason, changed_by) values (${module.id}, ${input.area}, ${input.enabled},
      ${input.reason}, ${actor.name}) on conflict (module, area_code) do update set enabled = excluded.enabled, reason = excluded.reason,
      changed_by = excluded.changed_by, changed_at = now()`.execute(query)
      await audit({
        action: input.enabled ? 'module-on' : 'module-off',
        module: module.id,
        area: input.area,
        reason: input.reason,
      })
      return { ok: true } as const
    },
  )
}

/** Where each module is switched off. */
export async function moduleStates(platform: Platform, actor: Actor): Promise<readonly ModuleState[]> {
  requireRight(actor, 'manage-modules', actor.homeArea)
  const rows = await readInScope(platform.database, actor.scope, actor.id, async (query) => {
    const found = await sql<{
      module: string
      area: string
      reason: string
      changedBy: string
      changedAt: Date
    }>`select module, area_code as area, reason,
      changed_by as "changedBy", changed_at as "changedAt" from kernel.module_switch where not enabled order by area_code`.execute(
      query,
    )
    return found.rows
  })
  return platform.registry.modules.map((module) => ({
    id: module.id,
    label: module.label,
    alwaysOn: module.alwaysOn === true,
    offAreas: rows
      .filter((row) => row.module === module.id)
      .map((row) => ({
        area: row.area,
        areaName: areaName(row.area) ?? row.area,
        reason: row.reason,
        changedBy: row.changedBy,
        changedAt: row.changedAt.toISOString(),
      })),
  }))
}

/** Whether a module is on for an area, for faces without a signed-in user. */
export async function moduleOnFor(platform: Platform, moduleId: string, area: string): Promise<boolean> {
  const module = platform.registry.modules.find((entry) => entry.id === moduleId)
  const { rows } =
    await sql<SwitchedOff>`select module, area_code as area from kernel.module_switch where not enabled`.execute(
      platform.database.reads,
    )
  return module !== undefined && isModuleOn(module, area, rows)
}
