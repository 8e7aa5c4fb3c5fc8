import { label } from '@renshe/codes'
import type { z } from 'zod'
import { choice, fen, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { averageWageField, type OwnWage, ownWage, shareOf, wageField } from './e-inj-03-own-wage.ts'

/** Percent of the own wage: spouse, others, and added for the lonely old or an orphan (条例第三十九条第一款第（二）项). */
const percents = { spouse: 40, other: 30 } as const
const lonelyPercent = 10

const dependant = fields({
  kind: choice('亲属', 'Kin', { spouse: ['配偶', 'Spouse'], other: ['其他亲属', 'Other kin'] }),
  lonely: flag('孤寡老人或孤儿', 'Lonely or orphan'),
})

const percentOf = ({ kind, lonely }: z.output<typeof dependant>) => percents[kind] + (lonely ? lonelyPercent : 0)

/** Each share; where all together would be more than the wage they are cut in proportion and never rounded up over it. */
function shares(wage: OwnWage, each: readonly number[]): readonly number[] {
  const total = each.reduce((sum, percent) => sum + percent, 0)
  return each.map((percent) => (total < 100 ? shareOf(wage, percent, 100) : shareOf(wage, percent, total, 'DOWN')))
}

export const eInj03e = defineRule({
  id: 'E-INJ-03e',
  title: label('供养亲属抚恤金', 'Allowance of dependants'),
  plain: label(
    '配偶每月 40%，其他亲属每人每月 30%，孤寡老人或孤儿另加 10%；合计不超过死者本人工资，超过的按比例减少。',
    'A spouse gets 40 % of the wage a month, others 30 % each, the lonely or orphans 10 % more; together never more than the wage, cut in proportion.',
  ),
  field: 'social-insurance',
  source: '工伤保险条例第三十九条第一款第（二）项、第六十四条；超额按比例缩减为平台设计',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('死亡日期', 'Day of death') },
  input: fields({
    wageFen: wageField,
    averageWageFen: averageWageField,
    dependants: list('供养亲属', 'Dependants', dependant, 50),
  }),
  result: fields({
    monthlyFen: list('每人每月抚恤金（按填写顺序）', 'Monthly allowance of each', fen('抚恤金', 'Allowance')),
    totalFen: fen('每月合计', 'Total a month'),
    capped: flag('因超过本人工资而缩减', 'Cut to the wage'),
  }),
  example: {
    wageFen: 900_000,
    averageWageFen: 1_243_400,
    dependants: [
      { kind: 'spouse', lonely: false },
      { kind: 'other', lonely: false },
      { kind: 'other', lonely: false },
    ],
  },
  versions: [
    {
      from: '2004-01-01',
      decide({ wageFen, averageWageFen, dependants }, { reject, step }) {
        const second = dependants.findIndex(
          ({ kind }, at) => kind === 'spouse' && dependants.findIndex((one) => one.kind === 'spouse') < at,
        )
        if (second >= 0) reject(`dependants.${second}.kind`, 'SECOND_SPOUSE', '配偶只能有一人')
        const wage = ownWage(wageFen, averageWageFen)
        step(wage.reason, shareOf(wage, 1), { unit: 'fen', source: '工伤保险条例第六十四条' })
        const each = dependants.map(percentOf)
        const total = step(
          '比例合计',
          each.reduce((sum, percent) => sum + percent, 0),
          { unit: 'percent' },
        )
        const monthlyFen = step('每人每月抚恤金', [...shares(wage, each)], { unit: 'fen' })
        return {
          monthlyFen,
          totalFen: step(
            '每月合计',
            monthlyFen.reduce((sum, one) => sum + one, 0),
            { unit: 'fen' },
          ),
          capped: step('合计超过本人工资，按比例缩减', total > 100),
        }
      },
    },
  ],
})
