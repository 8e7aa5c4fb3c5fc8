import { label, multiplyFen } from '@renshe/codes'
import { day, fen, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'
import { eEmp01 } from './e-emp-01-contribution-base.ts'

export const eEmp01e = defineRule({
  id: 'E-EMP-01e',
  title: label('职保月缴费额（养老、失业）', 'Monthly contributions for pension and unemployment'),
  plain: label(
    '缴费基数乘以单位和个人的养老、失业保险费率。',
    'The contribution base times the pension and unemployment rates of employer and employee.',
  ),
  field: 'social-insurance',
  source: '国办发〔2019〕13号；上海市失业保险现行费率',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('缴费月份', 'Month of contribution'), of: (input) => input.on },
  input: fields({ wageFen: fen('月平均工资', 'Average monthly wage'), on: day('缴费日期', 'Date') }),
  result: fields({
    baseFen: fen('缴费基数', 'Contribution base'),
    pensionEmployerFen: fen('养老保险单位缴费', 'Pension, employer'),
    pensionEmployeeFen: fen('养老保险个人缴费', 'Pension, employee'),
    unemploymentEmployerFen: fen('失业保险单位缴费', 'Unemployment, employer'),
    unemploymentEmployeeFen: fen('失业保险个人缴费', 'Unemployment, employee'),
  }),
  parameters: ['si.rate.pension.er', 'si.rate.pension.ee', 'si.rate.unemp.er', 'si.rate.unemp.ee'],
  uses: [eEmp01],
  example: { wageFen: 2_000_000, on: '2026-01-15' },
  versions: [
    {
      from: '2011-07-01',
      decide({ wageFen, on }, { need, step, use }) {
        const rates = need({
          pensionEmployer: 'si.rate.pension.er',
          pensionEmployee: 'si.rate.pension.ee',
          unemploymentEmployer: 'si.rate.unemp.er',
          unemploymentEmployee: 'si.rate.unemp.ee',
        })
        const { baseFen } = use(eEmp01, { wageFen, on })
        const part = (name: string, rate: number) => step(name, multiplyFen(baseFen, rate, ppmOne), { unit: 'fen' })
        return {
          baseFen,
          pensionEmployerFen: part('养老保险单位缴费', rates.pensionEmployer),
          pensionEmployeeFen: part('养老保险个人缴费', rates.pensionEmployee),
          unemploymentEmployerFen: part('失业保险单位缴费', rates.unemploymentEmployer),
          unemploymentEmployeeFen: part('失业保险个人缴费', rates.unemploymentEmployee),
        }
      },
    },
  ],
})
