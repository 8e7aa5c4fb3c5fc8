import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const reasons = {
  NO_CONTRACT: ['没有订立劳动合同或用工书面协议', 'No written contract'],
  NOT_REGISTERED: ['没有实名登记', 'No real-name registration'],
} as const

export const fWage02 = defineRule({
  id: 'F-WAGE-02',
  title: label('工地实名制进场', 'Entering a site under real-name registration'),
  plain: label(
    '没有订立劳动合同并进行用工实名登记的人员，不得进入项目现场施工。',
    'Whoever has no contract and no real-name registration may not enter the site.',
  ),
  field: 'labor-relations',
  source: '保障农民工工资支付条例（国令第724号）第二十八条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('进场日期', 'Day of entry') },
  input: fields({
    hasContract: flag('已订立劳动合同', 'Has a contract'),
    registered: flag('已实名登记', 'Registered'),
    entered: flag('已经进场', 'Has entered'),
  }),
  result: fields({
    mayEnter: flag('可以进场', 'May enter'),
    violation: flag('生成违规记录', 'Violation record'),
    reasons: list('不能进场的原因', 'Reasons against', choice('原因', 'Reason', reasons)),
  }),
  example: { hasContract: true, registered: false, entered: true },
  versions: [
    {
      from: '2020-05-01',
      decide({ hasContract, registered, entered }, { step }) {
        const against = codesWhere({ NO_CONTRACT: !hasContract, NOT_REGISTERED: !registered })
        const mayEnter = step('可以进场', against.length === 0)
        return { mayEnter, violation: step('不得进场而进场，生成违规记录', entered && !mayEnter), reasons: against }
      },
    },
  ],
})
