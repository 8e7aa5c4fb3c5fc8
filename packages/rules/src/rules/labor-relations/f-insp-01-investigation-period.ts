import { label } from '@renshe/codes'
import { day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 劳动保障监察条例第十七条: working days. */
const investigationWorkingDays = 60
const extensionWorkingDays = 30

export const fInsp01 = defineRule({
  id: 'F-INSP-01',
  title: label('劳动保障监察办案期限', 'Time limit of an inspection case'),
  plain: label(
    '立案之日起 60 个工作日内完成调查，情况复杂的经批准可延长 30 个工作日。',
    'The investigation ends within sixty working days of filing, thirty more with approval.',
  ),
  field: 'labor-relations',
  source: '劳动保障监察条例（国令423号）第十七条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('立案日期', 'Day the case is filed'), of: (input) => input.filedOn },
  input: fields({ filedOn: day('立案日期', 'Filed on') }),
  result: fields({
    dueOn: day('办案期满日', 'Due on'),
    dueOnExtended: day('经批准延长后的期满日', 'Due on when extended'),
  }),
  example: { filedOn: '2025-12-15' },
  versions: [
    {
      from: '2004-12-01',
      decide({ filedOn }, work) {
        const due = countPeriod(work, filedOn, investigationWorkingDays, 'WORKING', 'filedOn')
        const extended = countPeriod(
          work,
          filedOn,
          investigationWorkingDays + extensionWorkingDays,
          'WORKING',
          'filedOn',
        )
        return {
          dueOn: work.step('立案后 60 个工作日', due.raw),
          dueOnExtended: work.step('经批准延长 30 个工作日', extended.raw),
        }
      },
    },
  ],
})
