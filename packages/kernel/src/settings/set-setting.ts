import { sql } from 'kysely'
import { z } from 'zod'
import { canOn, platformSubject } from '../access/ability.ts'
import type { Actor } from '../access/actor.ts'
import { AppError } from '../contract/app-error.ts'
import { mutationKey } from '../contract/inputs.ts'
import type { Platform } from '../platform.ts'
import { mutate } from '../writing/mutate.ts'

export const setSettingInput = z.object({
  module: z.string(),
  settingKey: z.string(),
  area: z.string().regex(/^\d{0,9}$/),
  value: z.unknown(),
  from: z.iso.date(),
  docNo: z.string().max(100).optional(),
  note: z.string().max(500).optional(),
  key: mutationKey,
})

/** Refuses unless the actor holds the right for this area. */
export function requireRight(actor: Actor, right: string, area: string): void {
  if (!canOn(actor.ability, right, platformSubject, { area })) {
    throw new AppError('FORBIDDEN', '您没有这项操作的权限')
  }
}

/** Sets a value from a date on; earlier values stay for earlier dates. @throws AppError BAD_INPUT by the module's schema */
export async function setSetting(
  platform: Platform,
  actor: Actor,
  input: z.infer<typeof setSettingInput>,
): Promise<{ ok: true }> {
  requireRight(actor, 'manage-settings', input.area)
  const module = platform.registry.modules.find((entry) => entry.id === input.module)
  const shape = module?.settings?.schema.shape[input.settingKey] as z.ZodType | undefined
  if (!module || !shape)
    throw new AppError('BAD_INPUT', '没有这项参数', [{ path: 'settingKey', message: '没有这项参数' }])
  const parsed = shape.safeParse(input.value)
  if (!parsed.success)
    throw new AppError('BAD_INPUT', '参数值不合要求', [
      { path: 'value', message: parsed.error.issues[0]?.message ?? '不合要求' },
    ])
  return mutate(
    platform.database,
    actor,
    { procedure: 'settings.set', key: input.key, input },
    async ({ query, audit }) => {
      await sql`insert into kernel.setting (module, key, area_code, value, valid_from, doc_no, note, changed_by) values (${module.id}, ${input.settingKey},
      ${input.area}, ${JSON.stringify(parsed.data)}::jsonb, ${input.from}, ${input.docNo ?? null}, ${input.note ?? null}, ${actor.name})`.execute(
        query,
      )
      await audit({
        action: 'set-setting',
        module: module.id,
        area: input.area,
        ...(input.note ? { reason: input.note } : {}),
        details: { key: input.settingKey, value: parsed.data, from: input.from, docNo: input.docNo ?? null },
      })
      return { ok: true } as const
    },
  )
}
