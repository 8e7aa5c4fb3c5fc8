import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, fen, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const ways = {
  RETURN: ['一次性退还', 'Return at once'],
  INSTALMENTS: ['签订还款协议分期退还', 'Instalments by agreement'],
  OFFSET: ['从后续待遇或个人账户余额中抵扣', 'Offset against later benefits'],
} as const

export const eSvc01b = defineRule({
  id: 'E-SVC-01b',
  title: label('多享受待遇的退还', 'Returning an over-payment'),
  plain: label(
    '多享受的社会保险待遇应当退还；一次性退还有困难的，可以签协议分期退还，也可以从以后的待遇中抵扣。',
    'What was paid too much is returned; where that is hard at once, by instalments or by offset against later benefits.',
  ),
  field: 'social-insurance',
  source: '社会保险经办条例（国令第765号）第四十六条',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('核定日期', 'Day of the finding') },
  input: fields({
    overpaidFen: fen('多享受的金额', 'Paid too much'),
    returnedFen: fen('已退还的金额', 'Returned'),
    hardToReturnAtOnce: flag('一次性退还有困难', 'Hard to return at once'),
    laterBenefits: flag('有后续待遇或个人账户余额', 'Later benefits or an account balance'),
  }),
  result: fields({
    outstandingFen: fen('尚未退还的金额', 'Outstanding'),
    ways: list('可用的方式', 'Ways', choice('方式', 'Way', ways)),
  }),
  example: { overpaidFen: 500_000, returnedFen: 100_000, hardToReturnAtOnce: true, laterBenefits: true },
  versions: [
    {
      from: '2023-12-01',
      decide({ overpaidFen, returnedFen, hardToReturnAtOnce, laterBenefits }, { reject, step }) {
        if (returnedFen > overpaidFen) reject('returnedFen', 'PART_OVER_WHOLE', '已退还的金额大于多享受的金额')
        const outstandingFen = step('尚未退还的金额', overpaidFen - returnedFen, { unit: 'fen' })
        const owes = outstandingFen > 0
        return {
          outstandingFen,
          ways: step(
            '可用的方式',
            codesWhere({
              RETURN: owes,
              INSTALMENTS: owes && hardToReturnAtOnce,
              OFFSET: owes && hardToReturnAtOnce && laterBenefits,
            }),
          ),
        }
      },
    },
  ],
})
