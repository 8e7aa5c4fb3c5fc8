import { label, multiplyFen } from '@renshe/codes'
import { count, fen, fields, flag, quantity } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 劳动合同法第四十七条: six months count as a year; twelve years at most, only where the wage is capped. */
const wholeYearFromMonths = 6
const mostYearsWhenCapped = 12
/** 劳动合同法第八十七条. */
const illegalTimes = 2

/** Half months of pay, so that no half is ever a float of money. */
function halfMonths(years: number, months: number, days: number): number {
  if (months >= wholeYearFromMonths) return (years + 1) * 2
  return years * 2 + (months > 0 || days > 0 ? 1 : 0)
}

export const fCon03 = defineRule({
  id: 'F-CON-03',
  title: label('经济补偿与违法解除赔偿金', 'Severance, and damages for illegal dismissal'),
  plain: label(
    '每工作满一年补偿一个月工资，满六个月按一年、不满六个月按半个月；工资高于社平三倍的按三倍且最多十二年；违法解除的加倍。',
    'A month’s pay for each year; six months count as one, fewer as half; high wages are capped; doubled when illegal.',
  ),
  field: 'labor-relations',
  source: '劳动合同法第四十七条、第八十七条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('解除或者终止日期', 'Day the contract ended') },
  input: fields({
    years: count('工作年限（整年）', 'Full years of service', 'years'),
    months: count('不足一年的整月数', 'Months beyond full years', 'months'),
    days: count('不足一个月的天数', 'Days beyond full months', 'days').optional(),
    averageWageFen: fen('解除前十二个月平均工资', 'Average monthly wage of the last 12 months'),
    capWageFen: fen('当地上年度职工月平均工资的三倍', 'Three times the local average monthly wage'),
    illegal: flag('违法解除或者终止', 'Illegal dismissal'),
  }),
  result: fields({
    months: quantity('补偿月数', 'Months of pay', 'months'),
    amountFen: fen('应付金额', 'Amount'),
  }),
  example: { years: 5, months: 7, averageWageFen: 1_500_000, capWageFen: 3_730_200, illegal: false },
  versions: [
    {
      from: '2008-01-01',
      decide({ years, months, days = 0, averageWageFen, capWageFen, illegal }, { reject, step }) {
        if (years > 80) reject('years', 'OUT_OF_RANGE', '工作年限不超过 80 年')
        if (months > 11) reject('months', 'OUT_OF_RANGE', '不足一年的月数为 0 至 11')
        if (days > 30) reject('days', 'OUT_OF_RANGE', '不足一个月的天数为 0 至 30')
        if (capWageFen === 0) reject('capWageFen', 'OUT_OF_RANGE', '三倍平均工资应大于零')
        const capped = step('月工资高于当地平均工资三倍', averageWageFen > capWageFen)
        const served = step('按年限折算的半月数', halfMonths(years, months, days))
        const halves = capped ? Math.min(served, mostYearsWhenCapped * 2) : served
        const base = step('计发基数', capped ? capWageFen : averageWageFen, { unit: 'fen' })
        const times = illegal ? illegalTimes : 1
        const amountFen = multiplyFen(base, halves * times, 2)
        if (amountFen > 1_000_000_000_000) reject('averageWageFen', 'OUT_OF_RANGE', '金额过大，无法计算')
        return {
          months: step('补偿月数', halves / 2, { unit: 'months' }),
          amountFen: step(illegal ? '违法解除，按补偿标准的二倍' : '基数 × 月数', amountFen, { unit: 'fen' }),
        }
      },
    },
  ],
})
