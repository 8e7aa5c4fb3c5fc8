import { label } from '@renshe/codes'
import { choice, day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** Working days of 人社部发〔2021〕65号: deposit after the permit, payment by the bank after notice, refill after use. */
const workingDays = { deposit: 20, pay: 5, refill: 10 } as const

const steps = {
  deposit: ['取得施工许可后存储', 'Deposit after the permit'],
  pay: ['银行收到通知后支付', 'Bank pays after notice'],
  refill: ['动用后补足', 'Refill after use'],
} as const

export const fWage04a = defineRule({
  id: 'F-WAGE-04a',
  title: label('工资保证金存储、支付和补足期限', 'Dates of the wage bond'),
  plain: label(
    '取得施工许可后 20 个工作日内存储；银行收到通知后 5 个工作日内支付；动用后 10 个工作日内补足。',
    'Deposited within 20 working days of the permit, paid out within 5 of the notice, refilled within 10 of its use.',
  ),
  field: 'labor-relations',
  source: '人社部发〔2021〕65号',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('起算日期', 'Start'), of: (input) => input.on },
  input: fields({ step: choice('事项', 'Step', steps), on: day('许可、通知或动用日期', 'Permit, notice or use on') }),
  result: fields({ dueOn: day('期限', 'Due') }),
  example: { step: 'deposit', on: '2026-03-02' },
  versions: [
    {
      from: '2021-11-01',
      decide: ({ step, on }, work) => ({
        dueOn: work.step(`${steps[step][0]}的期限`, countPeriod(work, on, workingDays[step], 'WORKING', 'on').raw),
      }),
    },
  ],
})
