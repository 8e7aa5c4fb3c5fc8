import { label } from '@renshe/codes'
import { day, fen, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const eEmp01 = defineRule({
  id: 'E-EMP-01',
  title: label('职保缴费基数', 'Contribution base of employees'),
  plain: label(
    '按本人月平均工资确定缴费基数；低于下限按下限，高于上限按上限。',
    'The monthly wage, raised to the lower limit or cut to the upper limit of the year.',
  ),
  field: 'social-insurance',
  source: '社会保险法第十二条；上海市年度缴费基数通知',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('缴费月份', 'Month of contribution'), of: (input) => input.on },
  input: fields({ wageFen: fen('月平均工资', 'Average monthly wage'), on: day('缴费日期', 'Date') }),
  result: fields({ baseFen: fen('缴费基数', 'Contribution base') }),
  parameters: ['si.base.upper', 'si.base.lower'],
  example: { wageFen: 500_000, on: '2026-01-15' },
  versions: [
    {
      from: '2011-07-01',
      decide({ wageFen }, { need, step }) {
        const { lower, upper } = need({ lower: 'si.base.lower', upper: 'si.base.upper' })
        return {
          baseFen: step(
            wageFen < lower ? '工资低于下限，按下限' : wageFen > upper ? '工资高于上限，按上限' : '工资在上下限之间',
            Math.min(upper, Math.max(lower, wageFen)),
            { unit: 'fen' },
          ),
        }
      },
    },
  ],
})
