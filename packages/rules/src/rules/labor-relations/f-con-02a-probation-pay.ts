import { label, multiplyFen } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, day, fen, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 劳动合同法第二十条, in percent. */
const leastPercent = 80

export const fCon02a = defineRule({
  id: 'F-CON-02a',
  title: label('试用期工资', 'Pay on probation'),
  plain: label(
    '试用期工资不得低于约定工资的 80%，也不得低于当地最低工资。',
    'At least 80 % of the agreed pay, and at least the local minimum wage.',
  ),
  field: 'labor-relations',
  source: '劳动合同法第二十条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('发薪月份中的一日', 'A day in the month paid'), of: (input) => input.on },
  input: fields({
    on: day('日期', 'On'),
    agreedFen: fen('约定的转正月工资', 'Agreed monthly pay'),
    probationFen: fen('试用期月工资', 'Monthly pay on probation'),
  }),
  result: fields({
    leastFen: fen('试用期工资下限', 'Least pay on probation'),
    eligible: flag('合法', 'Allowed'),
    reasons: list(
      '不合法的原因',
      'Reasons against',
      choice('原因', 'Reason', {
        UNDER_80_PERCENT: ['低于约定工资的 80%', 'Under 80 % of the agreed pay'],
        UNDER_MINIMUM_WAGE: ['低于最低工资', 'Under the minimum wage'],
      }),
    ),
  }),
  parameters: ['min_wage.month'],
  example: { on: '2026-03-02', agreedFen: 500_000, probationFen: 390_000 },
  versions: [
    {
      from: '2008-01-01',
      decide({ agreedFen, probationFen }, { need, step }) {
        const { minimum } = need({ minimum: 'min_wage.month' })
        const share = step('约定工资的 80%', multiplyFen(agreedFen, leastPercent, 100, 'UP'), { unit: 'fen' })
        const reasons = codesWhere({
          UNDER_80_PERCENT: probationFen < share,
          UNDER_MINIMUM_WAGE: probationFen < minimum,
        })
        const leastFen = step('试用期工资下限', Math.max(share, minimum), { unit: 'fen' })
        return { leastFen, eligible: reasons.length === 0, reasons }
      },
    },
  ],
})
