import { label } from '@renshe/codes'
import { day, fields } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** Days to deliver a conclusion: 20 by the regulation of 2014, 15 by that of 2025. */
const deliveryDays = { since2014: 20, since2025: 15 } as const

function deliver(work: Work<never>, concludedOn: string, days: number) {
  const limit = work.step('送达时限', days, { unit: 'days' })
  const { raw, rolled } = countPeriod(work, concludedOn, limit, 'NATURAL', 'concludedOn')
  return { dueOn: work.step('送达期限', raw), dueOnRolled: work.step('遇休息日顺延后的日期', rolled) }
}

export const eInj02a = defineRule({
  id: 'E-INJ-02a',
  title: label('鉴定结论送达期限', 'Time limit for delivering the conclusion'),
  plain: label(
    '劳动能力鉴定结论作出后 15 日内送达（2025 年 7 月以前为 20 日）。',
    'The conclusion is delivered within 15 days, 20 before July 2025.',
  ),
  field: 'social-insurance',
  source: '劳动能力鉴定管理办法（2025 年）',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('结论作出日期', 'Day of the conclusion'), of: (input) => input.concludedOn },
  input: fields({ concludedOn: day('结论作出日期', 'Concluded on') }),
  result: fields({
    dueOn: day('送达期限', 'Due'),
    dueOnRolled: day('送达期限（遇休息日顺延）', 'Due, moved to a working day'),
  }),
  example: { concludedOn: '2026-03-02' },
  versions: [
    {
      from: '2014-04-01',
      source: '工伤职工劳动能力鉴定管理办法（人社部令21号）',
      decide: ({ concludedOn }, work) => deliver(work, concludedOn, deliveryDays.since2014),
    },
    { from: '2025-07-01', decide: ({ concludedOn }, work) => deliver(work, concludedOn, deliveryDays.since2025) },
  ],
})
