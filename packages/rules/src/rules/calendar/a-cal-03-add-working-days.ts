import { label } from '@renshe/codes'
import { count, day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

export const aCal03 = defineRule({
  id: 'A-CAL-03',
  title: label('若干个工作日之后', 'Working days later'),
  plain: label(
    '从起算日的次日起数工作日，得出第几个工作日是哪一天；调休上班的周末算工作日。',
    'Counts working days from the day after the start; weekend days that are worked count.',
  ),
  field: 'calendar',
  source: '国务院办公厅关于部分节假日安排的通知（各年度）；民法典第二百零一条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('起算日', 'Start'), of: (input) => input.start },
  input: fields({
    start: day('起算日（当日不计入）', 'Start, not counted itself'),
    workingDays: count('工作日数', 'Working days', 'working-days').max(5000),
  }),
  result: fields({ date: day('届满日', 'Date'), provisional: flag('暂定', 'Provisional') }),
  example: { start: '2026-02-11', workingDays: 5 },
  versions: [
    {
      from: '2008-01-01',
      decide({ start, workingDays }, work) {
        const { raw, provisional } = countPeriod(work, start, workingDays, 'WORKING', 'start')
        return { date: work.step(`从次日起数 ${workingDays} 个工作日`, raw), provisional }
      },
    },
  ],
})
