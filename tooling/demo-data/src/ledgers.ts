import { addDays, addWorkingDays, areaName, minhangUnits } from '@renshe/codes'
import { personName } from './names.ts'
import { citizenId } from './numbers.ts'
import type { DemoEmployer } from './population.ts'
import { createRandom, type Random } from './random.ts'

/** The 13th plan's ledgers (R-SEED) at one tenth: 12 000 mediations and 7 800 arbitrations a year, divided by ten. */
export const ledgerScale = 0.1
const mediationsPerYear = 12_000 * ledgerScale
const arbitrationsPerYear = 7_800 * ledgerScale
/** First and last day the demo's ledgers cover. */
export const ledgerSpan = { from: '2021-01-01', to: '2026-10-31' } as const
const years = [2021, 2022, 2023, 2024, 2025, 2026]

type Row = readonly string[]

const shortName = (unit: string) => (areaName(unit) ?? unit).replace(/(路)?街道$|镇$/, '')
const isOver = (date: string) => date > ledgerSpan.to
const disputeTypes = ['劳动报酬', '劳动报酬', '解除劳动合同', '工伤待遇', '社会保险', '加班工资', '经济补偿']

/** A day of the year, more often in the weeks before Spring Festival. */
function dayOf(random: Random, year: number): string {
  const last = year === 2026 ? 303 : 364
  return addDays(`${year}-01-01`, random.chance(0.12) ? random.between(5, 40) : random.between(0, last))
}

function party(random: Random, serial: number): readonly [string, string] {
  return [personName(random), citizenId(random, serial, random.chance(0.6) ? 1 : 0)]
}

const yuan = (random: Random) => `${random.between(800, 90_000)}.${String(random.between(0, 99)).padStart(2, '0')}`

interface Closing {
  readonly on: string
  readonly how: string
}

function closing(random: Random, accepted: string, days: number, how: string): Closing {
  const on = addDays(accepted, random.between(1, days) + (random.chance(0.08) ? 20 : 0))
  return isOver(on) ? { on: '', how: '' } : { on, how }
}

/** Mediation, its failures also as the arbitrations they become, so that both ledgers agree. */
export function caseLedgers(
  seed: number,
  employers: readonly DemoEmployer[],
): { readonly mediation: readonly Row[]; readonly arbitration: readonly Row[] } {
  const random = createRandom(seed, 'cases')
  const mediation: Row[] = []
  const arbitration: Row[] = []
  const numbers = new Map<string, number>()
  const nextNumber = (key: string) => {
    const number = (numbers.get(key) ?? 0) + 1
    numbers.set(key, number)
    return String(number).padStart(5, '0')
  }
  const arbitrate = (
    unit: string,
    received: string,
    source: string,
    who: readonly [string, string],
    employer: DemoEmployer,
    amount: string,
  ) => {
    const year = received.slice(0, 4)
    const accepted = addWorkingDays(received, random.between(0, 5)).date
    if (isOver(accepted)) return
    const how =
      source === '审查确认'
        ? '审查确认'
        : random.chance(0.42)
          ? '调解'
          : random.chance(0.32)
            ? '撤诉'
            : random.chance(0.95)
              ? '裁决'
              : '其他'
    const end = closing(random, accepted, 42, how)
    arbitration.push([
      `闵劳人仲（${year}）办字第${nextNumber(`arb${year}`)}号`,
      unit,
      received,
      accepted,
      source,
      ...who,
      employer.name,
      employer.code,
      amount,
      end.on,
      end.how,
    ])
  }
  for (const [index, year] of years.entries()) {
    const success = 0.72 + index * 0.022
    const share = year === 2026 ? 10 / 12 : 1
    for (let count = 0; count < mediationsPerYear * share; count += 1) {
      const received = dayOf(random, year)
      const accepted = addWorkingDays(received, random.between(0, 3)).date
      if (isOver(accepted)) continue
      const employer = random.pick(employers)
      const who = party(random, count)
      const amount = yuan(random)
      const how = random.chance(success)
        ? '调解成功'
        : random.chance(0.75)
          ? '调解不成'
          : random.chance(0.8)
            ? '撤回'
            : '其他'
      const end = closing(random, accepted, 15, how)
      const body = `${shortName(employer.unit)}劳动争议调解委员会`
      mediation.push([
        `${shortName(employer.unit)}调〔${year}〕${nextNumber(employer.unit + year)}号`,
        body,
        employer.unit,
        received,
        accepted,
        ...who,
        employer.name,
        employer.code,
        random.pick(disputeTypes),
        String(random.chance(0.93) ? 1 : random.between(2, 18)),
        amount,
        end.on,
        end.how,
      ])
      if (end.how === '调解不成' && random.chance(0.7))
        arbitrate(employer.unit, addDays(end.on, random.between(1, 12)), '调解不成', who, employer, amount)
      if (end.how === '调解成功' && random.chance(0.09))
        arbitrate(employer.unit, addDays(end.on, random.between(1, 10)), '审查确认', who, employer, amount)
    }
    // Early in the period more disputes skip mediation.
    const direct = arbitrationsPerYear * share * (1.02 - index * 0.13)
    for (let count = 0; count < direct; count += 1) {
      const employer = random.pick(employers)
      arbitrate(employer.unit, dayOf(random, year), '直接申请', party(random, count), employer, yuan(random))
    }
  }
  return { mediation, arbitration }
}

