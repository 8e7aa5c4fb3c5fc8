import { label } from '@renshe/codes'
import type { z } from 'zod'
import { choice, count, day, fen, fields, flag } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'
import type { ParameterOf } from '../../parameters/definitions.ts'

const loans = {
  before: ['创业前贷款', 'Before registration'],
  person: ['个人贷款', 'To the founder'],
  organisation: ['创业组织贷款', 'To the organisation'],
  key_industry: ['创业组织贷款（先导、重点产业）', 'To an organisation of a key industry'],
} as const

const caps = {
  before: 'loan.pre.cap',
  person: 'loan.person.cap',
  organisation: 'loan.org.cap',
  key_industry: 'loan.org.key',
} as const

const input = fields({
  staff: count('职工人数', 'Staff', 'people'),
  localWorkers: count('其中本市职工', 'Local workers among them', 'people').optional(),
  keyGroupHires: count('近一年新招重点群体', 'People of key groups hired in the last year', 'people').optional(),
  loan: choice('贷款种类', 'Kind of loan', loans).optional(),
  founderInKeyGroup: flag('创业者属于重点群体', 'The founder is of a key group').optional(),
  outstandingFen: fen('担保贷款余额', 'Guaranteed loans outstanding').optional(),
  fundFen: fen('担保基金', 'Guarantee fund').optional(),
  appliedOn: day('申请日期', 'Day of application').optional(),
})
type Input = z.output<typeof input>
type LoanWork = Work<
  'loan.pre.cap' | 'loan.person.cap' | 'loan.org.cap' | 'loan.org.key' | 'loan.org.hiring' | 'loan.leverage'
>

/** A share of people is rounded up to whole people. */
const peopleNeeded = (staff: number, ppm: number) => Math.ceil((staff * ppm) / ppmOne)

function neededOf({ staff }: Input, rates: ParameterOf<'loan.org.hiring'>) {
  const large = staff > rates.largeAbove
  return {
    localNeeded: peopleNeeded(staff, large ? rates.localLargePpm : rates.localPpm),
    keyGroupNeeded: peopleNeeded(staff, large ? rates.keyLargePpm : rates.keyPpm),
  }
}

function checkParts({ staff, localWorkers = 0, keyGroupHires = 0, ...given }: Input, reject: Work['reject']): void {
  if (localWorkers > staff) reject('localWorkers', 'PART_OF_WHOLE', '本市职工多于职工人数')
  if (keyGroupHires > staff) reject('keyGroupHires', 'PART_OF_WHOLE', '新招重点群体多于职工人数')
  if ((given.outstandingFen === undefined) !== (given.fundFen === undefined))
    reject(given.fundFen === undefined ? 'fundFen' : 'outstandingFen', 'REQUIRED', '贷款余额和担保基金须一并填写')
}

/** Before registration nobody is employed yet, and founders of key groups are exempt; all others are tested. */
const isTested = ({ loan, founderInKeyGroup = false }: Input) =>
  loan !== 'before' && !(loan === 'person' && founderInKeyGroup)

function hiringOf(given: Input, needed: ReturnType<typeof neededOf>, { step }: LoanWork) {
  const { staff, localWorkers, keyGroupHires } = given
  if (localWorkers === undefined && keyGroupHires === undefined) return {}
  const byLocal = (localWorkers ?? -1) >= needed.localNeeded
  const byKeyGroup = (keyGroupHires ?? -1) >= needed.keyGroupNeeded
  return { hiringMet: step('两项有一项达到', staff > 0 && (byLocal || byKeyGroup)) }
}

function leverageOf({ outstandingFen, fundFen }: Input, { need, step }: LoanWork) {
  if (outstandingFen === undefined || fundFen === undefined) return {}
  const { times } = need({ times: 'loan.leverage' })
  const most = step('担保余额最多', fundFen * times, { unit: 'fen', source: '上海市创业担保贷款实施办法第三条' })
  return { leverageMet: outstandingFen <= most }
}

export const c04 = defineRule({
  id: 'C-04',
  title: label('创业担保贷款额度与吸纳就业要求', 'Start-up loans: limits and hiring test'),
  plain: label(
    '创业组织申请担保贷款，本市职工或近一年新招的重点群体要达到一定比例；一般最高 400 万元，先导和重点产业最高 500 万元。',
    'An organisation that applies for a guaranteed loan must employ enough local workers, or have hired enough people of key groups in the last year; up to 4 million yuan, 5 million in key industries.',
  ),
  field: 'entrepreneurship',
  source: '上海市创业担保贷款实施办法（2024-06-12 修订）',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('申请日期', 'Day of application'), of: (given) => given.appliedOn },
  input,
  result: fields({
    localNeeded: count('至少需要本市职工', 'Local workers needed', 'people'),
    keyGroupNeeded: count('或至少需要新招重点群体', 'Or people of key groups needed', 'people'),
    hiringMet: flag('达到吸纳就业要求', 'Hiring test met').optional(),
    hiringRequired: flag('须达到吸纳就业要求', 'Hiring test required').optional(),
    limitFen: fen('贷款上限', 'Limit').optional(),
    leverageMet: flag('担保倍数在限内', 'Leverage within the limit').optional(),
  }),
  parameters: ['loan.org.hiring', 'loan.pre.cap', 'loan.person.cap', 'loan.org.cap', 'loan.org.key', 'loan.leverage'],
  example: { staff: 120 },
  versions: [
    {
      from: '2024-06-12',
      decide(given, work) {
        checkParts(given, work.reject)
        const { rates } = work.need({ rates: 'loan.org.hiring' })
        const needed = neededOf(given, rates)
        work.step('至少需要本市职工', needed.localNeeded, { unit: 'people' })
        work.step('或近一年新招重点群体至少', needed.keyGroupNeeded, { unit: 'people' })
        const limit =
          given.loan === undefined
            ? {}
            : { hiringRequired: isTested(given), limitFen: work.need({ cap: caps[given.loan] }).cap }
        return { ...needed, ...hiringOf(given, needed, work), ...limit, ...leverageOf(given, work) }
      },
    },
  ],
})
