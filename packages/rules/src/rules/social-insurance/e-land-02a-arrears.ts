import { label } from '@renshe/codes'
import { count, day, fen, fields, month, year } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { monthsBetween } from '../../evaluate/months-between.ts'
import { eLand02, mostMonthlyFen } from './e-land-02-yearly-adjustment.ts'

export const eLand02a = defineRule({
  id: 'E-LAND-02a',
  title: label('征地养老生活费调整补发', 'Arrears of the yearly rise'),
  plain: label(
    '调整自 1 月起算，晚发的月份按每月增加额补发。',
    'The rise counts from January; the months before it is paid are made good.',
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
    paidFrom: month('新标准开始发放月份', 'Month from which the new amount is paid'),
  }),
  result: fields({
    increaseFen: fen('每月增加', 'Monthly increase'),
    months: count('补发月数', 'Months of arrears', 'months'),
    arrearsFen: fen('补发金额', 'Arrears'),
  }),
  uses: [eLand02],
  example: { year: 2025, amountFen: 265_000, bornOn: '1948-06-15', paidFrom: '2025-08' },
  versions: [
    {
      from: '2003-10-20',
      decide({ paidFrom, ...person }, { reject, step, use }) {
        const counted = monthsBetween(`${person.year}-01`, paidFrom)
        if (counted < 0) reject('paidFrom', 'BEFORE_EFFECT', '发放月份早于调整生效月份')
        const { increaseFen } = use(eLand02, person)
        const months = step('1 月起到开始发放前的月数', counted, { unit: 'months' })
        return { increaseFen, months, arrearsFen: step('月数 × 每月增加', months * increaseFen, { unit: 'fen' }) }
      },
    },
  ],
})
