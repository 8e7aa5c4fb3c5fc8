import { label, multiplyFen } from '@renshe/codes'
import { fen, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 社会保险法第六十二条: 110 % of the last month. */
const percent = 110

export const eEmp01b = defineRule({
  id: 'E-EMP-01b',
  title: label('未按规定申报的应缴数额', 'Amount due when nothing was declared'),
  plain: label(
    '单位没有按规定申报的，按上月缴费额的百分之一百一十确定应缴数额。',
    'When an employer does not declare, 110 % of last month’s amount is due.',
  ),
  field: 'social-insurance',
  source: '社会保险法第六十二条',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('缴费月份', 'Month of contribution') },
  input: fields({ lastMonthFen: fen('上月缴费额', 'Amount of last month').max(100_000_000_000) }),
  result: fields({ amountFen: fen('应缴数额', 'Amount due') }),
  example: { lastMonthFen: 5_000_000 },
  versions: [
    {
      from: '2011-07-01',
      decide: ({ lastMonthFen }, { step }) => ({
        amountFen: step('上月缴费额的 110%', multiplyFen(lastMonthFen, percent, 100), { unit: 'fen' }),
      }),
    },
  ],
})
