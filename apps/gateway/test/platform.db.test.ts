import { randomUUID } from 'node:crypto'
import { choicesOf, field, label } from '@renshe/kernel'
import {
  type Actor,
  areaSecurity,
  defineImport,
  defineModule,
  defineRecord,
  defineResource,
  recordColumns,
  verifyAudit,
} from '@renshe/kernel/server'
import { savePlan } from '@renshe/plan/server'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { mediationLedger } from './ledgers-for-tests.ts'
import { type TestPlatform, testPlatform } from './test-platform.ts'

const visit = defineRecord('toy', 'visit', {
  title: field('text', label('标题', 'Title'), { required: true, list: true, search: true }),
  area_code: field('area', label('区划', 'Area'), { required: true, list: true }),
  mood: field('choice', label('心情', 'Mood'), { choices: choicesOf(['好', 'Good'], ['坏', 'Bad']) }),
})
const visits = defineResource({
  name: 'visits',
  label: label('走访', 'Visits'),
  record: visit,
  titleField: 'title',
  areaField: 'area_code',
  defaultSort: { field: 'title', order: 'ASC' },
})

/** A seventh module as its author would write it. */
const toyModule = defineModule({
  id: 'toy',
  label: label('玩具模块', 'Toy'),
  migrations: [
    {
      name: '0001',
      up: `create table toy.visit (${recordColumns}, title text not null, area_code text not null, mood text); create unique index on toy.visit (title); ${areaSecurity('toy', 'visit')}`,
    },
  ],
  resources: [visits],
  imports: [
    defineImport({
      kind: 'visits',
      label: label('走访', 'Visits'),
      resource: visits,
      key: ['title'],
      columns: [
        { header: '标题', field: 'title', required: true },
        { header: '区划', field: 'area_code', required: true },
      ],
    }),
  ],
  settings: { schema: z.object({ limit: z.number().int().default(3) }), labels: { limit: label('上限', 'Limit') } },
  grants: [{ role: 'township-staff', resource: 'visits', actions: ['read', 'create', 'update', 'import', 'export'] }],
})

const plain = { page: 1, perPage: 25, filter: {} } as const
const resourcesOf = (meta: { resources: readonly { name: string }[] }) =>
  meta.resources.map((resource) => resource.name)

