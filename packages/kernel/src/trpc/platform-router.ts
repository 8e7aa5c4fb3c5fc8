import { areaName, localToday } from '@renshe/codes'
import { sql } from 'kysely'
import { z } from 'zod'
import { paging } from '../contract/inputs.ts'
import { readInScope } from '../database/scope.ts'
import { sessionMeta } from '../resources/session-meta.ts'
import { moduleStates, switchModule, switchModuleInput } from '../settings/module-switch.ts'
import { effectiveValues, settingRows } from '../settings/read-settings.ts'
import { requireRight, setSetting, setSettingInput } from '../settings/set-setting.ts'
import { router, staffProcedure } from './trpc.ts'

export const sessionRouter = router({
  me: staffProcedure.query(({ ctx }) => sessionMeta(ctx.platform, ctx.actor)),
})

export const settingsRouter = router({
  list: staffProcedure.input(z.object({ area: z.string().regex(/^\d{0,9}$/) })).query(async ({ ctx, input }) => {
    requireRight(ctx.actor, 'manage-settings', input.area)
    const { platform, actor } = ctx
    return readInScope(platform.database, actor.scope, actor.id, async (query) => {
      const withSettings = platform.registry.modules.filter((module) => module.settings)
      return Promise.all(
        withSettings.map(async (module) => {
          const rows = await settingRows(query, module.id)
          const schema = module.settings ? z.toJSONSchema(module.settings.schema, { io: 'input' }) : {}
          return {
            module: module.id,
            label: module.label,
            schema,
            labels: module.settings?.labels ?? {},
            values: effectiveValues(module, rows, input.area, localToday()),
            history: rows,
          }
        }),
      )
    })
  }),
  set: staffProcedure.input(setSettingInput).mutation(({ ctx, input }) => setSetting(ctx.platform, ctx.actor, input)),
})

export const modulesRouter = router({
  list: staffProcedure.query(({ ctx }) => moduleStates(ctx.platform, ctx.actor)),
  switch: staffProcedure
    .input(switchModuleInput)
    .mutation(({ ctx, input }) => switchModule(ctx.platform, ctx.actor, input)),
})

const auditQuery = paging.extend({
  area: z.string().optional(),
  actor: z.string().optional(),
  action: z.string().optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})

interface AuditListRow {
  readonly id: number
  readonly at: Date
  readonly actor: string
  readonly action: string
  readonly resource: string | null
  readonly recordId: string | null
  readonly area: string
  readonly reason: string | null
}

export const auditRouter = router({
  list: staffProcedure.input(auditQuery).query(async ({ ctx, input }) => {
    requireRight(ctx.actor, 'view-audit', ctx.actor.homeArea)
    return readInScope(ctx.platform.database, ctx.actor.scope, ctx.actor.id, async (query) => {
      const parts = [sql<boolean>`true`]
      if (input.area) parts.push(sql<boolean>`area_code like ${`${input.area}%`}`)
      if (input.actor) parts.push(sql<boolean>`actor_name ilike ${`%${input.actor}%`}`)
      if (input.action) parts.push(sql<boolean>`action = ${input.action}`)
      if (input.from) parts.push(sql<boolean>`at >= (${input.from}::date)::timestamp at time zone 'Asia/Shanghai'`)
      if (input.to) parts.push(sql<boolean>`at < (${input.to}::date + 1)::timestamp at time zone 'Asia/Shanghai'`)
      const where = sql.join(parts, sql` and `)
      const page =
        await sql<AuditListRow>`select id, at, actor_name as actor, action, resource, record_id as "recordId", area_code as area, reason
        from kernel.audit_log where ${where} order by id desc limit ${input.perPage} offset ${(input.page - 1) * input.perPage}`.execute(
          query,
        )
      const count = await sql<{ total: number }>`select count(*) as total from kernel.audit_log where ${where}`.execute(
        query,
      )
      return {
        rows: page.rows.map((row) => ({ ...row, at: row.at.toISOString(), areaName: areaName(row.area) ?? row.area })),
        total: Number(count.rows[0]?.total ?? 0),
      }
    })
  }),
})
