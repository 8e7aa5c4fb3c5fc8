import { minhangUnits, minhangVillages } from '@renshe/codes'
import { employerName, personName } from './names.ts'
import { citizenId, creditCode } from './numbers.ts'
import { createRandom, type Random } from './random.ts'

export interface DemoPerson {
  readonly name: string
  readonly number: string
}

export interface DemoEmployer {
  readonly name: string
  readonly code: string
  readonly unit: string
  readonly industry: string
  readonly headcount: number
  readonly foundedOn: string
}

/** Units in proportion to their villages and neighbourhoods, which follows population roughly. */
const weighted: readonly string[] = minhangUnits.flatMap((unit) =>
  Array.from({ length: minhangVillages(unit.code).length }, () => unit.code),
)

export const pickUnit = (random: Random): string => random.pick(weighted)

/** Streams people; asking again gives the same ones. */
export function* demoPeople(seed: number, count: number): Generator<DemoPerson & { readonly random: Random }> {
  const random = createRandom(seed, 'people')
  const seen = new Set<string>()
  for (let serial = 0; seen.size < count; serial += 1) {
    const number = citizenId(random, serial, random.chance(0.52) ? 1 : 0)
    const name = personName(random)
    if (seen.has(number)) continue
    seen.add(number)
    yield { name, number, random }
  }
}

function headcountOf(random: Random): number {
  // Many small ones and a few large: the exponential of a sum of three dice.
  return Math.max(1, Math.round(Math.exp((random.next() + random.next() + random.next()) * 2.2 - 0.6)))
}

export function demoEmployers(seed: number, count: number): readonly DemoEmployer[] {
  const random = createRandom(seed, 'organisations')
  const names = new Set<string>()
  return Array.from({ length: count }, (_, serial) => {
    const kind = random.chance(0.82) ? '91' : random.chance(0.8) ? '92' : '52'
    let made = employerName(random, kind)
    while (names.has(made.name)) made = employerName(random, kind)
    names.add(made.name)
    const foundedOn = `${random.between(1995, 2020)}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`
    return {
      ...made,
      code: creditCode(serial * 7919 + 1009, kind),
      unit: pickUnit(random),
      headcount: headcountOf(random),
      foundedOn,
    }
  })
}
