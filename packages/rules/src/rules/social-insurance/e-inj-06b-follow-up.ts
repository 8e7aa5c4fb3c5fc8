import { label } from '@renshe/codes'
import { day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

export const eInj06b = defineRule({
  id: 'E-INJ-06b',
  title: label('工伤康复重返岗位回访日期', 'Follow-up after the return to work'),
  plain: label(
    '康复后重返岗位的，按区里设定的日程回访两次（默认 30 日和 90 日）。',
    'Two follow-ups after the return to work, by default after 30 and 90 days.',
  ),
  field: 'social-insurance',
  source: '平台设计，待区人社局确认',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('重返岗位日期', 'Back at work'), of: (input) => input.returnedOn },
  input: fields({ returnedOn: day('重返岗位日期', 'Back at work on') }),
  result: fields({ firstOn: day('第一次回访', 'First follow-up'), secondOn: day('第二次回访', 'Second follow-up') }),
  parameters: ['rehab.followup_days'],
  example: { returnedOn: '2026-03-02' },
  versions: [
    {
      from: '2011-01-01',
      decide({ returnedOn }, work) {
        const { days } = work.need({ days: 'rehab.followup_days' })
        const after = (amount: number) => countPeriod(work, returnedOn, amount, 'NATURAL', 'returnedOn').rolled
        return {
          firstOn: work.step('第一次回访（遇休息日顺延）', after(days.first)),
          secondOn: work.step('第二次回访（遇休息日顺延）', after(days.second)),
        }
      },
    },
  ],
})