const clock = (random: Random) =>
  `${String(random.between(8, 19)).padStart(2, '0')}:${String(random.between(0, 59)).padStart(2, '0')}`

/** Group events, most with a hazard filed before them, and hazards that came to nothing. */
export function warningLedgers(
  seed: number,
  employers: readonly DemoEmployer[],
): { readonly hazards: readonly Row[]; readonly events: readonly Row[] } {
  const random = createRandom(seed, 'warnings')
  const hazards: Row[] = []
  const events: Row[] = []
  const hazard = (employer: DemoEmployer, day: string, finding: string) =>
    hazards.push([
      `YH${day.slice(0, 4)}${String(hazards.length + 1).padStart(5, '0')}`,
      employer.unit,
      `${day} ${clock(random)}`,
      employer.name,
      employer.code,
      random.pick(['欠薪', '欠保', '欠租', '搬迁关停', '劳动关系异动']),
      String(random.between(5, 160)),
      finding,
    ])
  for (const year of years) {
    for (let count = 0; count < 150; count += 1)
      hazard(random.pick(employers), dayOf(random, year), random.pick(['属实', '属实', '无隐患', '核查中']))
    for (let count = 0; count < 11; count += 1) {
      const employer = random.pick(employers.filter((entry) => entry.headcount >= 10))
      const day = dayOf(random, year)
      if (random.chance(0.86)) hazard(employer, addDays(day, -random.between(3, 120)), '属实')
      events.push([
        `QT${year}${String(count + 1).padStart(3, '0')}`,
        employer.unit,
        `${day} ${clock(random)}`,
        employer.name,
        employer.code,
        String(random.between(10, 140)),
        random.pick(['拖欠工资聚集讨薪', '搬迁补偿争议', '裁员补偿争议', '停工停产']),
      ])
    }
  }
  return { hazards, events }
}

/** Each year's universe of enterprises and who has filed. */
export function* filingLedger(seed: number, employers: readonly DemoEmployer[]): Generator<Row> {
  const random = createRandom(seed, 'filings')
  for (const [index, year] of years.entries()) {
    for (const employer of employers.filter((entry) => entry.code.startsWith('91') && entry.headcount >= 6)) {
      const workers = Math.max(1, Math.round(employer.headcount * (0.85 + random.next() * 0.3)))
      const physical = random.chance(0.94)
      const filed = random.chance(0.945 + index * 0.006)
      const day = addDays(`${year}-03-01`, random.between(0, year === 2026 ? 230 : 270))
      yield [
        String(year),
        employer.code,
        employer.name,
        employer.unit,
        String(workers),
        physical ? '是' : '否',
        filed ? day : '',
      ]
    }
  }
}

const months = Array.from(
  { length: 70 },
  (_, index) => `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
)

/** Figures as the city system would give them. Indicators 2, 4 and 5 are of the single month, the rest its end. */
export function* officialLedger(seed: number): Generator<Row> {
  const random = createRandom(seed, 'official')
  const source = '演示数据（非官方发布）'
  for (const month of months) {
    yield ['1', month, '310112', String(random.between(11_200, 12_600)), source]
    yield ['3', month, '310112', random.chance(0.94) ? '0' : '1', source]
    for (const [no, perUnit] of [
      ['2', 195],
      ['4', 600],
      ['5', 4],
    ] as const) {
      let total = 0
      for (const unit of minhangUnits) {
        const value = Math.round(perUnit * (0.75 + random.next() * 0.5))
        total += value
        yield [no, month, unit.code, String(value), source]
      }
      yield [no, month, '310112', String(total), source]
    }
    if (month.endsWith('-12')) {
      yield ['6', month, '310112', (99.0 + random.next() * 0.4).toFixed(2), source]
      yield ['7', month, '310112', String(1100 + (Number(month.slice(0, 4)) - 2021) * 100), source]
    }
  }
  yield ['8', '2025-12', '310112', '72.40', source]
  yield ['9', '2025-12', '310112', '79.10', source]
}
