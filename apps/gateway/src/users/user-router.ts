import { areaName } from '@renshe/codes'
import { roleIds, roles } from '@renshe/kernel'
import {
  mutationKey,
  paging,
  readInScope,
  reasonText,
  requireRight,
  router,
  sql,
  staffProcedure,
} from '@renshe/kernel/server'
import { z } from 'zod'
import type { Auth } from '../auth/auth.ts'
import { createUser, endPost, grantPost, resetPassword, setDisabled } from './user-account.ts'

const usernameText = z
  .string()
  .regex(/^[a-z][a-z0-9._-]{2,39}$/, '用户名应为小写字母开头的 3 到 40 位字母、数字、点或横线')
const passwordText = z.string().min(10, '密码至少 10 位').max(128)

interface UserRow {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly disabled: boolean
  readonly posts: readonly { id: string; role: string; area: string; from: string; to: string | null }[]
}

const present = (user: UserRow) => ({
  ...user,
  posts: user.posts.map((post) => ({
    ...post,
    areaName: areaName(post.area) ?? post.area,
    roleLabel: roles.find((role) => role.id === post.role)?.label ?? { zh: post.role, en: post.role },
  })),
})

/** Users and posts, for the district administrator. */
export function userRouter(auth: Auth) {
  return router({
    list: staffProcedure.input(paging.extend({ q: z.string().max(50).optional() })).query(({ ctx, input }) => {
      requireRight(ctx.actor, 'manage-users', ctx.actor.homeArea)
      return readInScope(ctx.platform.database, ctx.actor.scope, ctx.actor.id, async (query) => {
        const wanted = `%${input.q ?? ''}%`
        const found =
          await sql<UserRow>`select s.id, s.username, s.name, s.disabled, coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'role', p.role,
            'area', p.area_code, 'from', p.valid_from, 'to', p.valid_to) order by p.area_code) from kernel.post p where p.user_id = s.id), '[]') as posts
            from kernel.staff s where s.username ilike ${wanted} or s.name ilike ${wanted} order by s.username
            limit ${input.perPage} offset ${(input.page - 1) * input.perPage}`.execute(query)
        const count = await sql<{
          total: number
        }>`select count(*) as total from kernel.staff where username ilike ${wanted} or name ilike ${wanted}`.execute(
          query,
        )
        return { rows: found.rows.map(present), total: Number(count.rows[0]?.total ?? 0) }
      })
    }),
    create: staffProcedure
      .input(
        z.object({
          username: usernameText,
          name: z.string().trim().min(1).max(50),
          password: passwordText,
          key: mutationKey,
        }),
      )
      .mutation(({ ctx, input }) => createUser(ctx.platform, auth, ctx.actor, input)),
    grantPost: staffProcedure
      .input(
        z.object({
          userId: z.string(),
          role: z.enum(roleIds),
          area: z.string().regex(/^310112(\d{3})?$/, '应为闵行区或其街镇'),
          from: z.iso.date().optional(),
          to: z.iso.date().optional(),
          key: mutationKey,
        }),
      )
      .mutation(({ ctx, input }) => grantPost(ctx.platform, ctx.actor, input)),
    endPost: staffProcedure
      .input(z.object({ postId: z.uuid(), reason: reasonText, key: mutationKey }))
      .mutation(({ ctx, input }) => endPost(ctx.platform, ctx.actor, input.postId, input.reason, input.key)),
    setDisabled: staffProcedure
      .input(z.object({ id: z.string(), disabled: z.boolean(), reason: reasonText, key: mutationKey }))
      .mutation(({ ctx, input }) =>
        setDisabled(ctx.platform, ctx.actor, input.id, input.disabled, input.reason, input.key),
      ),
    resetPassword: staffProcedure
      .input(z.object({ id: z.string(), password: passwordText, key: mutationKey }))
      .mutation(({ ctx, input }) => resetPassword(ctx.platform, auth, ctx.actor, input.id, input.password, input.key)),
  })
}
