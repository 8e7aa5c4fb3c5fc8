import { label } from '@renshe/codes'
import { day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 社会保险经办条例第二十五条. */
const reportDays = 20

export const eSvc01a = defineRule({
  id: 'E-SVC-01a',
  title: label('丧失待遇资格的告知期限', 'Reporting the loss of an entitlement'),
  plain: label(
    '不再符合领取社会保险待遇条件的，20 个工作日内告知社保经办机构。',
    'Whoever no longer meets the conditions of a benefit tells the agency within 20 working days.',
  ),
  field: 'social-insurance',
  source: '社会保险经办条例（国令第765号）第二十五条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('丧失资格日期', 'Day of the loss'), of: (input) => input.lostOn },
  input: fields({
    lostOn: day('丧失资格日期', 'Lost on'),
    reportedOn: day('告知日期', 'Reported on').optional(),
  }),
  result: fields({ dueOn: day('告知期限', 'Due'), inTime: flag('按期告知', 'In time').optional() }),
  example: { lostOn: '2026-03-02' },
  versions: [
    {
      from: '2023-12-01',
      decide({ lostOn, reportedOn }, work) {
        if (reportedOn !== undefined && reportedOn < lostOn)
          work.reject('reportedOn', 'DATE_ORDER', '告知日期早于丧失资格日期')
        const dueOn = work.step('告知期限', countPeriod(work, lostOn, reportDays, 'WORKING', 'lostOn').raw)
        return reportedOn === undefined ? { dueOn } : { dueOn, inTime: work.step('按期告知', reportedOn <= dueOn) }
      },
    },
  ],
})
