import { label } from '@renshe/codes'
import { day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 工伤认定办法第二十二条. */
const deliveryDays = 20

export const eInj01c = defineRule({
  id: 'E-INJ-01c',
  title: label('工伤认定决定送达期限', 'Time limit for delivering the decision'),
  plain: label(
    '作出工伤认定决定后 20 日内送达职工（或近亲属）和用人单位。',
    'The decision reaches the worker or kin and the employer within 20 days.',
  ),
  field: 'social-insurance',
  source: '工伤认定办法（人社部令8号）第二十二条',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('决定日期', 'Day of the decision'), of: (input) => input.decidedOn },
  input: fields({ decidedOn: day('决定日期', 'Decided on') }),
  result: fields({
    dueOn: day('送达期限', 'Due'),
    dueOnRolled: day('送达期限（遇休息日顺延）', 'Due, moved to a working day'),
  }),
  example: { decidedOn: '2026-03-02' },
  versions: [
    {
      from: '2011-01-01',
      decide({ decidedOn }, work) {
        const { raw, rolled } = countPeriod(work, decidedOn, deliveryDays, 'NATURAL', 'decidedOn')
        return { dueOn: work.step('送达期限', raw), dueOnRolled: work.step('遇休息日顺延后的日期', rolled) }
      },
    },
  ],
})