describe('the platform', () => {
  let test: TestPlatform
  let admin: () => Promise<Actor>
  let xinzhuang: () => Promise<Actor>
  let qibao: () => Promise<Actor>

  beforeAll(async () => {
    test = await testPlatform([toyModule])
    admin = await test.staff('district.admin', 'district-admin', '310112')
    xinzhuang = await test.staff('xinzhuang.staff', 'township-staff', '310112101')
    qibao = await test.staff('qibao.staff', 'township-staff', '310112102')
    await test.importText(await xinzhuang(), 'mediation', mediationLedger('莘庄镇'))
  })
  afterAll(() => test.close())

  it('a seventh module gets list, scope, import, audit, settings and permissions for nothing', async () => {
    const call = test.as(await xinzhuang())
    const made = await call.resource.create({
      resource: 'visits',
      data: { title: '甲', area_code: '310112101', mood: '好' },
      key: randomUUID(),
    })
    expect((await call.resource.list({ resource: 'visits', ...plain })).total).toBe(1)
    expect((await test.as(await qibao()).resource.list({ resource: 'visits', ...plain })).total).toBe(0)
    await expect(
      call.resource.create({ resource: 'visits', data: { title: '乙', area_code: '310112102' }, key: randomUUID() }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(test.as(await admin()).resource.list({ resource: 'visits', ...plain })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    expect(await call.resource.history({ resource: 'visits', id: made.id })).toHaveLength(1)
    expect(await test.importText(await xinzhuang(), 'visits', '标题,区划\n丙,莘庄镇')).toMatchObject({ accepted: 1 })
    await test.as(await admin()).settings.set({
      module: 'toy',
      settingKey: 'limit',
      area: '310112101',
      value: 9,
      from: '2021-01-01',
      key: randomUUID(),
    })
    const settings = await test.as(await admin()).settings.list({ area: '310112101' })
    expect(settings.find((entry) => entry.module === 'toy')?.values).toMatchObject({
      limit: { value: 9, origin: 'township' },
    })
    expect(resourcesOf(await call.session.me())).toContain('visits')
  })

  it('switching a module off for one township removes it there on the next request, and on again restores it', async () => {
    const flip = async (enabled: boolean) =>
      test.as(await admin()).modules.switch({
        module: 'labor-relations',
        area: '310112101',
        enabled,
        reason: '测试开关',
        key: randomUUID(),
      })
    await flip(false)
    const off = test.as(await xinzhuang())
    expect(resourcesOf(await off.session.me())).not.toContain('mediation-cases')
    await expect(off.resource.list({ resource: 'mediation-cases', ...plain })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(test.importText(await xinzhuang(), 'mediation', mediationLedger('莘庄镇', 'Z'))).rejects.toMatchObject(
      { code: 'FORBIDDEN' },
    )
    expect(resourcesOf(await test.as(await qibao()).session.me())).toContain('mediation-cases')
    await flip(true)
    expect((await test.as(await xinzhuang()).resource.list({ resource: 'mediation-cases', ...plain })).total).toBe(10)
  })

  it('a base module has no switch, and township staff none at all', async () => {
    await expect(
      test
        .as(await admin())
        .modules.switch({ module: 'registry', area: '310112', enabled: false, reason: '不可以', key: randomUUID() }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(
      test
        .as(await xinzhuang())
        .modules.switch({ module: 'toy', area: '310112101', enabled: false, reason: '不可以', key: randomUUID() }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('an ended post and a disabled user are gone on the next request', async () => {
    const leaver = await test.staff('leaver.staff', 'township-staff', '310112103')
    const before = await leaver()
    const post = before.posts[0]
    await test.as(await admin()).users.endPost({ postId: post?.id ?? '', reason: '调离岗位', key: randomUUID() })
    expect((await leaver()).posts).toHaveLength(0)
    await expect(test.as(await leaver()).resource.list({ resource: 'people', ...plain })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await test
      .as(await admin())
      .users.setDisabled({ id: before.id ?? '', disabled: true, reason: '离职停用', key: randomUUID() })
    await expect(leaver()).rejects.toThrow('user is gone')
  })

  it('a closed month is frozen; closing it again needs a reason and is a new version', async () => {
    const call = test.as(await admin())
    expect(await call.plan.closeMonth({ month: '2025-03', key: randomUUID() })).toEqual({
      month: '2025-03',
      version: 1,
    })
    await expect(call.plan.closeMonth({ month: '2025-03', key: randomUUID() })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    expect(await call.plan.closeMonth({ month: '2025-03', reason: '补录台账', key: randomUUID() })).toEqual({
      month: '2025-03',
      version: 2,
    })
    expect(await test.as(await qibao()).plan.published({ month: '2025-03' })).toMatchObject({
      month: '2025-03',
      correction: '补录台账',
    })
    await expect(test.as(await qibao()).plan.closeMonth({ month: '2025-04', key: randomUUID() })).rejects.toMatchObject(
      { code: 'FORBIDDEN' },
    )
  })

  it('a second plan period is data: loaded without code, judged by its own targets', async () => {
    const rate = {
      no: 1,
      rule: 'F-IND-01',
      group: '劳动关系',
      name: '先行调解率',
      kind: '预期性',
      unit: '%',
      targetText: '70%以上',
      target: 0.7,
      measure: 'at-least',
    } as const
    await savePlan(test.platform.database.reads, {
      id: '15',
      name: '“十五五”规划（测试）',
      from: '2026-01-01',
      to: '2030-12-31',
      indicators: [rate],
    })
    const found = await test.as(await xinzhuang()).plan.board({ plan: '15', asOf: '2026-06-30' })
    expect(found.rows).toHaveLength(1)
    expect(found.rows[0]).toMatchObject({ target: 0.7, value: null, reason: '本期无案件', status: 'no-data' })
    expect((await test.as(await xinzhuang()).plan.board({ plan: '14', asOf: '2025-12-31' })).rows).toHaveLength(11)
  })

  it('H-IND-01: cumulative indicators are judged against elapsed time, beside them what nobody has loaded is named', async () => {
    await test.importText(
      test.system,
      'official-figures',
      '指标序号,年月,区划,数值,来源\n2,2023-12,闵行区,102000,测试\n1,202312,闵行区,12000,测试\n8,2023年12月,闵行区,80.5,测试',
    )
    const board = await test.as(await admin()).plan.board({ plan: '14', asOf: '2023-12-31' })
    expect(board.rows[1]).toMatchObject({ value: 102_000, status: 'green', source: 'official' })
    expect(board.rows[0]?.reason).toContain('PARAM_MISSING')
    expect(board.rows[7]).toMatchObject({ official: { value: 0.805 }, value: null })
    await test.as(await admin()).settings.set({
      module: 'plan',
      settingKey: 'unemploymentQuota',
      area: '310112',
      value: 11_000,
      from: '2023-01-01',
      key: randomUUID(),
    })
    expect((await test.as(await admin()).plan.board({ plan: '14', asOf: '2023-12-31' })).rows[0]).toMatchObject({
      status: 'missed',
      reason: null,
    })
  })

  it('unmasking needs a reason, gives the value and leaves an audit record', async () => {
    const text = '姓名,证件类型,证件号码,居住地区划\n李四,居民身份证,310112199003070018,莘庄镇'
    await test.importText(await xinzhuang(), 'people', text)
    const call = test.as(await xinzhuang())
    const [person] = (await call.resource.list({ resource: 'people', ...plain, q: '310112199003070018' })).rows
    const ask = { resource: 'people', id: person?.id ?? '', field: 'id_number', key: randomUUID() }
    await expect(call.resource.unmask({ ...ask, reason: '' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await call.resource.unmask({ ...ask, reason: '核对身份' })).toEqual({ value: '310112199003070018' })
    expect((await call.resource.history({ resource: 'people', id: ask.id }))[0]).toMatchObject({
      action: 'unmask',
      reason: '核对身份',
    })
  })

  it('the app’s role owns nothing and may not touch the audit record', async () => {
    const { rows } = await test.platform.database.pool.query(
      'select count(*) as n from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = current_user',
    )
    expect(Number(rows[0].n)).toBe(0)
    await expect(test.platform.database.pool.query('delete from kernel.audit_log')).rejects.toThrow(/permission denied/)
    await expect(
      test.platform.database.pool.query('set row_security = off; select * from registry.person'),
    ).rejects.toThrow(/row-level security/)
  })

  it('every table with an area is behind row-level security', async () => {
    const client = new pg.Client({ connectionString: test.ownerUrl })
    await client.connect()
    const { rows } =
      await client.query(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'area_code' where c.relkind = 'r' and not c.relrowsecurity
      and n.nspname not in ('pg_catalog', 'information_schema')`)
    await client.end()
    // Who may do what where, and what is switched or set where, is read across areas by the platform itself.
    expect(rows.map((row) => row.name).sort()).toEqual(['kernel.module_switch', 'kernel.post', 'kernel.setting'])
  })

  it('audit verify finds edits, deletions and cut tails', async () => {
    expect((await verifyAudit(test.ownerUrl)).faults).toEqual([])
    const client = new pg.Client({ connectionString: test.ownerUrl })
    await client.connect()
    await client.query(
      "update kernel.audit_log set actor_name = '别人' where id = (select min(id) from kernel.audit_log where chain = '310112101')",
    )
    expect((await verifyAudit(test.ownerUrl)).faults).toContainEqual({ chain: '310112101', seq: 1, fault: 'CHANGED' })
    await client.query(
      "delete from kernel.audit_log where id = (select max(id) from kernel.audit_log where chain = '310112')",
    )
    await client.end()
    expect((await verifyAudit(test.ownerUrl)).faults.map((fault) => fault.fault)).toContain('HEAD')
  })
})
