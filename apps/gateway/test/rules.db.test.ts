import { randomUUID } from 'node:crypto'
import { addDays, localToday } from '@renshe/codes'
import type { Actor } from '@renshe/kernel/server'
import { loadSnapshot, sql } from '@renshe/kernel/server'
import { evaluate, ruleById } from '@renshe/rules'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestPlatform, testPlatform } from './test-platform.ts'

const key = () => randomUUID()
const tomorrow = addDays(localToday(), 1)

describe('dated parameters: two hands, history, effect by date', () => {
  let test: TestPlatform
  let admin: () => Promise<Actor>
  let second: () => Promise<Actor>
  let reviewer: () => Promise<Actor>
  let staff: () => Promise<Actor>

  beforeAll(async () => {
    test = await testPlatform()
    admin = await test.staff('param.admin', 'district-admin', '310112')
    second = await test.staff('param.admin2', 'district-admin', '310112')
    reviewer = await test.staff('param.reviewer', 'money-reviewer', '310112')
    staff = await test.staff('param.staff', 'township-staff', '310112101')
  })
  afterAll(() => test.close())

  const term = (from: string, value: unknown = 280_000) => ({
    parameter: 'min_wage.month',
    locality: '310000',
    value,
    from,
    to: null,
    docNo: '沪人社规〔2026〕测试号',
    confidence: 'H' as const,
  })
  const wageOn = async (on: string) =>
    (await loadSnapshot(test.platform.database.reads)).find('min_wage.month', '310112', on)?.value

  it('the proposer cannot approve, somebody else can, and the value counts from its first day by itself', async () => {
    expect(await wageOn('2026-07-01')).toBeUndefined()
    const caller = test.as(await admin())
    const { id } = await caller.parameters.propose({ ...term('2026-07-01'), key: key() })
    expect(await wageOn('2026-07-01')).toBeUndefined()
    await expect(caller.parameters.decide({ id, approve: true, reason: '自己复核', key: key() })).rejects.toThrow(
      '提出变更的人不能自己复核',
    )
    await test.as(await reviewer()).parameters.decide({ id, approve: true, reason: '与文件一致', key: key() })
    expect(await wageOn('2026-06-30')).toBe(274_000)
    expect(await wageOn('2026-07-01')).toBe(280_000)
    const future = await caller.parameters.propose({ ...term(tomorrow, 300_000), key: key() })
    await test.as(await second()).parameters.decide({ id: future.id, approve: true, reason: '与文件一致', key: key() })
    expect(await wageOn(localToday())).toBe(280_000)
    expect(await wageOn(tomorrow)).toBe(300_000)
  })

  it('keeps who proposed and who decided, and a decided change can neither be decided again nor rewritten', async () => {
    const { rows } = await test.as(await staff()).parameters.changes({ parameter: 'min_wage.month', state: 'approved' })
    expect(rows.map((row) => [row.proposedBy, row.decidedBy, row.state])).toEqual([
      ['param.admin', 'param.admin2', 'approved'],
      ['param.admin', 'param.reviewer', 'approved'],
    ])
    const done = rows[0]?.id ?? ''
    await expect(
      test.as(await second()).parameters.decide({ id: done, approve: false, reason: '再来一次', key: key() }),
    ).rejects.toThrow('刚刚已有人处理')
    const { database } = test.platform
    await expect(
      sql`update kernel.parameter_change set value = '1'::jsonb where id = ${done}::uuid`.execute(database.reads),
    ).rejects.toThrow('permission denied')
    await expect(
      sql`delete from kernel.parameter_change where id = ${done}::uuid`.execute(database.reads),
    ).rejects.toThrow('permission denied')
    const owner = new pg.Client({ connectionString: test.ownerUrl })
    await owner.connect()
    await expect(
      owner.query("update kernel.parameter_change set decision_reason = 'x' where id = $1", [done]),
    ).rejects.toThrow('a decided change is history')
    await expect(
      owner.query(`insert into kernel.parameter_change (key, locality, value, valid_from, doc_no, confidence, impact, state,
        proposed_by, proposed_name, decided_by) values ('x', 'CN', '1', '2026-01-01', 'x', 'H', '{}', 'approved', 'a', 'a', 'a')`),
    ).rejects.toThrow('violates check constraint')
    await owner.end()
  })

  it('refuses a value outside its schema or with dates reversed, by field, and writes nothing', async () => {
    const caller = test.as(await admin())
    const refusal = async (change: object) => {
      const error: unknown = await caller.parameters
        .propose({ ...term('2027-01-01'), ...change, key: key() })
        .catch((thrown: unknown) => thrown)
      return (error as { cause: { fields?: readonly { path: string }[] } }).cause.fields?.map((field) => field.path)
    }
    expect(await refusal({ value: 2800.5 })).toEqual(['value'])
    expect(await refusal({ to: '2026-12-31' })).toEqual(['to'])
    expect(await refusal({ parameter: 'crime.one', value: 499_999 })).toEqual(['value'])
    await expect(caller.parameters.propose({ ...term('2027-02-30'), key: key() })).rejects.toThrow()
    await expect(caller.parameters.propose({ ...term('2027-01-01'), docNo: ' ', key: key() })).rejects.toThrow()
    const open = await caller.parameters.changes({ state: 'proposed' })
    expect(open.total).toBe(0)
  })

  it('two open changes of one value and day clash; a withdrawn one makes way; only its proposer withdraws', async () => {
    const caller = test.as(await admin())
    const { id } = await caller.parameters.propose({ ...term('2028-07-01'), key: key() })
    await expect(caller.parameters.propose({ ...term('2028-07-01', 1), key: key() })).rejects.toThrow('待复核')
    await expect(test.as(await second()).parameters.withdraw({ id, reason: '不是我的', key: key() })).rejects.toThrow(
      '只能撤回自己提出的变更',
    )
    await caller.parameters.withdraw({ id, reason: '填错了', key: key() })
    await caller.parameters.propose({ ...term('2028-07-01', 310_000), key: key() })
  })

  it('a township’s administrator loads values for the township alone, and they win there alone', async () => {
    const town = await test.staff('town.admin', 'district-admin', '310112101')
    const caller = test.as(await town())
    await expect(caller.parameters.propose({ ...term('2026-07-01', 1), key: key() })).rejects.toThrow('权限')
    const own = { ...term('2026-07-01', 290_000), locality: '310112101' }
    const { id } = await caller.parameters.propose({ ...own, key: key() })
    await test.as(await second()).parameters.decide({ id, approve: true, reason: '与文件一致', key: key() })
    const snapshot = await loadSnapshot(test.platform.database.reads)
    expect(snapshot.find('min_wage.month', '310112101', '2026-07-01')?.value).toBe(290_000)
    expect(snapshot.find('min_wage.month', '310112102', '2026-07-01')?.value).toBe(280_000)
  })

  it('a holiday notice loaded by the district moves working days of its year', async () => {
    const rule = ruleById('A-CAL-03')
    if (!rule) throw new Error('A-CAL-03 is not in the catalogue')
    const ask = async () =>
      evaluate(
        rule,
        { start: '2027-05-03', workingDays: 1 },
        { snapshot: await loadSnapshot(test.platform.database.reads), on: '2027-05-03' },
      ).result
    expect(await ask()).toEqual({ date: '2027-05-04', provisional: true })
    const notice = {
      off: ['2027-05-01', '2027-05-02', '2027-05-03', '2027-05-04', '2027-05-05'],
      work: [],
      statutory: [],
    }
    const { id } = await test.as(await admin()).parameters.propose({
      ...term('2027-01-01', notice),
      parameter: 'calendar.notice',
      locality: 'CN',
      to: '2027-12-31',
      key: key(),
    })
    await test.as(await reviewer()).parameters.decide({ id, approve: true, reason: '国办通知', key: key() })
    expect(await ask()).toEqual({ date: '2027-05-06', provisional: false })
  })
})

