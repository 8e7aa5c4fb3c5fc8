import { label, multiplyFen } from '@renshe/codes'
import { count, day, fen, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'

export const eLand01b = defineRule({
  id: 'E-LAND-01b',
  title: label('征地一次性缴纳职工养老保险费', 'Pension contributions paid in one sum on land-taking'),
  plain: label(
    '用地单位为每个被征地人员一次性缴纳 12 年职工基本养老保险费，基数按全市月平均工资的一定比例。',
    'The land-using unit pays twelve years of pension contributions for each person at once, on a share of the average wage.',
  ),
  field: 'social-insurance',
  source: '沪府规〔2022〕3号；基数见二手资料',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('征地批文日期', 'Date of the land-taking approval'), of: (input) => input.approvedOn },
  input: fields({ approvedOn: day('征地批文日期', 'Date of the land-taking approval') }),
  result: fields({
    months: count('一次性缴费月数', 'Months paid', 'months'),
    baseFen: fen('月缴费基数', 'Monthly base'),
    pensionFen: fen('养老保险费（每人）', 'Pension contributions for one person'),
  }),
  parameters: [
    'land.years_onesum',
    'land.onesum_base_rate',
    'avg_wage.month',
    'si.rate.pension.er',
    'si.rate.pension.ee',
  ],
  example: { approvedOn: '2025-09-01' },
  versions: [
    {
      from: '2022-01-01',
      decide(_input, { need, step }) {
        const { years, share, average, employer, employee } = need({
          years: 'land.years_onesum',
          share: 'land.onesum_base_rate',
          average: 'avg_wage.month',
          employer: 'si.rate.pension.er',
          employee: 'si.rate.pension.ee',
        })
        const months = step('一次性缴费月数', years * 12, { unit: 'months' })
        const baseFen = step('月缴费基数', multiplyFen(average, share, ppmOne), { unit: 'fen' })
        const rate = step('单位与个人费率合计', employer + employee, { unit: 'ppm' })
        const pensionFen = step('基数 × 费率 × 月数', multiplyFen(baseFen * months, rate, ppmOne), { unit: 'fen' })
        return { months, baseFen, pensionFen }
      },
    },
  ],
})
