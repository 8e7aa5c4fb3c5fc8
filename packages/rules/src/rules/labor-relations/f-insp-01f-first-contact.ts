import { label } from '@renshe/codes'
import { count, day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

export const fInsp01f = defineRule({
  id: 'F-INSP-01f',
  title: label('举报投诉首次联系时限', 'First contact after a complaint'),
  plain: label(
    '举报投诉全年全天接收；一般在 1 个工作日内联系，群体性欠薪在 2 小时内联系。',
    'Complaints are taken at any hour; contact in one working day, in two hours for mass arrears.',
  ),
  field: 'labor-relations',
  source: '平台设定的服务时限',
  confidence: 'D',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('收到日期', 'Day received'), of: (input) => input.receivedOn },
  input: fields({
    receivedOn: day('收到举报投诉日期', 'Received on'),
    arrears: flag('涉及欠薪', 'About wage arrears'),
    people: count('涉及人数', 'People concerned', 'people'),
  }),
  result: fields({
    contactBy: day('最迟联系日期', 'Contact by'),
    withinHours: count('须在多少小时内联系', 'Contact within hours', 'hours').nullable(),
  }),
  parameters: ['group_event.min', 'insp.contact.working_days', 'insp.contact.mass_hours'],
  example: { receivedOn: '2026-03-02', arrears: true, people: 25 },
  versions: [
    {
      from: '2021-01-01',
      decide({ receivedOn, arrears, people }, work) {
        const massCase = arrears && people >= work.need({ min: 'group_event.min' }).min
        if (work.step('群体性欠薪', massCase)) {
          const { hours } = work.need({ hours: 'insp.contact.mass_hours' })
          return { contactBy: receivedOn, withinHours: hours }
        }
        const { days } = work.need({ days: 'insp.contact.working_days' })
        const { raw } = countPeriod(work, receivedOn, days, 'WORKING', 'receivedOn')
        return { contactBy: work.step('最迟联系日期', raw), withinHours: null }
      },
    },
  ],
})
