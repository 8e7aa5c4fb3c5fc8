import { randomUUID } from 'node:crypto'
import { type RoleId, roleIds } from '@renshe/kernel'
import { type Actor, actorFrom } from '@renshe/kernel/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appRouter } from '../src/router.ts'
import { type TestPlatform, testPlatform } from './test-platform.ts'

const nowhere = '00000000-0000-0000-0000-000000000000'
const key = () => randomUUID()
const officers: readonly RoleId[] = [
  'labor-officer',
  'employment-officer',
  'insurance-officer',
  'skills-officer',
  'startup-officer',
  'neweconomy-officer',
]
const everyone = roleIds
const admins: readonly RoleId[] = ['district-admin']
const readsPeople: readonly RoleId[] = [
  'township-staff',
  ...officers,
  'mediator',
  'arbitrator',
  'inspector',
  'district-admin',
]
const worksOnPeople: readonly RoleId[] = ['township-staff', ...officers]

interface Entry {
  /** Who gets past the door; what lies behind it may still not exist. */
  readonly roles: readonly RoleId[]
  readonly input: () => unknown
}

const people = { resource: 'people' }
const record = { ...people, id: nowhere }

const simulates: readonly RoleId[] = ['district-admin', 'insurance-officer']
const missing = '00000000-0000-4000-8000-000000000000'
const term = {
  parameter: 'min_wage.month',
  locality: '310000',
  value: 280_000,
  from: '2026-07-01',
  to: null,
  docNo: '测试文号',
  confidence: 'H',
}
/** A first day of its own each time, for two open changes of one value and day clash. */
let proposed = 0
const proposedDay = () => `2030-01-${String((proposed++ % 28) + 1).padStart(2, '0')}`

/** Every procedure of the platform, with whom it lets in. A procedure that is missing here fails the first test. */
const matrix: Readonly<Record<string, Entry>> = {
  'session.me': { roles: everyone, input: () => undefined },
  'resource.list': { roles: readsPeople, input: () => people },
  'resource.get': { roles: readsPeople, input: () => record },
  'resource.related': {
    roles: ['township-staff', 'labor-officer', 'mediator', 'arbitrator', 'district-admin'],
    input: () => ({ ...record, related: 'mediation-cases' }),
  },
  'resource.history': { roles: readsPeople, input: () => record },
  'resource.create': { roles: ['township-staff'], input: () => ({ ...people, data: {}, key: key() }) },
  'resource.update': {
    roles: worksOnPeople,
    input: () => ({ ...record, version: 1, data: {}, reason: '测试更正', key: key() }),
  },
  'resource.unmask': {
    roles: [...worksOnPeople, 'mediator', 'arbitrator', 'inspector'],
    input: () => ({ ...record, field: 'mobile', reason: '测试查看', key: key() }),
  },
  'resource.export': {
    roles: [...worksOnPeople, 'district-admin'],
    input: () => ({ ...people, filter: {}, format: 'csv', key: key() }),
  },
  'imports.preview': { roles: everyone, input: () => ({ id: nowhere }) },
  'imports.start': { roles: everyone, input: () => ({ id: nowhere, mapping: [], dryRun: true, key: key() }) },
  'imports.status': { roles: everyone, input: () => ({ id: nowhere }) },
  'imports.errors': { roles: everyone, input: () => ({ id: nowhere }) },
  'imports.list': { roles: everyone, input: () => ({}) },
  'imports.cancel': { roles: everyone, input: () => ({ id: nowhere, key: key() }) },
  'settings.list': { roles: admins, input: () => ({ area: '310112' }) },
  'settings.set': {
    roles: admins,
    input: () => ({ module: 'none', settingKey: 'none', area: '310112', value: 1, from: '2025-01-01', key: key() }),
  },
  'modules.list': { roles: admins, input: () => undefined },
  'modules.switch': {
    roles: admins,
    input: () => ({ module: 'none', area: '310112', enabled: true, reason: '测试开关', key: key() }),
  },
  'audit.list': { roles: ['district-admin', 'auditor'], input: () => ({}) },
  'users.list': { roles: ['district-admin', 'security-admin'], input: () => ({}) },
  'users.create': {
    roles: ['district-admin', 'security-admin'],
    input: () => ({ username: 'taken', name: '重名', password: 'correct-horse-9', key: key() }),
  },
  'users.grantPost': {
    roles: ['district-admin', 'security-admin'],
    input: () => ({ userId: 'nobody', role: 'mediator', area: '310112', key: key() }),
  },
  // Which area a post lies in is known only once it is found, so a missing one is not found for everybody.
  'users.endPost': {
    roles: everyone,
    input: () => ({ postId: '00000000-0000-4000-8000-000000000000', reason: '测试结束', key: key() }),
  },
  'users.setDisabled': {
    roles: ['district-admin', 'security-admin'],
    input: () => ({ id: 'nobody', disabled: true, reason: '测试停用', key: key() }),
  },
  'users.resetPassword': {
    roles: ['district-admin', 'security-admin'],
    input: () => ({ id: 'nobody', password: 'correct-horse-9', key: key() }),
  },
  'rules.ofRecord': { roles: readsPeople, input: () => record },
  'rules.kept': { roles: everyone, input: () => ({ id: missing }) },
  'rules.keep': { roles: worksOnPeople, input: () => ({ ...record, rule: 'E-RET-01', input: {}, key: key() }) },
  'parameters.terms': { roles: everyone, input: () => undefined },
  'parameters.changes': { roles: everyone, input: () => ({}) },
  'parameters.impact': { roles: admins, input: () => term },
  'parameters.propose': { roles: admins, input: () => ({ ...term, from: proposedDay(), key: key() }) },
  // Whose change it is, and where, is known only once it is found.
  'parameters.decide': {
    roles: everyone,
    input: () => ({ id: missing, approve: true, reason: '测试复核', key: key() }),
  },
  'parameters.withdraw': { roles: everyone, input: () => ({ id: missing, reason: '测试撤回', key: key() }) },
  'simulations.choices': { roles: simulates, input: () => undefined },
  'simulations.list': { roles: simulates, input: () => ({}) },
  'simulations.status': { roles: simulates, input: () => ({ id: missing }) },
  'simulations.start': {
    roles: simulates,
    input: () => ({ simulation: 'none', year: 2027, value: {}, compareYear: null, key: key() }),
  },
  'simulations.cancel': { roles: simulates, input: () => ({ id: missing, key: key() }) },
  'plan.plans': { roles: everyone, input: () => undefined },
  'plan.board': { roles: everyone, input: () => ({ area: '310112', asOf: '2025-12-31' }) },
  'plan.published': { roles: everyone, input: () => ({}) },
  'plan.closings': { roles: everyone, input: () => ({}) },
  'plan.closeMonth': { roles: admins, input: () => ({ month: '2020-01', key: key() }) },
}

