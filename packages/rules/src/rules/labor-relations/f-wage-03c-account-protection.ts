import { label } from '@renshe/codes'
import { choice, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const acts = {
  payProjectWages: ['支付本项目农民工工资', 'Pay wages of the project'],
  seizeForOtherDebt: ['因其他债务查封、冻结、划拨', 'Seize for other debts'],
  stopForQuantityDispute: ['因工程量、价款争议停止拨付人工费', 'Stop labour cost over a quantity dispute'],
  payThroughSubcontractor: ['转给分包单位代发', 'Pay through the sub-contractor'],
} as const

/** Whether the law allows it, and by which article. */
const answers: Readonly<Record<keyof typeof acts, readonly [allowed: boolean, article: string]>> = {
  payProjectWages: [true, '第三十一条'],
  seizeForOtherDebt: [false, '第三十三条'],
  stopForQuantityDispute: [false, '第三十五条'],
  payThroughSubcontractor: [false, '第三十一条'],
}

export const fWage03c = defineRule({
  id: 'F-WAGE-03c',
  title: label('工资专用账户资金的使用和保护', 'Use and protection of the special account'),
  plain: label(
    '专户资金由银行直接发到农民工本人，不得因其他债务查封冻结；工程量有争议也不得停付人工费。',
    'The bank pays the workers directly; the money is not seized for other debts, and a dispute over quantities stops no labour cost.',
  ),
  field: 'labor-relations',
  source: '保障农民工工资支付条例（国令第724号）第三十一条、第三十三条、第三十五条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('发生日期', 'Day of the act') },
  input: fields({ act: choice('行为', 'Act', acts) }),
  result: fields({ allowed: flag('允许', 'Allowed') }),
  example: { act: 'seizeForOtherDebt' },
  versions: [
    {
      from: '2020-05-01',
      decide({ act }, { step }) {
        const [allowed, article] = answers[act]
        return { allowed: step(acts[act][0], allowed, { source: `保障农民工工资支付条例（国令第724号）${article}` }) }
      },
    },
  ],
})
