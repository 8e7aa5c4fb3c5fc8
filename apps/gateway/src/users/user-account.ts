import { localToday } from '@renshe/codes'
import { AppError, type RoleId } from '@renshe/kernel'
import { type Actor, mutate, type Platform, requireRight, sql } from '@renshe/kernel/server'
import type { Auth } from '../auth/auth.ts'

export interface NewUser {
  readonly username: string
  readonly name: string
  readonly password: string
  readonly demo?: boolean
  readonly key: string
}

/** E-mail is not used to reach staff; the sign-in library only wants one that is unique. */
const placeholderEmail = (username: string) => `${username}@staff.invalid`

function refuseShort(password: string): void {
  if (password.length < 10)
    throw new AppError('BAD_INPUT', '密码至少 10 位', [{ path: 'password', message: '密码至少 10 位' }])
}

async function endSessions(platform: Platform, userId: string): Promise<void> {
  await sql`delete from auth.session where "userId" = ${userId}`.execute(platform.database.reads)
}

/** Opens an account without any right; rights come with posts. @throws AppError CONFLICT when the name is taken */
export async function createUser(platform: Platform, auth: Auth, actor: Actor, user: NewUser): Promise<{ id: string }> {
  requireRight(actor, 'manage-users', actor.homeArea || '310000')
  refuseShort(user.password)
  const taken = await sql`select 1 from kernel.staff where username = ${user.username}`.execute(platform.database.reads)
  if (taken.rows.length > 0) throw new AppError('CONFLICT', `用户名 ${user.username} 已被使用`)
  const context = await auth.$context
  const hashed = await context.password.hash(user.password)
  const created = await context.internalAdapter.createUser(
    {
      email: placeholderEmail(user.username),
      name: user.name,
      emailVerified: false,
      username: user.username,
      displayUsername: user.username,
    },
    { method: 'admin' },
  )
  await context.internalAdapter.linkAccount({
    userId: created.id,
    providerId: 'credential',
    accountId: created.id,
    password: hashed,
  })
  return mutate(
    platform.database,
    actor,
    { procedure: 'users.create', key: user.key, input: { username: user.username, name: user.name } },
    async ({ query, audit }) => {
      await sql`insert into kernel.staff (id, username, name, demo) values (${created.id}, ${user.username}, ${user.name}, ${user.demo === true})`.execute(
        query,
      )
      await audit({
        action: 'create-user',
        module: 'kernel',
        resource: 'users',
        recordId: created.id,
        area: actor.homeArea,
        details: { username: user.username, name: user.name },
      })
      return { id: created.id }
    },
  )
}

export interface NewPost {
  readonly userId: string
  readonly role: RoleId
  readonly area: string
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly key: string
}

/** Gives a user a post from a day on. */
export async function grantPost(platform: Platform, actor: Actor, post: NewPost): Promise<{ id: string }> {
  requireRight(actor, 'manage-users', post.area)
  return mutate(
    platform.database,
    actor,
    { procedure: 'users.grantPost', key: post.key, input: post },
    async ({ query, audit }) => {
      const known = await sql`select 1 from kernel.staff where id = ${post.userId}`.execute(query)
      if (known.rows.length === 0) throw new AppError('NOT_FOUND', '没有这个用户')
      const { rows } = await sql<{
        id: string
      }>`insert into kernel.post (user_id, role, area_code, valid_from, valid_to)
      values (${post.userId}, ${post.role}, ${post.area}, ${post.from ?? localToday()}::date, ${post.to ?? null}::date) returning id`.execute(
        query,
      )
      const id = rows[0]?.id ?? ''
      await audit({
        action: 'grant-post',
        module: 'kernel',
        resource: 'users',
        recordId: post.userId,
        area: post.area,
        details: { role: post.role, from: post.from ?? null, to: post.to ?? null },
      })
      return { id }
    },
  )
}

/** Ends a post at once; the holder's next request goes without it. */
export async function endPost(
  platform: Platform,
  actor: Actor,
  postId: string,
  reason: string,
  key: string,
): Promise<{ ok: true }> {
  return mutate(
    platform.database,
    actor,
    { procedure: 'users.endPost', key, input: { postId, reason } },
    async ({ query, audit }) => {
      const { rows } = await sql<{
        area: string
        role: string
        userId: string
      }>`select area_code as area, role, user_id as "userId" from kernel.post where id = ${postId}::uuid`.execute(query)
      const post = rows[0]
      if (!post) throw new AppError('NOT_FOUND', '没有这个岗位')
      requireRight(actor, 'manage-users', post.area)
      await sql`delete from kernel.post where id = ${postId}::uuid`.execute(query)
      await audit({
        action: 'end-post',
        module: 'kernel',
        resource: 'users',
        recordId: post.userId,
        area: post.area,
        reason,
        details: { role: post.role },
      })
      return { ok: true } as const
    },
  )
}

/** Disables or enables an account; a disabled user's next request is refused and all sessions end. */
export async function setDisabled(
  platform: Platform,
  actor: Actor,
  id: string,
  disabled: boolean,
  reason: string,
  key: string,
): Promise<{ ok: true }> {
  requireRight(actor, 'manage-users', actor.homeArea)
  if (id === actor.id) throw new AppError('BAD_INPUT', '不能停用自己的账号')
  const answer = await mutate(
    platform.database,
    actor,
    { procedure: 'users.setDisabled', key, input: { id, disabled, reason } },
    async ({ query, audit }) => {
      await sql`update kernel.staff set disabled = ${disabled} where id = ${id}`.execute(query)
      await audit({
        action: disabled ? 'disable-user' : 'enable-user',
        module: 'kernel',
        resource: 'users',
        recordId: id,
        area: actor.homeArea,
        reason,
      })
      return { ok: true } as const
    },
  )
  if (disabled) await endSessions(platform, id)
  return answer
}

/** Sets a new password and ends the user's sessions. */
export async function resetPassword(
  platform: Platform,
  auth: Auth,
  actor: Actor,
  id: string,
  password: string,
  key: string,
): Promise<{ ok: true }> {
  requireRight(actor, 'manage-users', actor.homeArea)
  refuseShort(password)
  const context = await auth.$context
  await context.internalAdapter.updatePassword(id, await context.password.hash(password))
  await endSessions(platform, id)
  return mutate(
    platform.database,
    actor,
    { procedure: 'users.resetPassword', key, input: { id } },
    async ({ audit }) => {
      await audit({ action: 'reset-password', module: 'kernel', resource: 'users', recordId: id, area: actor.homeArea })
      return { ok: true } as const
    },
  )
}
