import { label, multiplyFen } from '@renshe/codes'
import { day, fen, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'

export const eInj05 = defineRule({
  id: 'E-INJ-05',
  title: label('建设项目工伤保险费', 'Work-injury premium of a construction project'),
  plain: label(
    '建设项目按合同造价乘以费率一次性缴纳工伤保险费，先参保、再开工；按办理参保缴费当日的费率计算。',
    'A project pays the contract price times the rate in one sum before work starts; the rate of the day of registration holds.',
  ),
  field: 'social-insurance',
  source: '沪人社规〔2025〕28号；按办理日期确定费率为平台设计，待确认',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('参保缴费日期', 'Day of registration and payment'), of: (input) => input.on },
  input: fields({ contractFen: fen('合同造价', 'Contract price'), on: day('参保缴费日期', 'Registered on') }),
  result: fields({ premiumFen: fen('工伤保险费', 'Premium') }),
  parameters: ['si.rate.injury.project'],
  example: { contractFen: 8_000_000_000, on: '2026-01-05' },
  versions: [
    {
      from: '2015-01-01',
      decide({ contractFen }, { need, step }) {
        const { rate } = need({ rate: 'si.rate.injury.project' })
        return { premiumFen: step('合同造价乘以费率', multiplyFen(contractFen, rate, ppmOne), { unit: 'fen' }) }
      },
    },
  ],
})
