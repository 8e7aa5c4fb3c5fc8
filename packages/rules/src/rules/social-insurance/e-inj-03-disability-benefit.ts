import { label } from '@renshe/codes'
import { count, day, fen, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { averageWageField, ownWage, shareOf, wageField } from './e-inj-03-own-wage.ts'

/** Months of the one-off payment and percent of the monthly allowance, grades 1 to 10 (条例第三十五条至第三十七条). */
const table: readonly (readonly [months: number, percent: number])[] = [
  [27, 90],
  [25, 85],
  [23, 80],
  [21, 75],
  [18, 70],
  [16, 60],
  [13, 0],
  [11, 0],
  [9, 0],
  [7, 0],
]

/** Up to this grade the fund pays the allowance; the employer does for the two grades after. */
const lastFundGrade = 4

export const eInj03 = defineRule({
  id: 'E-INJ-03',
  title: label('一次性伤残补助金和伤残津贴', 'Disability benefits of a work injury'),
  plain: label(
    '按伤残等级和本人工资算出一次性伤残补助金和每月伤残津贴；一至四级由基金支付，五至六级难以安排工作的由单位支付，七至十级没有津贴。',
    'By grade and own wage: the one-off payment and the monthly allowance. The fund pays grades 1 to 4; the employer pays 5 and 6 where no suitable work can be given; 7 to 10 have none.',
  ),
  field: 'social-insurance',
  source: '工伤保险条例第三十五条至第三十七条、第六十四条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('待遇计发日期', 'Day of the benefit'), of: (input) => input.on },
  input: fields({
    grade: count('伤残等级', 'Grade').min(1).max(10),
    wageFen: wageField,
    averageWageFen: averageWageField,
    on: day(
      '待遇计发日期（填写后按最低工资补足）',
      'Day of the benefit, for topping up to the minimum wage',
    ).optional(),
  }),
  result: fields({
    oneOffFen: fen('一次性伤残补助金', 'One-off payment'),
    monthlyFen: fen('每月伤残津贴', 'Monthly allowance'),
  }),
  parameters: ['min_wage.month'],
  example: { grade: 10, wageFen: 500_000, averageWageFen: 1_243_400 },
  versions: [
    {
      from: '2011-01-01',
      decide({ grade, wageFen, averageWageFen, on }, { need, note, reject, step }) {
        const wage = ownWage(wageFen, averageWageFen)
        step(wage.reason, shareOf(wage, 1), { unit: 'fen', source: '工伤保险条例第六十四条' })
        const [months, percent] = table[grade - 1] ?? reject('grade', 'BAD_INPUT', '伤残等级应为一至十级')
        step('一次性伤残补助金月数', months, { unit: 'months' })
        const oneOffFen = step('一次性伤残补助金', shareOf(wage, months), { unit: 'fen' })
        if (percent === 0) return { oneOffFen, monthlyFen: step('七至十级没有伤残津贴', 0, { unit: 'fen' }) }
        const payer = grade <= lastFundGrade ? '基金' : '用人单位'
        if (grade > lastFundGrade) note('IF_NO_SUITABLE_WORK', '用人单位难以安排工作的，由用人单位按月发给伤残津贴')
        const allowance = step(`${payer}支付的伤残津贴，为本人工资的 ${percent}%`, shareOf(wage, percent, 100), {
          unit: 'fen',
        })
        if (on === undefined) {
          note('TOP_UP_NOT_APPLIED', '未填计发日期，没有按当地最低工资补足差额')
          return { oneOffFen, monthlyFen: allowance }
        }
        const { least } = need({ least: 'min_wage.month' })
        return {
          oneOffFen,
          monthlyFen: step(
            allowance < least ? `低于最低工资，由${payer}补足` : '不低于最低工资',
            Math.max(least, allowance),
            { unit: 'fen' },
          ),
        }
      },
    },
  ],
})
