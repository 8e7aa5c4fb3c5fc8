import { label, multiplyFen } from '@renshe/codes'
import { day, fen, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'

export const eLand01f = defineRule({
  id: 'E-LAND-01f',
  title: label('养老阶段补足年限的分担', 'Who pays the top-up of the pension stage'),
  plain: label(
    '补足到 15 年的费用由用地单位、个人和区财政分担；比例由区里载入后才能算出。',
    'The top-up is shared by the unit, the person and the district; the shares must be loaded first.',
  ),
  field: 'social-insurance',
  source: '沪府规〔2022〕3号（二手资料，原文不全）',
  confidence: 'M',
  audience: ['resident', 'staff'],
  decisive: { label: label('征地批文日期', 'Date of the land-taking approval'), of: (input) => input.approvedOn },
  input: fields({
    approvedOn: day('征地批文日期', 'Date of the land-taking approval'),
    topUpFen: fen('补足年限的费用', 'Cost of the top-up'),
  }),
  result: fields({
    unitFen: fen('用地单位承担', 'Paid by the unit'),
    personFen: fen('个人承担', 'Paid by the person'),
    districtFen: fen('区财政承担', 'Paid by the district'),
  }),
  parameters: ['land.topup_share'],
  example: { approvedOn: '2025-09-01', topUpFen: 6_400_000 },
  versions: [
    {
      from: '2022-01-01',
      decide({ topUpFen }, { need, step }) {
        const { share } = need({ share: 'land.topup_share' })
        // Rounded down, so that two rounded shares never exceed the whole; the district bears the rest.
        const unitFen = step('用地单位承担', multiplyFen(topUpFen, share.unitPpm, ppmOne, 'DOWN'), { unit: 'fen' })
        const personFen = step('个人承担', multiplyFen(topUpFen, share.personPpm, ppmOne, 'DOWN'), { unit: 'fen' })
        return {
          unitFen,
          personFen,
          districtFen: step('其余由区财政承担', topUpFen - unitFen - personFen, { unit: 'fen' }),
        }
      },
    },
  ],
})
