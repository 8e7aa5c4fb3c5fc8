import { randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localToday } from '@renshe/codes'
import type { RoleId } from '@renshe/kernel'
import { type Actor, createCaller, loadActor, type ModuleDefinition, systemActor } from '@renshe/kernel/server'
import { planRouter } from '@renshe/plan/server'
import pg from 'pg'
import { inject } from 'vitest'
import { importFile } from '../src/commands/import-file.ts'
import { modules } from '../src/modules.ts'
import { type OpenPlatform, openPlatform } from '../src/open-platform.ts'
import { appRouter } from '../src/router.ts'
import { createUser, grantPost } from '../src/users/user-account.ts'

/** A platform on a database of its own, and short ways to act on it. */
export interface TestPlatform extends OpenPlatform {
  readonly ownerUrl: string
  readonly system: Actor
  /** Opens a user with one post and gives back who that is, read anew from the database on each call. */
  staff(username: string, role: RoleId, area: string): Promise<() => Promise<Actor>>
  /** Calls procedures as the console does. */
  as(actor: Actor): ReturnType<ReturnType<typeof callerOf>> & { readonly plan: ReturnType<typeof planCaller> }
  importText(actor: Actor, kind: string, text: string): ReturnType<typeof importFile>
}

/** Module routers are mounted by id, so their types are added by name. */
const planCaller = createCaller(planRouter)

const callerOf = (open: OpenPlatform, declared: readonly ModuleDefinition[]) =>
  createCaller(appRouter(open.auth, { imports: () => undefined, simulations: () => undefined }, declared))

export async function testPlatform(extra: readonly ModuleDefinition[] = []): Promise<TestPlatform> {
  const admin = inject('ownerUrl')
  const name = `t_${randomUUID().replaceAll('-', '').slice(0, 16)}`
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const ownerUrl = admin.replace(/\/[^/]*$/, `/${name}`)
  const dataDir = mkdtempSync(join(tmpdir(), 'renshe-files-'))
  const declared = [...modules, ...extra]
  const secret = 'test-secret-0123456789-abcdefghijklmnop'
  const open = await openPlatform(
    { port: 3999, dataDir, databaseUrl: ownerUrl, demo: false, secret, role: 'all' },
    declared,
  )
  const system = systemActor(open.platform.registry, '测试')
  const caller = callerOf(open, declared)
  return {
    ...open,
    ownerUrl,
    system,
    async staff(username, role, area) {
      const { id } = await createUser(open.platform, open.auth, system, {
        username,
        name: username,
        password: 'correct-horse-9',
        key: randomUUID(),
      })
      await grantPost(open.platform, system, { userId: id, role, area, from: '2021-01-01', key: randomUUID() })
      return async () => {
        const actor = await loadActor(open.platform.database, open.platform.registry, id, localToday())
        if (!actor) throw new Error('user is gone')
        return actor
      }
    },
    as: (actor) => caller({ platform: open.platform, actor }) as ReturnType<TestPlatform['as']>,
    importText(actor, kind, text) {
      const path = join(dataDir, `${randomUUID()}.csv`)
      writeFileSync(path, text)
      return importFile(open.platform, actor, kind, path, false)
    },
  }
}
