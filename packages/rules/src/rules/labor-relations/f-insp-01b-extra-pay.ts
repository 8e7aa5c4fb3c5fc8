import { label, multiplyFen } from '@renshe/codes'
import { fen, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 劳动保障监察条例第二十六条: 50 % to 100 %, in percent. */
const share = { least: 50, most: 100 } as const

export const fInsp01b = defineRule({
  id: 'F-INSP-01b',
  title: label('逾期不支付的加付赔偿金', 'Extra pay when an order is not carried out'),
  plain: label(
    '责令支付工资、最低工资差额或经济补偿后逾期仍不支付的，按应付金额 50% 至 100% 向劳动者加付赔偿金。',
    'When an order to pay is not carried out, the workers get 50 % to 100 % on top.',
  ),
  field: 'labor-relations',
  source: '劳动保障监察条例（国令423号）第二十六条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('责令期满日期', 'Day the order ran out') },
  input: fields({ unpaidFen: fen('责令支付而未付的金额', 'Ordered but unpaid') }),
  result: fields({ leastFen: fen('加付最低金额', 'Least extra pay'), mostFen: fen('加付最高金额', 'Most extra pay') }),
  example: { unpaidFen: 2_000_000 },
  versions: [
    {
      from: '2004-12-01',
      decide: ({ unpaidFen }, { step }) => ({
        leastFen: step('应付金额的 50%', multiplyFen(unpaidFen, share.least, 100), { unit: 'fen' }),
        mostFen: step('应付金额的 100%', multiplyFen(unpaidFen, share.most, 100), { unit: 'fen' }),
      }),
    },
  ],
})
