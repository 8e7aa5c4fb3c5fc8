import { label } from '@renshe/codes'
import { count, day, fields, quantity } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { zeroSource } from './b-zero-01a-zero-employment-family.ts'
import { familiesOn, placementClock, zeroFamilies } from './zero-family-clock.ts'

export const bZero01b = defineRule({
  id: 'B-ZERO-01b',
  title: label('零就业家庭按期援助率', 'Families placed in time'),
  plain: label(
    '到统计日为止已认定的零就业家庭中，在时限内有人就业的占多少。没有认定的家庭时不计算。',
    'Of the families confirmed by a day, the share of which a member was in work within the limit; none when no family is confirmed.',
  ),
  field: 'employment',
  source: zeroSource,
  confidence: 'M',
  audience: ['staff'],
  decisive: { label: label('统计日期', 'Day of the count'), of: (input) => input.asOf },
  input: fields({ families: zeroFamilies(), asOf: day('统计日期', 'Day of the count') }),
  result: fields({
    confirmed: count('已认定的家庭', 'Families confirmed'),
    placedInTime: count('按期就业的家庭', 'Placed in time'),
    assistRate: quantity('按期援助率', 'Share placed in time').nullable(),
  }),
  parameters: ['zero.deadline_months'],
  example: {
    families: [{ confirmedOn: '2025-05-03', placedOn: '2025-05-18' }, { confirmedOn: '2025-05-20' }],
    asOf: '2025-06-30',
  },
  versions: [
    {
      from: '2008-01-01',
      decide({ families, asOf }, work) {
        const dueOn = placementClock(work)
        const known = familiesOn(families, asOf, work)
        const confirmed = work.step('已认定的家庭', known.length)
        const placedInTime = work.step(
          '时限内有人就业的家庭',
          known.filter(({ confirmedOn, placedOn }) => placedOn !== undefined && placedOn <= dueOn(confirmedOn)).length,
          { source: '沪府规〔2022〕6号' },
        )
        return { confirmed, placedInTime, assistRate: confirmed === 0 ? null : placedInTime / confirmed }
      },
    },
  ],
})
