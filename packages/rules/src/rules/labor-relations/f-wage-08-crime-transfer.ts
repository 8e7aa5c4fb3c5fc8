import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { reachesCrimeAmount, unpaidWorkers } from './f-wage-crime-amount.ts'
import { orderFields, orderProblems, orderReasons } from './f-wage-order.ts'

const reasons = {
  AMOUNT: ['没有达到“数额较大”', 'Amount not large'],
  NO_EVASION: ['没有转移财产、逃匿，也没有有能力而不支付', 'Neither evasion nor refusal'],
  ...orderReasons,
} as const

export const fWage08 = defineRule({
  id: 'F-WAGE-08',
  title: label('拒不支付劳动报酬案件移送', 'Transfer for the crime of refusing pay'),
  plain: label(
    '以逃匿、转移财产等方法逃避支付，或者有能力而不支付，数额较大，经人社部门责令支付仍不支付的，移送公安机关。',
    'Evasion or refusal to pay a large amount, still unpaid after a served order, goes to the police.',
  ),
  field: 'labor-relations',
  source: '刑法第二百七十六条之一；法释〔2013〕3号第三条',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('核查日期', 'Day of the check'), of: (input) => input.asOf },
  input: fields({
    workers: unpaidWorkers,
    evasion: choice('行为', 'Conduct', {
      none: ['都没有', 'None'],
      hides: ['转移财产、逃匿等', 'Hides property or flees'],
      refuses: ['有能力支付而不支付', 'Able but refuses'],
    }),
    ...orderFields,
  }),
  result: fields({
    transfer: flag('应当移送', 'To be transferred'),
    reasons: list('不移送的原因', 'Reasons against', choice('原因', 'Reason', reasons)),
  }),
  parameters: ['crime.one', 'crime.group'],
  example: {
    workers: [{ owedFen: 2_100_000, months: 4 }],
    evasion: 'refuses',
    orderServedOn: '2026-02-02',
    payBy: '2026-02-12',
    paid: false,
    asOf: '2026-03-02',
  },
  versions: [
    {
      from: '2013-01-23',
      decide(input, work) {
        const problems = orderProblems(input, work)
        const against = codesWhere({
          AMOUNT: !reachesCrimeAmount(input.workers, work),
          NO_EVASION: input.evasion === 'none',
          ...problems,
        })
        return { transfer: work.step('应当移送公安机关', against.length === 0), reasons: against }
      },
    },
  ],
})
