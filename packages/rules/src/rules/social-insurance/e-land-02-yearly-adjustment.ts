import { label } from '@renshe/codes'
import { count, day, fen, fields, year } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { explainedRise } from './e-land-02-increase.ts'

/** 50 000 yuan: above any monthly pension, so that sums of whole lists stay in range. */
export const mostMonthlyFen = 5_000_000

export const eLand02 = defineRule({
  id: 'E-LAND-02',
  title: label('征地养老生活费年度调整（指标 7）', 'Yearly rise of the land-taking allowance (indicator 7)'),
  plain: label(
    '每年按定额、按上年 12 月金额的比例、按年龄三部分增加；比例部分见分进角，年龄取最高一档。',
    'A fixed part, a share of last December’s amount rounded up to the jiao, and the highest age step reached.',
  ),
  field: 'social-insurance',
  source: '沪人社规〔2025〕13号；区年度调整通知',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('调整年度首日', 'First day of the year'), of: (input) => `${input.year}-01-01` },
  input: fields({
    year: year('调整年度', 'Year of adjustment'),
    amountFen: fen('上年 12 月生活费', 'Amount of last December').max(mostMonthlyFen),
    bornOn: day('出生日期', 'Date of birth'),
    years: count('缴费年限（方案按年限增加时填）', 'Years of contributions', 'years').max(100).optional(),
  }),
  result: fields({
    increaseFen: fen('每月增加', 'Monthly increase'),
    newFen: fen('调整后生活费', 'New amount'),
  }),
  parameters: ['land_old.adjust'],
  example: { year: 2025, amountFen: 265_000, bornOn: '1948-06-15' },
  versions: [
    {
      from: '2003-10-20',
      decide({ amountFen, bornOn, years }, work) {
        const { scheme } = work.need({ scheme: 'land_old.adjust' })
        const { increaseFen } = explainedRise(scheme, { amountFen, bornOn, years }, work)
        return { increaseFen, newFen: work.step('调整后生活费', amountFen + increaseFen, { unit: 'fen' }) }
      },
    },
  ],
})
