import { ageOn } from '@renshe/codes'
import type { GroupEffect, SimulationResult } from '../contract/simulation-status.ts'

/** One person under the proposal: what is paid now, what would be, and what it is held against, fen a month. */
export interface PersonEffect {
  readonly area: string
  readonly born: string
  readonly beforeFen: number
  readonly afterFen: number
  /** Amount under the compared scheme; the amount paid now where it is compared with no change. */
  readonly comparedFen: number
}

/** Bands of age, each from its first year up to the next band. */
const bands = [0, 60, 65, 70, 75, 80, 85, 90] as const
/** Width of the first bars of the distribution; wider ones follow when the rises are large. */
const narrowestFen = 1000
const mostBars = 12

interface Sums {
  people: number
  winners: number
  losers: number
  monthlyFen: number
}

const bandOf = (age: number): number => bands.findLast((from) => age >= from) ?? 0

function bandName(from: number): string {
  const next = bands[bands.indexOf(from as (typeof bands)[number]) + 1]
  if (from === 0) return `不满 ${bands[1]} 岁`
  return next === undefined ? `${from} 岁以上` : `${from}–${next - 1} 岁`
}

function add(groups: Map<string, Sums>, name: string, difference: number): void {
  const sums = groups.get(name) ?? { people: 0, winners: 0, losers: 0, monthlyFen: 0 }
  groups.set(name, {
    people: sums.people + 1,
    winners: sums.winners + (difference > 0 ? 1 : 0),
    losers: sums.losers + (difference < 0 ? 1 : 0),
    monthlyFen: sums.monthlyFen + difference,
  })
}

const effectOf = (name: string, sums: Sums): GroupEffect => ({
  name,
  ...sums,
  unchanged: sums.people - sums.winners - sums.losers,
})

/** The width that shows all rises in at most twelve bars: ten yuan, twenty, fifty, a hundred and so on. */
function barWidth(leastFen: number, mostFen: number): number {
  const steps = [1, 2, 5]
  for (let power = narrowestFen; ; power *= 10)
    for (const step of steps) {
      const width = power * step
      if (Math.floor(mostFen / width) - Math.floor(leastFen / width) < mostBars) return width
    }
}

function distributionOf(rises: ReadonlyMap<number, number>, leastFen: number, mostFen: number) {
  const width = barWidth(leastFen, mostFen)
  const first = Math.floor(leastFen / width)
  const bars = Array.from({ length: Math.floor(mostFen / width) - first + 1 }, (_, at) => ({
    fromFen: (first + at) * width,
    toFen: (first + at + 1) * width - 1,
    people: 0,
  }))
  for (const [rise, people] of rises) {
    const bar = bars[Math.floor(rise / width) - first]
    if (bar) bar.people += people
  }
  return bars
}

function spreadOf(rises: ReadonlyMap<number, number>, people: number) {
  const sorted = [...rises].sort(([a], [b]) => a - b)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (!least || !most) return null
  let passed = 0
  const median = sorted.find(([, count]) => {
    passed += count
    return passed * 2 >= people
  })
  return { leastFen: least[0], medianFen: (median ?? most)[0], mostFen: most[0] }
}

/** Gathers the effect on many people one by one; memory grows with different rises, not with people. */
export function createEffect(on: string, nameOf: (area: string) => string, townOf: (area: string) => string) {
  const ages = new Map<string, Sums>()
  const towns = new Map<string, Sums>()
  const rises = new Map<number, number>()
  const missing = new Set<string>()
  const all = { people: 0, undecided: 0, monthlyFen: 0, comparedFen: 0 }
  return {
    undecided(keys: readonly string[]): void {
      all.people += 1
      all.undecided += 1
      for (const key of keys) missing.add(key)
    },
    person({ area, born, beforeFen, afterFen, comparedFen }: PersonEffect): void {
      const rise = afterFen - beforeFen
      all.people += 1
      all.monthlyFen += rise
      all.comparedFen += comparedFen - beforeFen
      rises.set(rise, (rises.get(rise) ?? 0) + 1)
      add(ages, String(bandOf(ageOn(born, on))), afterFen - comparedFen)
      add(towns, townOf(area), afterFen - comparedFen)
    },
    result(compared: boolean): SimulationResult {
      const spread = spreadOf(rises, all.people - all.undecided)
      return {
        people: all.people,
        undecided: all.undecided,
        missing: [...missing],
        monthlyFen: all.monthlyFen,
        yearlyFen: all.monthlyFen * 12,
        comparedYearlyFen: compared ? all.comparedFen * 12 : null,
        distribution: spread ? distributionOf(rises, spread.leastFen, spread.mostFen) : [],
        spread,
        ages: [...ages]
          .sort(([a], [b]) => Number(a) - Number(b))
          .map(([from, sums]) => effectOf(bandName(Number(from)), sums)),
        townships: [...towns]
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([area, sums]) => ({ area, ...effectOf(nameOf(area), sums) })),
      }
    },
  }
}
