import { label } from '@renshe/codes'
import { count, day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { zeroSource } from './b-zero-01a-zero-employment-family.ts'
import { familiesOn, placementClock, zeroFamilies } from './zero-family-clock.ts'

export const bZero01 = defineRule({
  id: 'B-ZERO-01',
  title: label('零就业家庭动态为零（指标 3）', 'Zero-employment families (indicator 3)'),
  plain: label(
    '某一天已认定、还没有人就业的零就业家庭有多少户，其中多少户已超过一个月的安置时限；没有超期的，就是“动态为零”。',
    'How many confirmed families still have nobody in work on a day, and how many of them are past the one-month limit; none past it means the target is met.',
  ),
  field: 'employment',
  source: zeroSource,
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('统计日期', 'Day of the count'), of: (input) => input.asOf },
  input: fields({ families: zeroFamilies(), asOf: day('统计日期', 'Day of the count') }),
  result: fields({
    stock: count('尚未就业的零就业家庭', 'Families with nobody in work'),
    overdue: count('其中超过时限', 'Of these past the limit'),
    met: flag('动态为零', 'Target met'),
  }),
  parameters: ['zero.deadline_months'],
  example: {
    families: [
      { confirmedOn: '2025-05-03', placedOn: '2025-05-18' },
      { confirmedOn: '2025-05-10', placedOn: '2025-06-08' },
      { confirmedOn: '2025-05-20' },
      { confirmedOn: '2025-05-28' },
    ],
    asOf: '2025-06-30',
  },
  versions: [
    {
      from: '2008-01-01',
      decide({ families, asOf }, work) {
        const dueOn = placementClock(work)
        const waiting = familiesOn(families, asOf, work).filter((family) => family.waiting)
        const stock = work.step('已认定、尚无人就业的家庭', waiting.length)
        const overdue = work.step(
          '其中超过安置时限的家庭',
          waiting.filter((family) => dueOn(family.confirmedOn) < asOf).length,
          { source: '沪府规〔2022〕6号' },
        )
        return { stock, overdue, met: work.step('没有超期家庭', overdue === 0) }
      },
    },
  ],
})
