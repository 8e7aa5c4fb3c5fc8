import { areaName } from '@renshe/codes'
import { personName } from './names.ts'
import { citizenId } from './numbers.ts'
import { pickUnit } from './population.ts'
import { createRandom } from './random.ts'

/** Year whose December amounts the ledger carries, and the level around which they lie, in yuan a month. */
const amountYear = 2025
const level = 2600

/** 征地养老人员 as a township's ledger lists them: older people, amounts a little higher with age. */
export function* landPensionLedger(seed: number, count: number): Generator<readonly string[]> {
  const random = createRandom(seed, 'land pensions')
  const seen = new Set<string>()
  for (let serial = 0; seen.size < count; serial += 1) {
    const number = citizenId(random, serial, random.chance(0.6) ? 0 : 1, [1932, 1966])
    const name = personName(random)
    const unit = pickUnit(random)
    if (seen.has(number)) continue
    seen.add(number)
    const born = Number(number.slice(6, 10))
    const amount = level + (1966 - born) * 6 + random.between(-1200, 2400) / 10
    yield [
      number,
      name,
      areaName(unit) ?? unit,
      `${born + 60}-${number.slice(10, 12)}-01`,
      amount.toFixed(1),
      String(amountYear),
      random.chance(0.97) ? '领取中' : random.pick(['暂停', '终止']),
    ]
  }
}
