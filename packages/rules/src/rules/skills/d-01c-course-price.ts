import { label, multiplyFen } from '@renshe/codes'
import { day, fen, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'

export const d01c = defineRule({
  id: 'D-01c',
  title: label('培训项目标准价和基本价', 'Standard and base price of a course'),
  plain: label(
    '目录规定每个项目的标准价；有实践经验的学员按课时的 70% 培训，适用基本价。',
    'The catalogue sets a standard price; trainees with practice take 70 % of the hours at the base price.',
  ),
  field: 'skills',
  source: '沪人社职发〔2016〕55号',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('开班日期', 'First session'), of: (input) => input.on },
  input: fields({
    standardPriceFen: fen('标准价', 'Standard price'),
    experienced: flag('学员有实践经验', 'Trainee with practice'),
    on: day('开班日期', 'First session'),
  }),
  result: fields({ priceFen: fen('适用价格', 'Price that applies') }),
  parameters: ['training.base_price_ratio'],
  example: { standardPriceFen: 200_000, experienced: true, on: '2026-03-02' },
  versions: [
    {
      from: '2016-01-01',
      to: '2027-03-31',
      decide({ standardPriceFen, experienced }, { need, step }) {
        if (!experienced) return { priceFen: step('适用标准价', standardPriceFen, { unit: 'fen' }) }
        const { ratio } = need({ ratio: 'training.base_price_ratio' })
        return { priceFen: step('适用基本价', multiplyFen(standardPriceFen, ratio, ppmOne), { unit: 'fen' }) }
      },
    },
  ],
})
