import { label, multiplyFen } from '@renshe/codes'
import { day, fen, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'
import { eLand01b } from './e-land-01b-one-sum-pension.ts'

export const eLand01c = defineRule({
  id: 'E-LAND-01c',
  title: label('征地一次性缴纳职工医疗保险费', 'Medical contributions paid in one sum on land-taking'),
  plain: label(
    '用地单位同时一次性缴纳同样年限的职工医疗保险费；费率由区里载入后才能算出。',
    'The land-using unit also pays medical insurance for the same years; the rate must be loaded first.',
  ),
  field: 'social-insurance',
  source: '沪府规〔2022〕3号',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('征地批文日期', 'Date of the land-taking approval'), of: (input) => input.approvedOn },
  input: fields({ approvedOn: day('征地批文日期', 'Date of the land-taking approval') }),
  result: fields({
    medicalFen: fen('医疗保险费（每人）', 'Medical contributions for one person'),
    totalFen: fen('养老与医疗合计（每人）', 'Pension and medical together'),
  }),
  parameters: ['land.onesum_medical_rate'],
  uses: [eLand01b],
  example: { approvedOn: '2025-09-01' },
  versions: [
    {
      from: '2022-01-01',
      decide({ approvedOn }, { need, step, use }) {
        const { rate } = need({ rate: 'land.onesum_medical_rate' })
        const { months, baseFen, pensionFen } = use(eLand01b, { approvedOn })
        const medicalFen = step('基数 × 医保费率 × 月数', multiplyFen(baseFen * months, rate, ppmOne), { unit: 'fen' })
        return { medicalFen, totalFen: step('养老与医疗合计', pensionFen + medicalFen, { unit: 'fen' }) }
      },
    },
  ],
})
