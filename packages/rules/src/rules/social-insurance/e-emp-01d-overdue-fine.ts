import type { LocalDate } from '@renshe/codes'
import { label } from '@renshe/codes'
import { choice, day, fen, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { mostUnpaidFen } from './e-emp-01a-late-fee.ts'

/** 社会保险法第八十六条: one to three times the amount. */
const least = 1
const most = 3

const reasons = {
  PAID_IN_TIME: ['责令期限内已补足', 'Paid within the ordered time'],
  NOT_YET_OVERDUE: ['责令期限未届满', 'The ordered time has not ended'],
} as const

/** Why there is no fine: paid within the order, or the order still runs. */
function reasonAgainst(
  orderedUntil: LocalDate,
  on: LocalDate,
  paidOn: LocalDate | undefined,
): keyof typeof reasons | undefined {
  if (paidOn !== undefined && paidOn <= orderedUntil) return 'PAID_IN_TIME'
  return on <= orderedUntil ? 'NOT_YET_OVERDUE' : undefined
}

export const eEmp01d = defineRule({
  id: 'E-EMP-01d',
  title: label('责令后逾期仍不缴纳的罚款', 'Fine for not paying after an order'),
  plain: label(
    '责令限期补足后逾期仍不缴纳的，处欠缴数额一倍以上三倍以下罚款。',
    'Whoever still does not pay after the ordered time is fined one to three times the amount.',
  ),
  field: 'social-insurance',
  source: '社会保险法第八十六条',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('责令期限届满日', 'Last day of the order'), of: (input) => input.orderedUntil },
  input: fields({
    unpaidFen: fen('欠缴数额', 'Amount unpaid').max(mostUnpaidFen),
    orderedUntil: day('责令期限届满日', 'Last day of the order'),
    on: day('判断日期', 'Day of the decision'),
    paidOn: day('补足日期', 'Day of payment').optional(),
  }),
  result: fields({
    fined: flag('可以罚款', 'May be fined'),
    reasons: list('不罚的原因', 'Reasons', choice('原因', 'Reason', reasons)),
    leastFen: fen('罚款下限', 'Least fine'),
    mostFen: fen('罚款上限', 'Largest fine'),
  }),
  example: { unpaidFen: 10_000_000, orderedUntil: '2026-03-31', on: '2026-04-01' },
  versions: [
    {
      from: '2011-07-01',
      decide({ unpaidFen, orderedUntil, on, paidOn }, { reject, step }) {
        if (paidOn !== undefined && paidOn > on) reject('paidOn', 'AFTER_DECISION', '补足日期晚于判断日期')
        const reason = reasonAgainst(orderedUntil, on, paidOn)
        step('责令期满仍未补足', reason === undefined)
        if (reason !== undefined) return { fined: false, reasons: [reason], leastFen: 0, mostFen: 0 }
        const leastFen = step('欠缴数额一倍', unpaidFen * least, { unit: 'fen' })
        const mostFen = step('欠缴数额三倍', unpaidFen * most, { unit: 'fen' })
        return { fined: true, reasons: [], leastFen, mostFen }
      },
    },
  ],
})
