import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, fen, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** Fines where an order to correct was not followed (条例第五十四条), in fen. */
const unitFine = { leastFen: 2_000_000, mostFen: 5_000_000 } as const
const personFine = { leastFen: 1_000_000, mostFen: 3_000_000 } as const
const noFine = { leastFen: 0, mostFen: 0 } as const

const reasons = {
  NOT_MONEY: ['以实物、有价证券等代替货币', 'Not in money'],
  NOT_TO_WORKER: ['没有支付给农民工本人', 'Not to the worker'],
  NO_SLIP: ['没有提供工资清单', 'No wage slip'],
  NO_LEDGER: ['没有编制或保存工资支付台账', 'No wage ledger'],
} as const

const range = (title: string, titleEn: string) =>
  fields({ leastFen: fen('下限', 'Least'), mostFen: fen('上限', 'Most') }).meta({ title, titleEn })

export const fWage01b = defineRule({
  id: 'F-WAGE-01b',
  title: label('农民工工资支付方式', 'How wages are paid'),
  plain: label(
    '工资须以货币、通过银行转账或者现金支付给本人，并提供工资清单、编制台账；责令改正后逾期不改的处以罚款。',
    'Wages are paid in money, by bank or cash, to the worker, with a slip and a ledger; a fine follows where an order is ignored.',
  ),
  field: 'labor-relations',
  source: '保障农民工工资支付条例（国令第724号）第十一条、第十五条、第五十四条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('支付日期', 'Day of payment') },
  input: fields({
    means: choice('支付形式', 'Means', {
      bank: ['银行转账', 'Bank'],
      cash: ['现金', 'Cash'],
      goods: ['实物', 'Goods'],
      securities: ['有价证券等', 'Securities'],
    }),
    toWorker: flag('支付给本人', 'To the worker'),
    slipGiven: flag('提供了工资清单', 'Slip given'),
    ledgerKept: flag('编制并保存台账', 'Ledger kept'),
    orderIgnored: flag('责令改正后逾期未改', 'Order to correct not followed'),
  }),
  result: fields({
    lawful: flag('符合规定', 'Lawful'),
    reasons: list('问题', 'Problems', choice('问题', 'Problem', reasons)),
    unitFine: range('单位罚款幅度', 'Fine of the employer'),
    personFine: range('责任人罚款幅度', 'Fine of the person responsible'),
  }),
  example: { means: 'goods', toWorker: true, slipGiven: true, ledgerKept: true, orderIgnored: true },
  versions: [
    {
      from: '2020-05-01',
      decide({ means, toWorker, slipGiven, ledgerKept, orderIgnored }, { step }) {
        const problems = codesWhere({
          NOT_MONEY: means === 'goods' || means === 'securities',
          NOT_TO_WORKER: !toWorker,
          NO_SLIP: !slipGiven,
          NO_LEDGER: !ledgerKept,
        })
        const fined = step('有违法情形且逾期未改', problems.length > 0 && orderIgnored)
        return {
          lawful: problems.length === 0,
          reasons: problems,
          unitFine: step('单位罚款幅度', fined ? unitFine : noFine, { unit: 'fen' }),
          personFine: step('责任人罚款幅度', fined ? personFine : noFine, { unit: 'fen' }),
        }
      },
    },
  ],
})
