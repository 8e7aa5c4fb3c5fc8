import { label } from '@renshe/codes'
import { day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 国令第310号（2020 年修订）: the police decide within three days of receiving the transfer. */
const answerDays = 3

export const fWage08a = defineRule({
  id: 'F-WAGE-08a',
  title: label('移送后公安机关答复期限', 'Answer of the police after a transfer'),
  plain: label(
    '案件移送后，公安机关应在 3 日内作出是否立案的决定。',
    'The police decide within three days of the transfer whether to open a case.',
  ),
  field: 'labor-relations',
  source: '行政执法机关移送涉嫌犯罪案件的规定（国令第310号，2020 年修订）',
  confidence: 'M',
  audience: ['staff'],
  decisive: { label: label('公安接收日期', 'Day of receipt'), of: (input) => input.receivedOn },
  input: fields({ receivedOn: day('公安机关接收日期', 'Received by the police on') }),
  result: fields({
    dueOn: day('答复期限', 'Due'),
    dueOnRolled: day('答复期限（遇休息日顺延）', 'Due, moved to a working day'),
  }),
  example: { receivedOn: '2026-03-04' },
  versions: [
    {
      from: '2001-07-09',
      decide({ receivedOn }, work) {
        const { raw, rolled } = countPeriod(work, receivedOn, answerDays, 'NATURAL', 'receivedOn')
        return { dueOn: work.step('答复期限', raw), dueOnRolled: work.step('遇休息日顺延后的日期', rolled) }
      },
    },
  ],
})
