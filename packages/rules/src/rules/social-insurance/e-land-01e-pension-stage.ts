import { label } from '@renshe/codes'
import { choice, count, day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** The pension stage is topped up to fifteen years (沪府规〔2022〕3号). */
const fullMonths = 180

export const eLand01e = defineRule({
  id: 'E-LAND-01e',
  title: label('养老阶段人员的落实办法', 'How people in the pension stage are insured'),
  plain: label(
    '养老阶段没有领取养老金的，一次性缴 12 年并补足到 15 年；已经领取城乡居保或职保养老金的，按规定提高待遇。',
    'Those without a pension get twelve years in one sum and a top-up to fifteen; those who draw one are upgraded.',
  ),
  field: 'social-insurance',
  source: '沪府规〔2022〕3号（二手资料，原文不全）',
  confidence: 'M',
  audience: ['resident', 'staff'],
  decisive: { label: label('征地批文日期', 'Date of the land-taking approval'), of: (input) => input.approvedOn },
  input: fields({
    approvedOn: day('征地批文日期', 'Date of the land-taking approval'),
    drawsPension: flag('已领取城乡居保或职保养老金', 'Draws a pension'),
    paidMonths: count('此前职保累计缴费月数', 'Months paid before', 'months').max(1200),
  }),
  result: fields({
    treatment: choice('办法', 'Treatment', {
      ONE_SUM: ['一次性缴费并补足 15 年', 'One sum and top-up to fifteen years'],
      UPGRADE: ['提高已领取的待遇', 'Upgrade of the pension drawn'],
    }),
    oneSumMonths: count('一次性缴费月数', 'Months paid in one sum', 'months'),
    topUpMonths: count('补足月数', 'Months of top-up', 'months'),
  }),
  parameters: ['land.years_onesum'],
  example: { approvedOn: '2025-09-01', drawsPension: false, paidMonths: 0 },
  versions: [
    {
      from: '2022-01-01',
      decide({ drawsPension, paidMonths }, { need, step }) {
        if (step('是否已领取养老金', drawsPension))
          return { treatment: 'UPGRADE' as const, oneSumMonths: 0, topUpMonths: 0 }
        const { years } = need({ years: 'land.years_onesum' })
        const oneSumMonths = step('一次性缴费月数', years * 12, { unit: 'months' })
        const topUpMonths = step('补足到 15 年尚缺', Math.max(0, fullMonths - paidMonths - oneSumMonths), {
          unit: 'months',
        })
        return { treatment: 'ONE_SUM' as const, oneSumMonths, topUpMonths }
      },
    },
  ],
})
