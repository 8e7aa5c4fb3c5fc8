import { label } from '@renshe/codes'
import { count, day, fen, fields, year } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { explainedRise } from './e-land-02-increase.ts'
import { mostMonthlyFen } from './e-land-02-yearly-adjustment.ts'

export const eEmp03 = defineRule({
  id: 'E-EMP-03',
  title: label('企业退休人员养老金年度调整', 'Yearly rise of employees’ pensions'),
  plain: label(
    '每年按定额、缴费年限、上年 12 月养老金的比例和年龄四部分增加。',
    'A fixed part, a part by years of contributions, a share of last December’s pension, and an age step.',
  ),
  field: 'social-insurance',
  source: '上海市 2025 年调整退休人员基本养老金的通知',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('调整年度首日', 'First day of the year'), of: (input) => `${input.year}-01-01` },
  input: fields({
    year: year('调整年度', 'Year of adjustment'),
    pensionFen: fen('上年 12 月养老金', 'Pension of last December').max(mostMonthlyFen),
    years: count('缴费年限', 'Years of contributions', 'years').max(100),
    bornOn: day('出生日期', 'Date of birth'),
  }),
  result: fields({
    increaseFen: fen('每月增加', 'Monthly increase'),
    newFen: fen('调整后养老金', 'New pension'),
  }),
  parameters: ['emp_pension.adjust'],
  example: { year: 2025, pensionFen: 550_000, years: 25, bornOn: '1962-05-20' },
  versions: [
    {
      from: '2011-01-01',
      decide({ pensionFen, years, bornOn }, work) {
        const { scheme } = work.need({ scheme: 'emp_pension.adjust' })
        const { increaseFen } = explainedRise(scheme, { amountFen: pensionFen, bornOn, years }, work)
        return { increaseFen, newFen: work.step('调整后养老金', pensionFen + increaseFen, { unit: 'fen' }) }
      },
    },
  ],
})
