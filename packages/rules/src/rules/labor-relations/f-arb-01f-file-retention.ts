import { addMonths, label } from '@renshe/codes'
import { choice, day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { withinDates } from '../../evaluate/within-dates.ts'

/** 办案规则第二十四条, least years. */
const years = { AWARD: 10, OTHER: 5 } as const

export const fArb01f = defineRule({
  id: 'F-ARB-01f',
  title: label('仲裁案卷保存期', 'How long case files are kept'),
  plain: label(
    '裁决结案的案卷至少保存 10 年，调解和其他方式结案的至少 5 年。',
    'Files of awards are kept ten years at least, of mediation and other endings five.',
  ),
  field: 'labor-relations',
  source: '劳动人事争议仲裁办案规则第二十四条',
  confidence: 'M',
  audience: ['staff'],
  decisive: { label: label('结案日期', 'Day of closing'), of: (input) => input.closedOn },
  input: fields({
    closedOn: day('结案日期', 'Closed on'),
    ending: choice('结案方式', 'Ending', {
      AWARD: ['裁决', 'Award'],
      OTHER: ['调解或者其他方式', 'Mediation or another way'],
    }),
  }),
  result: fields({ keepUntil: day('至少保存到', 'Keep at least until') }),
  example: { closedOn: '2026-03-02', ending: 'AWARD' },
  versions: [
    {
      from: '2017-07-01',
      decide: ({ closedOn, ending }, work) => ({
        keepUntil: work.step(
          `结案后至少保存 ${years[ending]} 年`,
          withinDates(work, 'closedOn', addMonths(closedOn, years[ending] * 12)),
        ),
      }),
    },
  ],
})
