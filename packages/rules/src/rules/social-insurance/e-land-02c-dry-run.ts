import { ageOn, label } from '@renshe/codes'
import { choice, count, day, fen, fields, group, list, ppm, year } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import {
  checkRisingPerson,
  monthlyRise,
  type RiseScheme,
  type RisingPerson,
  stepReached,
} from './e-land-02-increase.ts'
import { mostMonthlyFen } from './e-land-02-yearly-adjustment.ts'

const mostPeople = 10_000
const mostRiseFen = 1_000_000

const person = fields({
  amountFen: fen('上年 12 月生活费', 'Amount of last December').max(mostMonthlyFen),
  bornOn: day('出生日期', 'Date of birth'),
  years: count('缴费年限', 'Years of contributions', 'years').max(100).optional(),
})

const proposal = group('拟定方案', 'Proposed scheme', {
  fixedFen: fen('定额增加（每月）', 'Fixed rise a month').max(mostRiseFen),
  yearsStep: group('按缴费年限增加', 'By years of contributions', {
    perYearFen: fen('缴费每满一年增加（每月）', 'Added for each year').max(10_000),
    leastFen: fen('不足时补足到', 'At least').max(mostRiseFen),
  }).optional(),
  pctPpm: ppm('按上年 12 月金额的比例增加', 'Share of last December’s amount'),
  cutoff: day('年龄截止日', 'Day on which age counts'),
  ageSteps: list(
    '按年龄增加',
    'Steps by age',
    fields({
      fromAge: count('满多少周岁', 'From age', 'years').max(120),
      fen: fen('另增加（每月）', 'Added a month').max(mostRiseFen),
    }),
    20,
  ),
  rounding: choice('比例部分的进位', 'Rounding of the share', {
    UP_JIAO: ['见分进角', 'Up to the jiao'],
    HALF_UP: ['四舍五入到分', 'Half up to the fen'],
    UP: ['进到分', 'Up to the fen'],
    DOWN: ['舍到分', 'Down to the fen'],
  }).optional(),
})

/** People and money by the age step reached; those below every step come first with no `fromAge`. */
function distribution(scheme: RiseScheme, people: readonly RisingPerson[]) {
  const groups = new Map<number | undefined, { people: number; monthlyFen: number }>()
  for (const one of people) {
    const fromAge = stepReached(scheme.ageSteps, ageOn(one.bornOn, scheme.cutoff))?.fromAge
    const before = groups.get(fromAge) ?? { people: 0, monthlyFen: 0 }
    const monthlyFen = before.monthlyFen + monthlyRise(scheme, one).increaseFen
    groups.set(fromAge, { people: before.people + 1, monthlyFen })
  }
  return [...groups]
    .map(([fromAge, group]) => (fromAge === undefined ? group : { fromAge, ...group }))
    .toSorted((a, b) => ('fromAge' in a ? a.fromAge : -1) - ('fromAge' in b ? b.fromAge : -1))
}

export const eLand02c = defineRule({
  id: 'E-LAND-02c',
  title: label('征地养老生活费调整试算', 'Dry run of a yearly rise'),
  plain: label(
    '方案批准前，对一批人员试算：每月和全年增加多少，各年龄档多少人、多少钱。',
    'Before a scheme is approved: what it costs a month and a year for a list of people, and how it falls on the age steps.',
  ),
  field: 'social-insurance',
  source: '沪人社规〔2025〕13号；区年度调整通知',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('调整年度首日', 'First day of the year'), of: (input) => `${input.year}-01-01` },
  input: fields({
    year: year('调整年度', 'Year of adjustment'),
    people: list('人员', 'People', person, mostPeople).min(1),
    scheme: proposal.optional(),
  }),
  result: fields({
    people: count('人数', 'People', 'people'),
    monthlyFen: fen('每月增加合计', 'Cost a month'),
    yearlyFen: fen('全年增加合计', 'Cost a year'),
    leastFen: fen('每人最少增加', 'Least increase of a person'),
    mostFen: fen('每人最多增加', 'Largest increase of a person'),
    byAge: list(
      '按年龄档分布',
      'By age step',
      fields({
        fromAge: count('年龄档', 'From age', 'years').optional(),
        people: count('人数', 'People', 'people'),
        monthlyFen: fen('每月增加合计', 'Cost a month'),
      }),
    ),
  }),
  parameters: ['land_old.adjust'],
  example: {
    year: 2025,
    people: [
      { amountFen: 265_000, bornOn: '1948-06-15' },
      { amountFen: 240_000, bornOn: '1960-02-01' },
    ],
  },
  versions: [
    {
      from: '2003-10-20',
      decide({ people, scheme: proposed }, work) {
        const { need, step } = work
        const scheme = proposed ?? need({ scheme: 'land_old.adjust' }).scheme
        for (const [at, one] of people.entries()) checkRisingPerson(scheme, one, work, `people.${at}.`)
        const rises = people.map((one) => monthlyRise(scheme, one).increaseFen)
        const monthlyFen = step(
          '每月增加合计',
          rises.reduce((sum, rise) => sum + rise, 0),
          { unit: 'fen' },
        )
        const yearlyFen = step('全年（12 个月）', monthlyFen * 12, { unit: 'fen' })
        const [leastFen, mostFen] = [Math.min(...rises), Math.max(...rises)]
        const byAge = step('按年龄档分布', distribution(scheme, people))
        return { people: people.length, monthlyFen, yearlyFen, leastFen, mostFen, byAge }
      },
    },
  ],
})
