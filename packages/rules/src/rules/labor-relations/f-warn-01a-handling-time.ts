import { label } from '@renshe/codes'
import { choice, day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'
import { warnLevels } from './f-warn-levels.ts'

const { none: _, ...handled } = warnLevels

export const fWarn01a = defineRule({
  id: 'F-WARN-01a',
  title: label('预警处置时限', 'Time to act on a warning'),
  plain: label(
    '蓝色 30 日、黄色 15 日、橙色 3 个工作日内处置，红色当日处置并联合会审；时限由区里设定。',
    'Blue within 30 days, yellow 15, orange 3 working days, red the same day with a joint review; set by the district.',
  ),
  field: 'labor-relations',
  source: '平台设计，待区人社局确认',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('预警日期', 'Day of the warning'), of: (input) => input.warnedOn },
  input: fields({ level: choice('预警等级', 'Level', handled), warnedOn: day('预警日期', 'Warned on') }),
  result: fields({ dueOn: day('处置期限', 'Due'), jointReview: flag('须联合会审', 'Joint review') }),
  parameters: ['warn.action.days', 'warn.action.working_days'],
  example: { level: 'orange', warnedOn: '2026-03-02' },
  versions: [
    {
      from: '2021-01-01',
      decide({ level, warnedOn }, work) {
        if (level === 'blue' || level === 'yellow') {
          const { days } = work.need({ days: 'warn.action.days' })
          const { raw } = countPeriod(work, warnedOn, days[level], 'NATURAL', 'warnedOn')
          return { dueOn: work.step('处置期限', raw), jointReview: false }
        }
        const { days } = work.need({ days: 'warn.action.working_days' })
        const { raw } = countPeriod(work, warnedOn, days[level], 'WORKING', 'warnedOn')
        return { dueOn: work.step('处置期限', raw), jointReview: work.step('红色预警联合会审', level === 'red') }
      },
    },
  ],
})
