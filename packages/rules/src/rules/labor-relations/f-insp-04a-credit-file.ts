import { addMonths, label } from '@renshe/codes'
import { day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { withinDates } from '../../evaluate/within-dates.ts'

const keptYears = 3

export const fInsp04a = defineRule({
  id: 'F-INSP-04a',
  title: label('守法诚信档案保存期', 'How long a credit file is kept'),
  plain: label(
    '守法诚信等级评价结果归入档案，至少保存 3 年。',
    'The result of the grading stays in the file for three years at least.',
  ),
  field: 'labor-relations',
  source: '企业劳动保障守法诚信等级评价办法（人社部规〔2016〕1号）',
  confidence: 'M',
  audience: ['employer', 'staff'],
  decisive: { label: label('评定日期', 'Day of the grading'), of: (input) => input.gradedOn },
  input: fields({ gradedOn: day('评定日期', 'Graded on') }),
  result: fields({ keepUntil: day('至少保存到', 'Keep at least until') }),
  example: { gradedOn: '2026-03-31' },
  versions: [
    {
      from: '2017-01-01',
      decide: ({ gradedOn }, work) => ({
        keepUntil: work.step('评定后至少保存 3 年', withinDates(work, 'gradedOn', addMonths(gradedOn, keptYears * 12))),
      }),
    },
  ],
})