describe('permission matrix: every procedure × role', () => {
  let test: TestPlatform
  beforeAll(async () => {
    test = await testPlatform()
    await test.staff('taken', 'mediator', '310112')
  })
  afterAll(() => test.close())

  const actorOf = (role: RoleId, area: string): Actor =>
    actorFrom(test.platform.registry, {
      id: `user-${role}`,
      username: role,
      name: role,
      posts: [{ id: nowhere, role, area }],
      off: [],
    })

  /** Calls a procedure by its path and gives the refusal's code, or `ok`. */
  async function answer(path: string, actor: Actor | null, input: unknown): Promise<string> {
    const caller = test.as(actor as Actor) as unknown as Readonly<
      Record<string, Readonly<Record<string, (value: unknown) => Promise<unknown>>>>
    >
    const [group = '', name = ''] = path.split('.')
    try {
      await caller[group]?.[name]?.(input)
      return 'ok'
    } catch (error) {
      return (error as { code?: string }).code ?? String(error)
    }
  }

  it('has an entry for each procedure and none for others', () => {
    const procedures = Object.keys(
      appRouter(test.auth, { imports: () => undefined, simulations: () => undefined })._def.procedures,
    )
    expect(procedures.sort()).toEqual(Object.keys(matrix).sort())
  })

  it('lets nobody in without a session', async () => {
    for (const [path, entry] of Object.entries(matrix))
      expect(await answer(path, null, entry.input()), path).toBe('UNAUTHORIZED')
  })

  it.each(roleIds)('%s gets past exactly the doors of the matrix', async (role) => {
    for (const [path, entry] of Object.entries(matrix)) {
      const code = await answer(path, actorOf(role, '310112'), entry.input())
      expect(code === 'FORBIDDEN' ? 'closed' : 'open', `${path}: ${code}`).toBe(
        entry.roles.includes(role) ? 'open' : 'closed',
      )
      expect(code, path).not.toBe('INTERNAL_SERVER_ERROR')
    }
  })

  it('a township’s administrator of another place has no right over this one', async () => {
    const elsewhere = actorOf('district-admin', '310112102')
    expect(await answer('settings.list', elsewhere, { area: '310112101' })).toBe('FORBIDDEN')
    expect(
      await answer('modules.switch', elsewhere, {
        module: 'plan',
        area: '310112101',
        enabled: false,
        reason: '测试开关',
        key: key(),
      }),
    ).toBe('FORBIDDEN')
    expect(
      await answer('users.grantPost', elsewhere, { userId: 'nobody', role: 'mediator', area: '310112101', key: key() }),
    ).toBe('FORBIDDEN')
    expect(await answer('plan.closeMonth', elsewhere, { month: '2020-01', key: key() })).toBe('FORBIDDEN')
  })
})
