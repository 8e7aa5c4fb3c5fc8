import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 条例第三十三条: twelve months, twelve more when the appraisal committee confirms. */
const usualMonths = 12
const extensionMonths = 12

export const eInj03b = defineRule({
  id: 'E-INJ-03b',
  title: label('停工留薪期', 'Paid leave after a work injury'),
  plain: label(
    '停工留薪期一般不超过 12 个月，经劳动能力鉴定委员会确认可再延长不超过 12 个月；期间原工资福利不变，由单位按月支付。',
    'Paid leave is at most 12 months, up to 12 more when confirmed; the employer goes on paying the wage unchanged.',
  ),
  field: 'social-insurance',
  source: '工伤保险条例第三十三条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('停工开始日期', 'First day of leave'), of: (input) => input.startOn },
  input: fields({
    startOn: day('停工开始日期', 'Starts on'),
    months: count('停工月数', 'Months', 'months').min(1).max(120),
    confirmed: flag('延长已经确认', 'Extension confirmed'),
  }),
  result: fields({
    allowed: flag('期限符合规定', 'Allowed'),
    reasons: list(
      '问题',
      'Problems',
      choice('问题', 'Problem', {
        NOT_CONFIRMED: ['超过 12 个月，未经劳动能力鉴定委员会确认', 'Over 12 months, not confirmed'],
        TOO_LONG: ['超过 24 个月', 'Over 24 months'],
      }),
    ),
    endOn: day('结束日期', 'Ends on'),
    lastOn: day('最长到', 'Latest possible end'),
  }),
  example: { startOn: '2026-01-20', months: 12, confirmed: false },
  versions: [
    {
      from: '2004-01-01',
      decide({ startOn, months, confirmed }, work) {
        const most = work.step('最多月数', usualMonths + (confirmed ? extensionMonths : 0), { unit: 'months' })
        const problems = codesWhere({
          NOT_CONFIRMED: months > usualMonths && !confirmed,
          TOO_LONG: months > usualMonths + extensionMonths,
        })
        return {
          allowed: work.step('期限符合规定', problems.length === 0),
          reasons: problems,
          endOn: work.step('停工结束日期', countPeriod(work, startOn, months, 'MONTH', 'months').raw),
          lastOn: work.step('最长可到', countPeriod(work, startOn, most, 'MONTH', 'startOn').raw),
        }
      },
    },
  ],
})
