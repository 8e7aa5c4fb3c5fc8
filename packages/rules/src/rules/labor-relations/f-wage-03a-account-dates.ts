import { label } from '@renshe/codes'
import { choice, day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 人社部发〔2021〕53号: opened within 30 days of the contract. */
const openDays = 30
/** 条例第二十四条: labour cost is paid over at intervals of at most one month. */
const depositMonths = 1

const steps = {
  open: ['合同签订后开设专户', 'Open the account after the contract'],
  deposit: ['上次拨付后再次拨付人工费', 'Next deposit of labour cost'],
} as const

export const fWage03a = defineRule({
  id: 'F-WAGE-03a',
  title: label('专用账户开户和拨付期限', 'When the account is opened and filled'),
  plain: label(
    '总包单位在合同签订后 30 日内开设工资专用账户；建设单位拨付人工费的周期不超过一个月。',
    'The general contractor opens the account within 30 days of the contract; labour cost is paid over at least monthly.',
  ),
  field: 'labor-relations',
  source: '人社部发〔2021〕53号；保障农民工工资支付条例（国令第724号）第二十四条、第二十六条',
  confidence: 'M',
  audience: ['employer', 'staff'],
  decisive: { label: label('合同签订或上次拨付日期', 'Contract or last deposit'), of: (input) => input.on },
  input: fields({
    step: choice('事项', 'Step', steps),
    on: day('合同签订或上次拨付日期', 'Contract or last deposit on'),
  }),
  result: fields({
    dueOn: day('期限', 'Due'),
    dueOnRolled: day('期限（遇休息日顺延）', 'Due, moved to a working day'),
  }),
  example: { step: 'open', on: '2026-03-20' },
  versions: [
    {
      from: '2021-07-01',
      decide({ step, on }, work) {
        const { raw, rolled } =
          step === 'open'
            ? countPeriod(work, on, openDays, 'NATURAL', 'on')
            : countPeriod(work, on, depositMonths, 'MONTH', 'on')
        return {
          dueOn: work.step(`${steps[step][0]}的期限`, raw),
          dueOnRolled: work.step('遇休息日顺延后的日期', rolled),
        }
      },
    },
  ],
})
