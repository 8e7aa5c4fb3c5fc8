import { label } from '@renshe/codes'
import { choice, count, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const fInd03b = defineRule({
  id: 'F-IND-03b',
  title: label('群体性事件认定与分级', 'What makes a group event, and its grade'),
  plain: label(
    '参与人数达到起点的为群体性事件，并按人数分级；接报后立即按应急预案通报。',
    'A group event from a number of people on, graded by their number; reported at once under the emergency plan.',
  ),
  field: 'labor-relations',
  source: '劳动保障监察条例第十四条；参照劳动争议调解仲裁法第七条，人数为平台设定',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('事件发生日期', 'Day of the event') },
  input: fields({ people: count('参与人数', 'People taking part', 'people') }),
  result: fields({
    groupEvent: flag('群体性事件', 'Group event'),
    grade: choice('级别', 'Grade', {
      NONE: ['不分级', 'None'],
      GENERAL: ['一般', 'General'],
      LARGER: ['较大', 'Larger'],
      MAJOR: ['重大', 'Major'],
    }),
  }),
  parameters: ['group_event.min', 'group_event.grades'],
  example: { people: 12 },
  versions: [
    {
      from: '2021-01-01',
      decide({ people }, { need, note, step }) {
        const { min, grades } = need({ min: 'group_event.min', grades: 'group_event.grades' })
        const groupEvent = step('人数达到群体性事件起点', people >= min)
        if (!groupEvent) return { groupEvent, grade: 'NONE' as const }
        note('NOTIFY', '立即按应急预案通报，并会同有关部门处理')
        if (people >= grades.major) return { groupEvent, grade: step('级别', 'MAJOR' as const) }
        if (people >= grades.larger) return { groupEvent, grade: step('级别', 'LARGER' as const) }
        return { groupEvent, grade: step('级别', people >= grades.general ? ('GENERAL' as const) : ('NONE' as const)) }
      },
    },
  ],
})
