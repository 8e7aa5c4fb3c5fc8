import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, fen, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const reasons = {
  NOTHING_OWED: ['没有拖欠工资', 'Nothing is owed'],
  EMPLOYER_CAN_PAY: ['用人单位有能力支付且没有逃匿', 'The employer can pay and has not fled'],
} as const

export const fWage06 = defineRule({
  id: 'F-WAGE-06',
  title: label('应急周转金垫付', 'Advance from the emergency fund'),
  plain: label(
    '用人单位一时难以支付或者拖欠后逃匿的，可动用应急周转金垫付部分工资或者基本生活费，之后向用人单位追偿。',
    'Where the employer cannot pay for now or has fled, the fund advances part of the wages or the basic living cost and recovers it later.',
  ),
  field: 'labor-relations',
  source: '保障农民工工资支付条例（国令第724号）第六十三条；本市垫付标准',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('垫付日期', 'Day of the advance') },
  input: fields({
    owedFen: fen('拖欠本人的工资', 'Wages owed to the worker'),
    cannotPay: flag('用人单位一时难以支付', 'Employer cannot pay for now'),
    fled: flag('用人单位逃匿', 'Employer has fled'),
  }),
  result: fields({
    eligible: flag('可以垫付', 'Eligible'),
    reasons: list('不能垫付的原因', 'Reasons against', choice('原因', 'Reason', reasons)),
    advanceFen: fen('垫付金额，须追偿', 'Advance, to be recovered'),
  }),
  parameters: ['emergency_fund.person_cap'],
  example: { owedFen: 1_500_000, cannotPay: false, fled: true },
  versions: [
    {
      from: '2020-05-01',
      decide({ owedFen, cannotPay, fled }, { need, step }) {
        const against = codesWhere({ NOTHING_OWED: owedFen === 0, EMPLOYER_CAN_PAY: !cannotPay && !fled })
        if (!step('可以动用应急周转金', against.length === 0))
          return { eligible: false, reasons: against, advanceFen: 0 }
        const { cap } = need({ cap: 'emergency_fund.person_cap' })
        const advanceFen = step('拖欠金额和每人上限中较低的', Math.min(owedFen, cap), { unit: 'fen' })
        return { eligible: true, reasons: against, advanceFen }
      },
    },
  ],
})
