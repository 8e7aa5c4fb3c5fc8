import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, fields, flag, list, quantity } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 劳动合同法第六十八条、第七十二条. */
const limits = { hoursPerDay: 4, hoursPerWeek: 24, payCycleDays: 15 } as const

export const fCon04 = defineRule({
  id: 'F-CON-04',
  title: label('非全日制用工', 'Part-time work'),
  plain: label(
    '平均每天不超过 4 小时、每周累计不超过 24 小时的是非全日制用工，工资最长 15 日结算一次。',
    'At most four hours a day on average and twenty-four a week; pay at least every fifteen days.',
  ),
  field: 'labor-relations',
  source: '劳动合同法第六十八条、第七十二条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('用工日期', 'Day of work') },
  input: fields({
    hoursPerDay: quantity('平均每日工作小时', 'Average hours a day', 'hours'),
    hoursPerWeek: quantity('每周累计工作小时', 'Hours a week', 'hours'),
    payCycleDays: count('工资结算周期', 'Pay cycle', 'days'),
  }),
  result: fields({
    partTime: flag('属于非全日制用工', 'Part-time'),
    eligible: flag('用工和结算都符合规定', 'In order'),
    reasons: list(
      '不符合的原因',
      'Reasons against',
      choice('原因', 'Reason', {
        DAY_TOO_LONG: ['平均每日超过 4 小时', 'Over four hours a day'],
        WEEK_TOO_LONG: ['每周超过 24 小时', 'Over 24 hours a week'],
        PAY_CYCLE_TOO_LONG: ['结算周期超过 15 日', 'Pay cycle over 15 days'],
      }),
    ),
  }),
  example: { hoursPerDay: 4, hoursPerWeek: 24, payCycleDays: 15 },
  versions: [
    {
      from: '2008-01-01',
      decide({ hoursPerDay, hoursPerWeek, payCycleDays }, { reject, step }) {
        if (hoursPerDay > 24) reject('hoursPerDay', 'OUT_OF_RANGE', '每日不超过 24 小时')
        if (hoursPerWeek > 168) reject('hoursPerWeek', 'OUT_OF_RANGE', '每周不超过 168 小时')
        if (payCycleDays === 0) reject('payCycleDays', 'OUT_OF_RANGE', '结算周期至少为 1 日')
        const reasons = codesWhere({
          DAY_TOO_LONG: hoursPerDay > limits.hoursPerDay,
          WEEK_TOO_LONG: hoursPerWeek > limits.hoursPerWeek,
          PAY_CYCLE_TOO_LONG: payCycleDays > limits.payCycleDays,
        })
        const partTime = hoursPerDay <= limits.hoursPerDay && hoursPerWeek <= limits.hoursPerWeek
        return { partTime: step('工时属于非全日制', partTime), eligible: reasons.length === 0, reasons }
      },
    },
  ],
})
