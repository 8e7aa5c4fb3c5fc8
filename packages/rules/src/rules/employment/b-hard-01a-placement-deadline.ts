import { label } from '@renshe/codes'
import type { z } from 'zod'
import { choice, day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

const statuses = {
  WAITING: ['期限内，尚未安置', 'Waiting, within the limit'],
  IN_TIME: ['按期安置', 'Placed in time'],
  LATE: ['逾期安置', 'Placed late'],
  OVERDUE: ['逾期未安置', 'Overdue'],
  NOT_BOUND: ['本人无意愿或不接受安排，不计时限', 'Not willing, no limit'],
} as const

const input = fields({
  decidedOn: day('认定日期', 'Day of recognition'),
  willing: flag('有意愿并接受安排', 'Willing and accepts the arrangement'),
  placedOn: day('就业日期', 'Day of placement').optional(),
  asOf: day('核查日期', 'Day of the check'),
})

/** Coloured by the raw date, for it binds the agency (G-CMP-02). */
function statusOf({ willing, placedOn, asOf }: z.output<typeof input>, dueOn: string): keyof typeof statuses {
  if (placedOn !== undefined && placedOn <= asOf) return placedOn <= dueOn ? 'IN_TIME' : 'LATE'
  if (!willing) return 'NOT_BOUND'
  return dueOn < asOf ? 'OVERDUE' : 'WAITING'
}

export const bHard01a = defineRule({
  id: 'B-HARD-01a',
  title: label('就业困难人员安置时限', 'Time limit of placement'),
  plain: label(
    '认定后三个月内应帮助就业困难人员就业，条件是本人有意愿并接受安排。',
    'Within three months after recognition the person is to be in work, if willing and accepting the arrangement.',
  ),
  field: 'employment',
  source: '沪府规〔2022〕6号',
  confidence: 'M',
  audience: ['resident', 'staff'],
  decisive: { label: label('认定日期', 'Day of recognition'), of: ({ decidedOn }) => decidedOn },
  input,
  result: fields({
    dueOn: day('安置时限', 'Due on'),
    dueOnRolled: day('顺延后的时限', 'Due on, rolled to a working day'),
    status: choice('状态', 'Status', statuses),
  }),
  parameters: ['hard.deadline_months'],
  example: { decidedOn: '2025-12-05', willing: true, asOf: '2026-03-02' },
  versions: [
    {
      from: '2022-06-01',
      decide(input, work) {
        const { decidedOn, placedOn, asOf } = input
        if (decidedOn > asOf) work.reject('decidedOn', 'DATE_ORDER', '认定日期晚于核查日期')
        if (placedOn !== undefined && placedOn < decidedOn)
          work.reject('placedOn', 'DATE_ORDER', '就业日期早于认定日期')
        const { months } = work.need({ months: 'hard.deadline_months' })
        const due = countPeriod(work, decidedOn, months, 'MONTH', 'decidedOn')
        return { dueOn: work.step('安置时限', due.raw), dueOnRolled: due.rolled, status: statusOf(input, due.raw) }
      },
    },
  ],
})
