import { label, multiplyFen } from '@renshe/codes'
import { count, day, fen, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 人社部发〔2021〕18号: two months of income for the funeral. */
const funeralMonths = 2
const leastForRetirees = 9
const most = 24

/** Months of survivor’s pay by the months that the insured person has paid. */
export function survivorMonths(paidMonths: number): number {
  if (paidMonths < 60) return 3
  if (paidMonths < 120) return 6
  return Math.min(most, 9 + Math.max(0, Math.floor(paidMonths / 12) - 15))
}

export const eEmp04 = defineRule({
  id: 'E-EMP-04',
  title: label('职保参保人员死亡后的遗属待遇', 'Survivor benefits of employees'),
  plain: label(
    '丧葬补助金是上年全国城镇居民月人均可支配收入的两倍；抚恤金按缴费年限发若干个月，退休后每领一年减一个月，最少 9 个月。',
    'Funeral money of two months of average income, and months of pay by years of contributions, less for retirees, at least nine.',
  ),
  field: 'social-insurance',
  source: '人社部发〔2021〕18号',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('死亡日期', 'Date of death'), of: (input) => input.diedOn },
  input: fields({
    diedOn: day('死亡日期', 'Date of death'),
    paidMonths: count('职保累计缴费月数', 'Months paid', 'months').max(1200),
    retired: flag('已领取基本养老金', 'Drew a pension'),
    drawnMonths: count('已领取养老金月数', 'Months of pension drawn', 'months').max(1200).optional(),
  }),
  result: fields({
    funeralFen: fen('丧葬补助金', 'Funeral money'),
    months: count('抚恤金月数', 'Months of survivor’s pay', 'months'),
    survivorFen: fen('抚恤金', 'Survivor’s pay'),
    totalFen: fen('合计', 'Total'),
  }),
  parameters: ['income.urban_year'],
  example: { diedOn: '2025-06-10', paidMonths: 240, retired: false },
  versions: [
    {
      from: '2021-09-01',
      decide({ paidMonths, retired, drawnMonths }, { need, reject, step }) {
        if (retired && drawnMonths === undefined) reject('drawnMonths', 'REQUIRED', '退休人员须填已领取养老金月数')
        if (!retired && drawnMonths !== undefined && drawnMonths > 0)
          reject('drawnMonths', 'NOT_RETIRED', '未退休人员没有已领取的养老金')
        const { income } = need({ income: 'income.urban_year' })
        const full = step('按缴费年限的月数', survivorMonths(paidMonths), { unit: 'months' })
        const drawnYears = Math.floor((drawnMonths ?? 0) / 12)
        const months = retired
          ? step('每领取 1 年减 1 个月，最少 9 个月', Math.max(leastForRetirees, full - drawnYears), { unit: 'months' })
          : full
        const ofIncome = (count: number) => multiplyFen(income, count, 12)
        const funeralFen = step('丧葬补助金（2 个月人均可支配收入）', ofIncome(funeralMonths), { unit: 'fen' })
        const survivorFen = step('抚恤金（人均可支配收入 × 月数）', ofIncome(months), { unit: 'fen' })
        return { funeralFen, months, survivorFen, totalFen: funeralFen + survivorFen }
      },
    },
  ],
})
