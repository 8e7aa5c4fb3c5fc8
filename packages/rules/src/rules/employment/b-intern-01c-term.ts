import { addDays, label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { monthsAfter } from '../../evaluate/within-dates.ts'
import { internSource } from './b-intern-01-allowances.ts'

const reasons = {
  TOO_SHORT: ['见习期太短', 'Too short'],
  TOO_LONG: ['见习期太长', 'Too long'],
} as const

export const bIntern01c = defineRule({
  id: 'B-INTERN-01c',
  title: label('见习期限', 'Term of an internship'),
  plain: label(
    '见习期限为一至十二个月；在校生一般应在毕业前结束。',
    'An internship lasts one to twelve months; a student’s normally ends before graduation.',
  ),
  field: 'employment',
  source: internSource,
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('见习开始日期', 'Start'), of: (input) => input.startsOn },
  input: fields({
    startsOn: day('见习开始日期', 'Start'),
    endsOn: day('见习最后一日', 'Last day'),
    graduatesOn: day('毕业日期（在校生填写）', 'Graduation, for students').optional(),
  }),
  result: fields({
    allowed: flag('期限符合规定', 'Term allowed'),
    reasons: list('不符合的原因', 'Reasons against', choice('原因', 'Reason', reasons)),
    earliestEnd: day('最早结束日期', 'Earliest last day'),
    latestEnd: day('最晚结束日期', 'Latest last day'),
  }),
  parameters: ['intern.term'],
  example: { startsOn: '2026-03-01', endsOn: '2026-05-31', graduatesOn: '2026-06-30' },
  versions: [
    {
      from: '2017-01-01',
      decide({ startsOn, endsOn, graduatesOn }, work) {
        if (startsOn > endsOn) work.reject('endsOn', 'DATE_ORDER', '见习结束早于开始')
        const { term } = work.need({ term: 'intern.term' })
        const lastDay = (months: number) => addDays(monthsAfter(work, startsOn, months, 'startsOn'), -1)
        const earliestEnd = work.step(`满 ${term.least} 个月的最后一日`, lastDay(term.least))
        const latestEnd = work.step(`满 ${term.most} 个月的最后一日`, lastDay(term.most))
        const against = codesWhere({ TOO_SHORT: endsOn < earliestEnd, TOO_LONG: endsOn > latestEnd })
        if (graduatesOn !== undefined && endsOn >= graduatesOn)
          work.note('AFTER_GRADUATION', '在校生的见习一般应在毕业前结束')
        return { allowed: against.length === 0, reasons: against, earliestEnd, latestEnd }
      },
    },
  ],
})
