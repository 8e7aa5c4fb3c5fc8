import { label } from '@renshe/codes'
import { day, fen, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 劳动合同法第四十七条第二款. */
const capTimes = 3

export const fCon03a = defineRule({
  id: 'F-CON-03a',
  title: label('经济补偿的工资封顶线', 'Wage cap of severance'),
  plain: label(
    '本市职工月平均工资的三倍，是计算经济补偿时月工资的上限。',
    'Three times the city’s average monthly wage: the highest wage that severance counts.',
  ),
  field: 'labor-relations',
  source: '劳动合同法第四十七条第二款；上海市年度平均工资通知',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('解除或者终止日期', 'Day the contract ended'), of: (input) => input.on },
  input: fields({ on: day('解除或者终止日期', 'Ended on') }),
  result: fields({ capWageFen: fen('封顶月工资', 'Wage cap') }),
  parameters: ['avg_wage.month'],
  example: { on: '2026-03-02' },
  versions: [
    {
      from: '2008-01-01',
      decide: (_, { need, step }) => ({
        capWageFen: step('月平均工资 × 3', need({ average: 'avg_wage.month' }).average * capTimes, { unit: 'fen' }),
      }),
    },
  ],
})
