import { randomUUID } from 'node:crypto'
import { type Actor, sql, unfinishedSimulations, workOnSimulation } from '@renshe/kernel/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestPlatform, testPlatform } from './test-platform.ts'

const key = () => randomUUID()

/** Synthetic numbers with right check digits: born 1948-06-10, 1958-03-02, 1936-01-05. */
const people = [
  ['310112194806101232', '演示一', '莘庄镇', '2650.00'],
  ['310112195803021230', '演示二', '莘庄镇', '2400.00'],
  ['310112193601051239', '演示三', '七宝镇', '3000.00'],
] as const

const scheme2025 = {
  fixedFen: 5750,
  pctPpm: 5300,
  cutoff: '2024-12-31',
  ageSteps: [
    { fromAge: 70, fen: 2500 },
    { fromAge: 75, fen: 3500 },
    { fromAge: 80, fen: 4500 },
  ],
}

describe('reform simulation on the people on file (E-LAND-02)', () => {
  let test: TestPlatform
  let officer: () => Promise<Actor>

  beforeAll(async () => {
    test = await testPlatform()
    officer = await test.staff('sim.officer', 'insurance-officer', '310112')
    const { citizenIdCheckDigit } = await import('@renshe/codes')
    const rows = people.map(([number, name, area, amount]) => {
      const first17 = number.slice(0, 17)
      return `${first17}${citizenIdCheckDigit(first17)},${name},${area},${amount},2024,领取中`
    })
    const stopped = `${'31011219500101123'}${citizenIdCheckDigit('31011219500101123')},演示四,莘庄镇,2500.00,2024,终止`
    const ledger = ['证件号码,姓名,区划,上年12月生活费(元),金额所属年度,状态', ...rows, stopped].join('\n')
    const answer = await test.importText(test.system, 'land-pensioners', ledger)
    expect(answer).toMatchObject({ accepted: 4, rejected: 0 })
  })
  afterAll(() => test.close())

  const start = async (spec: { year: number; value: unknown; compareYear: number | null }) =>
    test.as(await officer()).simulations.start({ simulation: 'land-allowance-adjustment', ...spec, key: key() })
  const work = (id: string) => workOnSimulation(test.platform, id, async () => officer())
  const status = async (id: string) => test.as(await officer()).simulations.status({ id })

  it('sums what each person would gain: cost, spread, ages and townships', async () => {
    const run = await start({ year: 2025, value: scheme2025, compareYear: null })
    expect(run).toMatchObject({ state: 'running', total: 3 })
    await work(run.id)
    const { state, result } = await status(run.id)
    expect(state).toBe('done')
    // 57.5 + 14.1 + 35 (aged 76) = 106.6; 57.5 + 12.8 (12.72 rounded up) = 70.3 (aged 66); 57.5 + 15.9 + 45 (aged 88) = 118.4
    expect(result).toMatchObject({
      people: 3,
      undecided: 0,
      monthlyFen: 10_660 + 7030 + 11_840,
      yearlyFen: (10_660 + 7030 + 11_840) * 12,
      comparedYearlyFen: null,
      spread: { leastFen: 7030, medianFen: 10_660, mostFen: 11_840 },
    })
    expect(result?.distribution.reduce((sum, bar) => sum + bar.people, 0)).toBe(3)
    expect(result?.ages.map((band) => [band.name, band.people, band.winners])).toEqual([
      ['65–69 岁', 1, 1],
      ['75–79 岁', 1, 1],
      ['85–89 岁', 1, 1],
    ])
    expect(result?.townships.map((town) => [town.name, town.people, town.monthlyFen])).toEqual([
      ['莘庄镇', 2, 17_690],
      ['七宝镇', 1, 11_840],
    ])
  })

  it('tells winners from losers beside another year’s scheme', async () => {
    // Weaker by age, stronger for all: the youngest gains, the two older ones lose.
    const flat = { ...scheme2025, fixedFen: 8000, pctPpm: 5300, ageSteps: [] }
    const run = await start({ year: 2026, value: flat, compareYear: 2025 })
    await work(run.id)
    const { result } = await status(run.id)
    const effect = result?.ages.map(({ winners, losers, unchanged, monthlyFen }) => ({
      winners,
      losers,
      unchanged,
      monthlyFen,
    }))
    expect(effect).toEqual([
      { winners: 1, losers: 0, unchanged: 0, monthlyFen: 2250 },
      { winners: 0, losers: 1, unchanged: 0, monthlyFen: -1250 },
      { winners: 0, losers: 1, unchanged: 0, monthlyFen: -2250 },
    ])
    expect(result?.comparedYearlyFen).toBe((10_660 + 7030 + 11_840) * 12)
  })

  it('says who could not be decided, and why, where the compared year has no scheme', async () => {
    const run = await start({ year: 2027, value: scheme2025, compareYear: 2026 })
    await work(run.id)
    expect((await status(run.id)).result).toMatchObject({
      people: 3,
      undecided: 3,
      missing: ['land_old.adjust'],
      spread: null,
    })
  })

  it('refuses a malformed scheme by the part of it, and an unknown simulation', async () => {
    const error: unknown = await start({ year: 2025, value: { ...scheme2025, fixedFen: -1 }, compareYear: null }).catch(
      (thrown: unknown) => thrown,
    )
    expect((error as { cause: { fields: unknown } }).cause.fields).toMatchObject([{ path: 'value.fixedFen' }])
    const caller = test.as(await officer())
    await expect(
      caller.simulations.start({ simulation: 'none', year: 2025, value: scheme2025, compareYear: null, key: key() }),
    ).rejects.toThrow('没有这项模拟')
  })

  it('stops when cancelled, and a run that a dead process left is taken up again', async () => {
    const run = await start({ year: 2025, value: scheme2025, compareYear: null })
    expect(await unfinishedSimulations(test.platform)).toEqual([run.id])
    await test.as(await officer()).simulations.cancel({ id: run.id, key: key() })
    await work(run.id)
    expect(await status(run.id)).toMatchObject({ state: 'cancelled', result: null })
    expect(await unfinishedSimulations(test.platform)).toEqual([])
  })

  it('fails in words when the person who started it has no rights left', async () => {
    const run = await start({ year: 2025, value: scheme2025, compareYear: null })
    await workOnSimulation(test.platform, run.id, async () => null)
    expect(await status(run.id)).toMatchObject({ state: 'failed', message: '发起人已无权限，模拟没有执行' })
  })

  it('lies outside the reach of other areas’ readers', async () => {
    const seen = await sql`select 1 from kernel.simulation_run`.execute(test.platform.database.reads)
    expect(seen.rows).toEqual([])
  })
})
