import { label } from '@renshe/codes'
import { day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 办案规则第七十六条: five working days, five more with approval. */
const reviewWorkingDays = 5
const extensionWorkingDays = 5

export const fMed01b = defineRule({
  id: 'F-MED-01b',
  title: label('仲裁审查期限', 'Time limit of an arbitration review'),
  plain: label(
    '仲裁委员会受理调解协议审查申请后 5 个工作日内审查完毕，经批准可再延长 5 个工作日。',
    'The committee finishes the review within five working days of accepting it, five more with approval.',
  ),
  field: 'labor-relations',
  source: '劳动人事争议仲裁办案规则第七十六条',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('审查申请受理日期', 'Day the review is accepted'), of: (input) => input.acceptedOn },
  input: fields({ acceptedOn: day('审查申请受理日期', 'Review accepted on') }),
  result: fields({
    dueOn: day('审查期满日', 'Due on'),
    dueOnExtended: day('经批准延长后的期满日', 'Due on when extended'),
  }),
  example: { acceptedOn: '2026-03-23' },
  versions: [
    {
      from: '2017-07-01',
      decide({ acceptedOn }, work) {
        const due = countPeriod(work, acceptedOn, reviewWorkingDays, 'WORKING', 'acceptedOn')
        const extended = countPeriod(
          work,
          acceptedOn,
          reviewWorkingDays + extensionWorkingDays,
          'WORKING',
          'acceptedOn',
        )
        return {
          dueOn: work.step('受理后 5 个工作日', due.raw),
          dueOnExtended: work.step('经批准延长 5 个工作日', extended.raw),
        }
      },
    },
  ],
})