describe('answers kept with a case', () => {
  let test: TestPlatform
  let staff: () => Promise<Actor>
  let elsewhere: () => Promise<Actor>
  let admin: () => Promise<Actor>
  let reviewer: () => Promise<Actor>
  let caseId: string

  beforeAll(async () => {
    test = await testPlatform()
    staff = await test.staff('case.staff', 'township-staff', '310112101')
    elsewhere = await test.staff('case.other', 'township-staff', '310112102')
    admin = await test.staff('case.admin', 'district-admin', '310112')
    reviewer = await test.staff('case.reviewer', 'money-reviewer', '310112')
    const ledger = [
      '案号,区划,收件日期,受理日期,案件来源,标的额(元),结案日期,结案方式',
      '闵劳人仲001,莘庄镇,2026-08-17,2026-08-20,直接申请,30000,,',
      '闵劳人仲002,莘庄镇,2026-05-18,2026-05-20,直接申请,30000,,',
      '闵劳人仲003,莘庄镇,2026-08-17,2026-08-20,直接申请,30000,2026-09-01,裁决',
      '闵劳人仲004,七宝镇,2026-09-17,2026-09-20,直接申请,30000,,',
    ].join('\n')
    expect((await test.importText(test.system, 'arbitration', ledger)).accepted).toBe(4)
    const { rows } = await test.as(await staff()).resource.list({ resource: 'arbitration-cases', q: '闵劳人仲001' })
    caseId = rows[0]?.id ?? ''
  })
  afterAll(() => test.close())

  const ask = async (input: Readonly<Record<string, unknown>>, rule = 'F-ARB-01') =>
    test.as(await staff()).rules.keep({ resource: 'arbitration-cases', id: caseId, rule, input, key: key() })

  it('fills the input from the record and keeps version, input, result and every step', async () => {
    const { offers, mayKeep } = await test
      .as(await staff())
      .rules.ofRecord({ resource: 'arbitration-cases', id: caseId })
    expect(mayKeep).toBe(true)
    const offer = offers.find((entry) => entry.rule === 'F-ARB-01')
    expect(offer?.input).toEqual({ receivedOn: '2026-08-17', acceptedOn: '2026-08-20' })
    const kept = await ask(offer?.input ?? {})
    expect(kept.evaluation).toMatchObject({
      rule: 'F-ARB-01',
      status: 'DECIDED',
      result: {
        decideAcceptanceBy: '2026-08-24',
        awardBy: '2026-10-04',
        awardByRolled: '2026-10-08',
        awardByExtended: '2026-10-19',
      },
    })
    expect(kept.evaluation.trace.length).toBeGreaterThan(0)
    expect(await test.as(await staff()).rules.kept({ id: kept.id })).toEqual(kept)
    const history = await test.as(await staff()).resource.history({ resource: 'arbitration-cases', id: caseId })
    expect(history[0]?.action).toBe('keep-evaluation')
  })

  it('an answer that lacks a parameter is kept as PARAM_MISSING, and stays so when the parameter is loaded', async () => {
    const { offers } = await test.as(await staff()).rules.ofRecord({ resource: 'arbitration-cases', id: caseId })
    const offer = offers.find((entry) => entry.rule === 'F-ARB-02')
    expect(offer?.input).toEqual({ on: localToday(), items: [{ amountFen: 3_000_000 }] })
    const input = { on: '2026-10-09', items: [{ kind: 'WAGES', amountFen: 3_000_000 }] }
    const kept = await ask(input, 'F-ARB-02')
    expect(kept.evaluation).toMatchObject({ status: 'PARAM_MISSING', result: null, missing: ['min_wage.month'] })
    const change = {
      parameter: 'min_wage.month',
      locality: '310000',
      value: 280_000,
      from: '2026-07-01',
      to: null,
      docNo: '沪人社规〔2026〕测试号',
      confidence: 'H' as const,
    }
    const impact = await test.as(await admin()).parameters.impact(change)
    expect(impact.rules.map((rule) => rule.id)).toEqual(expect.arrayContaining(['F-ARB-02', 'B-AD-02', 'G-PAY-02']))
    // 001, 002 and 004 are open and will be awarded while the value holds; 003 is closed.
    expect(impact.cases.find((entry) => entry.rule === 'F-ARB-02')?.open).toBe(3)
    const ended = await test.as(await admin()).parameters.impact({ ...change, to: '2026-08-31' })
    expect(ended.cases.find((entry) => entry.rule === 'F-ARB-02')?.open).toBe(0)
    expect(impact.keptEvaluations).toBe(1)
    expect(impact.warnings.map((warning) => warning.code)).toContain('BACKDATED')
    const { id } = await test.as(await admin()).parameters.propose({ ...change, key: key() })
    await test.as(await reviewer()).parameters.decide({ id, approve: true, reason: '与文件一致', key: key() })
    expect(await test.as(await staff()).rules.kept({ id: kept.id })).toEqual(kept)
    expect((await ask(input, 'F-ARB-02')).evaluation.status).toBe('DECIDED')
  })

  it('a bad input names its field and keeps nothing', async () => {
    const before = (await test.as(await staff()).rules.ofRecord({ resource: 'arbitration-cases', id: caseId })).kept
      .length
    const error: unknown = await ask({ receivedOn: '2026-02-30', acceptedOn: '2026-08-20' }).catch(
      (thrown: unknown) => thrown,
    )
    expect((error as { cause: { fields: unknown } }).cause.fields).toMatchObject([{ path: 'input.receivedOn' }])
    await expect(ask({}, 'E-RET-01')).rejects.toThrow('不用这条规则')
    const after = await test.as(await staff()).rules.ofRecord({ resource: 'arbitration-cases', id: caseId })
    expect(after.kept.length).toBe(before)
  })

  it('another township sees neither the case nor its answers, each wall alone', async () => {
    const { kept } = await test.as(await staff()).rules.ofRecord({ resource: 'arbitration-cases', id: caseId })
    const other = test.as(await elsewhere())
    await expect(other.rules.ofRecord({ resource: 'arbitration-cases', id: caseId })).rejects.toThrow('没有找到')
    await expect(other.rules.kept({ id: kept[0]?.id ?? '' })).rejects.toThrow('没有找到')
    const { database } = test.platform
    const seen = await sql`select 1 from kernel.evaluation`.execute(database.reads)
    expect(seen.rows).toEqual([])
    await expect(sql`update kernel.evaluation set reason = 'x'`.execute(database.reads)).rejects.toThrow(
      'permission denied',
    )
  })
})
