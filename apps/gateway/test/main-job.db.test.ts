import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Board } from '@renshe/kernel'
import { type Actor, listRecords, openDatabase, readInScope, sql } from '@renshe/kernel/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arbitrationLedger, mediationLedger } from './ledgers-for-tests.ts'
import { type TestPlatform, testPlatform } from './test-platform.ts'

const cases = ['mediation-cases', 'arbitration-cases'] as const
const plain = { page: 1, perPage: 25, filter: {} } as const

describe('the main job: a township brings in its ledgers and sees the indicators', () => {
  let test: TestPlatform
  let xinzhuang: () => Promise<Actor>
  let qibao: () => Promise<Actor>

  beforeAll(async () => {
    test = await testPlatform()
    xinzhuang = await test.staff('xinzhuang.staff', 'township-staff', '310112101')
    qibao = await test.staff('qibao.staff', 'township-staff', '310112102')
    const actor = await xinzhuang()
    expect(await test.importText(actor, 'mediation', mediationLedger('莘庄镇'))).toMatchObject({
      rows: 10,
      accepted: 10,
      rejected: 0,
    })
    expect(await test.importText(actor, 'arbitration', arbitrationLedger('莘庄镇'))).toMatchObject({
      rows: 6,
      accepted: 6,
      rejected: 0,
    })
  })
  afterAll(() => test.close())

  const board = async (actor: Actor, area?: string): Promise<Board> =>
    test.as(actor).plan.board({ asOf: '2025-12-31', ...(area ? { area } : {}) }) as Promise<Board>
  const row = (found: Board, no: number) => found.rows.find((entry) => entry.no === no)

  it('F-IND-01 and F-IND-02 give 10/13 and 9/11 for the fixture', async () => {
    const found = await board(await xinzhuang())
    expect(row(found, 8)).toMatchObject({ value: 10 / 13, status: 'met', own: { numerator: 10, denominator: 13 } })
    expect(row(found, 9)).toMatchObject({ value: 9 / 11, status: 'met', own: { numerator: 9, denominator: 11 } })
  })

  it('every number opens exactly the records behind it', async () => {
    const actor = await xinzhuang()
    const found = await board(actor)
    for (const no of [8, 9, 10, 11]) {
      const own = row(found, no)?.own
      for (const component of own?.components ?? []) {
        const drill = {
          rule: own?.rule ?? '',
          component: component.key,
          area: found.area,
          from: found.from,
          asOf: found.asOf,
        }
        const list = await test.as(actor).resource.list({ resource: component.resource, ...plain, drill })
        expect(list.total, `${no} ${component.key}`).toBe(component.count)
      }
    }
  })

  it('another township sees none of it by list, search, id, related list, count, drill-down or export', async () => {
    const other = await qibao()
    const [first] = (await test.as(await xinzhuang()).resource.list({ resource: 'mediation-cases', ...plain })).rows
    for (const resource of cases) {
      expect(await test.as(other).resource.list({ resource, ...plain })).toEqual({ rows: [], total: 0 })
      expect((await test.as(other).resource.list({ resource, ...plain, q: 'M1' })).total).toBe(0)
      expect(
        (await test.as(other).resource.list({ resource, ...plain, filter: { area_code: '310112101' } })).total,
      ).toBe(0)
      const exported = await test.as(other).resource.export({ resource, filter: {}, format: 'csv', key: randomUUID() })
      expect(exported.rows).toBe(0)
      const path = join(test.platform.filesDir, 'exports', other.id ?? '', exported.url.split('/').at(-1) ?? '')
      expect(readFileSync(path, 'utf8')).not.toContain('M1')
    }
    await expect(
      test.as(other).resource.get({ resource: 'mediation-cases', id: first?.id ?? '' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(
      test.as(other).resource.history({ resource: 'mediation-cases', id: first?.id ?? '' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(board(other, '310112101')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(board(other, '310112')).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const own = await board(other)
    expect(row(own, 8)).toMatchObject({ value: null, own: { denominator: 0 } })
  })

  it('row-level security alone hides the other township', async () => {
    const other = await qibao()
    const seen = await readInScope(test.platform.database, other.scope, other.id, async (query) =>
      sql<{ n: number }>`select count(*) as n from labor_relations.mediation_case`.execute(query),
    )
    expect(Number(seen.rows[0]?.n)).toBe(0)
  })

  it('the ability’s condition alone hides the other township', async () => {
    // The owner passes row-level security, so only the first wall is left standing.
    const database = await openDatabase(test.ownerUrl, [], 2)
    try {
      const list = await listRecords({ ...test.platform, database }, await qibao(), {
        resource: 'mediation-cases',
        ...plain,
      })
      expect(list.total).toBe(0)
    } finally {
      await database.close()
    }
  })

  it('nobody may import into another township', async () => {
    const answer = await test.importText(await qibao(), 'mediation', mediationLedger('莘庄镇', 'X'))
    expect(answer).toMatchObject({ accepted: 0, rejected: 10 })
    expect(answer.errors[0]).toMatchObject({ row: 2, column: '区划', code: 'OUT_OF_SCOPE' })
  })

  it('the same file again changes nothing, a corrected one keeps history', async () => {
    const actor = await xinzhuang()
    await test.importText(actor, 'mediation', mediationLedger('莘庄镇'))
    const again = await test.as(actor).imports.list({ page: 1, perPage: 1 })
    expect(again.rows[0]).toMatchObject({ inserted: 0, updated: 0, unchanged: 10 })
    await test.importText(
      actor,
      'mediation',
      mediationLedger('莘庄镇').replace('甲公司,2025-03-10', '乙公司,2025-03-10'),
    )
    const [changed] = (
      await test.as(actor).resource.list({ resource: 'mediation-cases', ...plain, filter: { employer: '乙公司' } })
    ).rows
    const history = await test.as(actor).resource.history({ resource: 'mediation-cases', id: changed?.id ?? '' })
    expect(history.flatMap((entry) => entry.changes)).toContainEqual({
      field: 'employer',
      before: '甲公司',
      after: '乙公司',
    })
  })

  it('a correction by hand needs the newest version, keeps before and after, and is done once per key', async () => {
    const actor = await xinzhuang()
    const call = test.as(actor)
    const [first] = (await call.resource.list({ resource: 'mediation-cases', ...plain, filter: { case_no: 'M10' } }))
      .rows
    const change = {
      resource: 'mediation-cases',
      id: first?.id ?? '',
      version: first?.version ?? 0,
      data: { dispute_type: '劳动报酬' },
      reason: '补录争议类型',
      key: randomUUID(),
    }
    const saved = await call.resource.update(change)
    expect(await call.resource.update(change)).toEqual(JSON.parse(JSON.stringify(saved)))
    await expect(call.resource.update({ ...change, key: randomUUID() })).rejects.toMatchObject({ code: 'CONFLICT' })
    const [last] = await call.resource.history({ resource: 'mediation-cases', id: change.id })
    expect(last).toMatchObject({
      action: 'update',
      reason: '补录争议类型',
      changes: [{ field: 'dispute_type', before: null, after: '劳动报酬' }],
    })
  })

  it('bad input names the field and writes nothing', async () => {
    const call = test.as(await xinzhuang())
    const data = { case_no: 'NEW-1', area_code: '310112101', accepted_on: '2025-02-30' }
    await expect(call.resource.create({ resource: 'mediation-cases', data, key: randomUUID() })).rejects.toMatchObject({
      cause: { code: 'BAD_INPUT', fields: [{ path: 'accepted_on' }] },
    })
    expect((await call.resource.list({ resource: 'mediation-cases', ...plain, q: 'NEW-1' })).total).toBe(0)
  })
})
