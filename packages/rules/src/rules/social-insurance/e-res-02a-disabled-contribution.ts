import { label, multiplyFen } from '@renshe/codes'
import { day, fen, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'

export const eRes02a = defineRule({
  id: 'E-RES-02a',
  title: label('重度残疾人城乡居保缴费分担', 'Contribution of the severely disabled'),
  plain: label(
    '重度残疾人按固定标准缴费，个人只缴一小部分，其余由残疾人就业保障金和区财政承担；享受重残无业补助的个人不缴。',
    'A fixed contribution of which the severely disabled pay a small share, or none with the allowance for those without work.',
  ),
  field: 'social-insurance',
  source: '上海市城乡居保缴费补贴标准（重度残疾人）',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('缴费日期', 'Date of payment'), of: (input) => input.on },
  input: fields({
    unemployedAllowance: flag('享受重残无业补助', 'Draws the allowance for disabled people without work'),
    on: day('缴费日期', 'Date of payment'),
  }),
  result: fields({
    contributionFen: fen('年缴费标准', 'Contribution of the year'),
    personFen: fen('个人缴费', 'Paid by the person'),
    fundFen: fen('残疾人就业保障金承担', 'Paid by the disabled persons’ fund'),
    districtFen: fen('区财政承担', 'Paid by the district'),
  }),
  parameters: ['res_pension.disabled'],
  example: { unemployedAllowance: false, on: '2023-06-01' },
  versions: [
    {
      from: '2014-02-21',
      decide({ unemployedAllowance }, { need, step }) {
        const { shares } = need({ shares: 'res_pension.disabled' })
        const { contributionFen, personPpm, fundFen } = shares
        const personFen = step(
          unemployedAllowance ? '享受重残无业补助，个人不缴' : '个人按比例缴费',
          unemployedAllowance ? 0 : multiplyFen(contributionFen, personPpm, ppmOne),
          { unit: 'fen' },
        )
        const fund = step('残疾人就业保障金', Math.min(fundFen, contributionFen - personFen), { unit: 'fen' })
        const districtFen = step('其余由区财政承担', contributionFen - personFen - fund, { unit: 'fen' })
        return { contributionFen, personFen, fundFen: fund, districtFen }
      },
    },
  ],
})
