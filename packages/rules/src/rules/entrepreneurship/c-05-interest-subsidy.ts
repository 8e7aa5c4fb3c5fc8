import { label, multiplyFen } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, day, fen, fields, flag, list, ppm } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'

const reasons = {
  UNPAID: ['本息未还清', 'Principal and interest are not repaid'],
  OVERDUE: ['有逾期', 'Was overdue'],
  RATE: ['贷款利率超过上限', 'Loan rate above the cap'],
} as const

export const c05 = defineRule({
  id: 'C-05',
  title: label('创业担保贷款贴息', 'Interest subsidy of start-up loans'),
  plain: label(
    '按时还清本息（含提前还款）后，按实际利息的一半贴息；有逾期的不贴。',
    'When principal and interest are repaid on time, early included, half of the real interest is paid back; not after an overdue payment.',
  ),
  field: 'entrepreneurship',
  source: '上海市创业担保贷款实施办法（2024-06-12 修订）',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('申请日期', 'Day of application'), of: (input) => input.appliedOn },
  input: fields({
    appliedOn: day('申请贴息日期', 'Day of application'),
    interestPaidFen: fen('实际支付利息', 'Interest really paid'),
    repaid: flag('本息已还清', 'Principal and interest repaid'),
    overdueTimes: count('逾期次数', 'Times overdue', 'times'),
    ratePpm: ppm('贷款利率', 'Loan rate').optional(),
    lprPpm: ppm('放款时 LPR', 'LPR when lent').optional(),
  }),
  result: fields({
    eligible: flag('可以贴息', 'Eligible'),
    reasons: list('不能贴息的原因', 'Reasons against', choice('原因', 'Reason', reasons), 5),
    amountFen: fen('贴息金额', 'Amount'),
  }),
  parameters: ['loan.subsidy', 'loan.overdue_allowed', 'loan.rate_margin'],
  example: { appliedOn: '2026-03-02', interestPaidFen: 1_080_000, repaid: true, overdueTimes: 0 },
  versions: [
    {
      from: '2024-06-12',
      decide({ interestPaidFen, repaid, overdueTimes, ratePpm, lprPpm }, { need, step, reject }) {
        if ((ratePpm === undefined) !== (lprPpm === undefined))
          reject(ratePpm === undefined ? 'ratePpm' : 'lprPpm', 'REQUIRED', '贷款利率和 LPR 须一并填写')
        const { share, allowed } = need({ share: 'loan.subsidy', allowed: 'loan.overdue_allowed' })
        const aboveCap =
          ratePpm !== undefined &&
          lprPpm !== undefined &&
          ratePpm > step('利率上限', lprPpm + need({ margin: 'loan.rate_margin' }).margin, { unit: 'ppm' })
        const found = codesWhere({ UNPAID: !repaid, OVERDUE: overdueTimes > allowed, RATE: aboveCap })
        const eligible = step('符合贴息条件', found.length === 0)
        const amountFen = eligible ? multiplyFen(interestPaidFen, share, ppmOne) : 0
        return { eligible, reasons: found, amountFen: step('贴息金额', amountFen, { unit: 'fen' }) }
      },
    },
  ],
})
