import { label } from '@renshe/codes'
import { day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'
import { zeroSource } from './b-zero-01a-zero-employment-family.ts'

export const bZero01c = defineRule({
  id: 'B-ZERO-01c',
  title: label('零就业家庭办理时限', 'Time limits of a family’s case'),
  plain: label(
    '收到线索后几个工作日内入户核实，认定后一个月内至少一人就业，就业后三个月内回访。',
    'Home visit within some working days of a lead, one member in work within a month of confirmation, a follow-up within three months of placement.',
  ),
  field: 'employment',
  source: zeroSource,
  confidence: 'M',
  audience: ['resident', 'staff'],
  decisive: {
    label: label('认定日期（未认定的为线索日期）', 'Day of confirmation, or of the lead before it'),
    of: ({ confirmedOn, leadOn }) => confirmedOn ?? leadOn,
  },
  input: fields({
    leadOn: day('线索日期', 'Day of the lead'),
    confirmedOn: day('认定日期', 'Day of confirmation').optional(),
    placedOn: day('一人就业日期', 'First member employed on').optional(),
  }),
  result: fields({
    visitBy: day('入户核实时限', 'Visit by'),
    placeBy: day('安置时限', 'Placement by').optional(),
    placeByRolled: day('顺延后的安置时限', 'Placement by, rolled to a working day').optional(),
    followUpBy: day('回访时限', 'Follow-up by').optional(),
  }),
  parameters: ['zero.visit_days', 'zero.deadline_months', 'zero.followup_months'],
  example: { leadOn: '2026-02-25', confirmedOn: '2026-03-02', placedOn: '2026-03-20' },
  versions: [
    {
      from: '2008-01-01',
      decide({ leadOn, confirmedOn, placedOn }, work) {
        const { need, step } = work
        const { days } = need({ days: 'zero.visit_days' })
        const visitBy = step('入户核实时限', countPeriod(work, leadOn, days, 'WORKING', 'leadOn').raw)
        if (confirmedOn === undefined) {
          if (placedOn !== undefined) work.reject('confirmedOn', 'REQUIRED', '已就业的家庭应填认定日期')
          return { visitBy }
        }
        if (confirmedOn < leadOn) work.reject('confirmedOn', 'DATE_ORDER', '认定日期早于线索日期')
        const { months, followUp } = need({ months: 'zero.deadline_months', followUp: 'zero.followup_months' })
        const place = countPeriod(work, confirmedOn, months, 'MONTH', 'confirmedOn')
        const known = { visitBy, placeBy: step('安置时限', place.raw), placeByRolled: place.rolled }
        if (placedOn === undefined) return known
        if (placedOn < confirmedOn) work.reject('placedOn', 'DATE_ORDER', '就业日期早于认定日期')
        return {
          ...known,
          followUpBy: step('回访时限', countPeriod(work, placedOn, followUp, 'MONTH', 'placedOn').raw),
        }
      },
    },
  ],
})
