import { label, multiplyFen } from '@renshe/codes'
import { day, fen, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'
import { eEmp01 } from './e-emp-01-contribution-base.ts'

export const eEmp01f = defineRule({
  id: 'E-EMP-01f',
  title: label('职工医疗保险单位月缴费额', 'Monthly medical contribution of the employer'),
  plain: label(
    '缴费基数乘以当期医疗保险单位费率；费率各时期不同，由区里载入。',
    'The contribution base times the medical rate of the time, which the district loads.',
  ),
  field: 'social-insurance',
  source: '上海市职工基本医疗保险费率（按时期）',
  confidence: 'L',
  audience: ['employer', 'staff'],
  decisive: { label: label('缴费月份', 'Month of contribution'), of: (input) => input.on },
  input: fields({ wageFen: fen('月平均工资', 'Average monthly wage'), on: day('缴费日期', 'Date') }),
  result: fields({ medicalEmployerFen: fen('医疗保险单位缴费', 'Medical, employer') }),
  parameters: ['si.rate.medical.er'],
  uses: [eEmp01],
  example: { wageFen: 2_000_000, on: '2026-01-15' },
  versions: [
    {
      from: '2011-07-01',
      decide({ wageFen, on }, { need, step, use }) {
        const { rate } = need({ rate: 'si.rate.medical.er' })
        const { baseFen } = use(eEmp01, { wageFen, on })
        return { medicalEmployerFen: step('基数 × 单位费率', multiplyFen(baseFen, rate, ppmOne), { unit: 'fen' }) }
      },
    },
  ],
})
