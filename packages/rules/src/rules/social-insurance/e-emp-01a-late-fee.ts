import { diffDays, label, multiplyFen } from '@renshe/codes'
import { count, day, fen, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 社会保险法第八十六条: five ten-thousandths a day. */
const perDay = 5
const tenThousand = 10_000
/** A hundred million yuan; keeps the fee of decades within range. */
export const mostUnpaidFen = 10_000_000_000

export const eEmp01a = defineRule({
  id: 'E-EMP-01a',
  title: label('社会保险费滞纳金', 'Late fee on contributions'),
  plain: label(
    '欠缴社会保险费的，自欠缴之日起每天加收万分之五的滞纳金。',
    'Contributions that are not paid on time cost 0.05 % a day from the day of default.',
  ),
  field: 'social-insurance',
  source: '社会保险法第八十六条',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('欠缴之日', 'Day of default'), of: (input) => input.defaultOn },
  input: fields({
    unpaidFen: fen('欠缴金额', 'Amount unpaid').max(mostUnpaidFen),
    defaultOn: day('欠缴之日', 'Day of default'),
    paidOn: day('补缴之日', 'Day of payment'),
  }),
  result: fields({
    days: count('欠缴天数', 'Days of default', 'days'),
    lateFeeFen: fen('滞纳金', 'Late fee'),
  }),
  example: { unpaidFen: 10_000_000, defaultOn: '2026-01-16', paidOn: '2026-03-02' },
  versions: [
    {
      from: '2011-07-01',
      decide({ unpaidFen, defaultOn, paidOn }, { reject, step }) {
        if (paidOn < defaultOn) reject('paidOn', 'BEFORE_DEFAULT', '补缴之日早于欠缴之日')
        const days = step('欠缴天数（起始日不计）', diffDays(defaultOn, paidOn), { unit: 'days' })
        const lateFeeFen = multiplyFen(unpaidFen, perDay * days, tenThousand)
        return { days, lateFeeFen: step('欠缴金额 × 万分之五 × 天数', lateFeeFen, { unit: 'fen' }) }
      },
    },
  ],
})
