import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, fen, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const reasons = {
  DEPOSIT_SHORT: ['当月拨付低于计划人工费', 'Deposit below the planned labour cost'],
  WORKERS_DIFFER: ['发薪人数与出勤人数不一致', 'Workers paid and present differ'],
  PAID_LATE: ['有人延迟发薪超过规定天数', 'Somebody was paid too late'],
} as const

export const fWage03 = defineRule({
  id: 'F-WAGE-03',
  title: label('工资专用账户月度检查', 'Monthly check of the special account'),
  plain: label(
    '每月核对：拨付到专户的人工费不低于计划，发薪人数等于出勤人数，没有人延迟发薪超过规定天数；否则预警。',
    'Each month: deposits cover the planned labour cost, everybody present was paid, nobody too late; otherwise an alert.',
  ),
  field: 'labor-relations',
  source: '保障农民工工资支付条例（国令第724号）第二十四条、第二十六条至第三十一条；延迟天数为平台设计',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('检查月份', 'Month') },
  input: fields({
    depositFen: fen('当月拨付人工费', 'Deposits of the month'),
    plannedFen: fen('当月计划人工费', 'Planned labour cost'),
    attended: count('出勤人数', 'Workers present', 'people'),
    paid: count('发薪人数', 'Workers paid', 'people'),
    mostDaysLate: count('最长延迟天数', 'Most days late', 'days'),
  }),
  result: fields({
    alert: flag('预警', 'Alert'),
    reasons: list('预警原因', 'Reasons', choice('原因', 'Reason', reasons)),
  }),
  parameters: ['wage_account.late_days'],
  example: { depositFen: 80_000_000, plannedFen: 90_000_000, attended: 60, paid: 58, mostDaysLate: 3 },
  versions: [
    {
      from: '2020-05-01',
      decide({ depositFen, plannedFen, attended, paid, mostDaysLate }, { need, step }) {
        const { allowed } = need({ allowed: 'wage_account.late_days' })
        const found = codesWhere({
          DEPOSIT_SHORT: depositFen < plannedFen,
          WORKERS_DIFFER: paid !== attended,
          PAID_LATE: mostDaysLate > allowed,
        })
        return { alert: step('需要预警', found.length > 0), reasons: found }
      },
    },
  ],
})
