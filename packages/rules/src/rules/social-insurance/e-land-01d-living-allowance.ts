import { label } from '@renshe/codes'
import { choice, day, fen, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const eLand01d = defineRule({
  id: 'E-LAND-01d',
  title: label('就业阶段生活补贴', 'Living allowance in the employment stage'),
  plain: label(
    '被征地人员在就业阶段可以领取生活补贴，标准由区里载入。',
    'People in the employment stage receive a living allowance; the district loads its amount.',
  ),
  field: 'social-insurance',
  source: '沪府规〔2022〕3号',
  confidence: 'M',
  audience: ['resident', 'staff'],
  decisive: { label: label('发放日期', 'Date of payment'), of: (input) => input.on },
  input: fields({
    stage: choice('阶段', 'Stage', {
      EMPLOYMENT: ['就业阶段', 'Employment stage'],
      PENSION: ['养老阶段', 'Pension stage'],
    }),
    on: day('发放日期', 'Date of payment'),
  }),
  result: fields({ allowanceFen: fen('生活补贴', 'Living allowance') }),
  parameters: ['land.living_allowance'],
  example: { stage: 'EMPLOYMENT', on: '2025-09-01' },
  versions: [
    {
      from: '2022-01-01',
      decide({ stage }, { need, step }) {
        if (stage === 'PENSION') return { allowanceFen: step('养老阶段没有生活补贴', 0, { unit: 'fen' }) }
        const { allowance } = need({ allowance: 'land.living_allowance' })
        return { allowanceFen: step('就业阶段生活补贴', allowance, { unit: 'fen' }) }
      },
    },
  ],
})
