import { label, multiplyFen } from '@renshe/codes'
import { count, day, fen, fields, quantity } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'
import { firstTableAge, lastTableAge, paymentTwelfths } from './e-emp-02-payment-months.ts'

/** 国发〔2005〕38号: half of the two wages together, one percent for each year. */
const half = 2
const percentOne = 100

type Keys = 'avg_wage.month' | 'emp_pension.fractional_age'

interface Age {
  readonly ageYears: number
  readonly ageMonths: number
}

/** How an age with months is read is not settled, so it is asked for only where the age has months. */
function standard({ ageMonths }: Age, { need }: Work<Keys>) {
  const average = { average: 'avg_wage.month' } as const
  return ageMonths === 0
    ? { ...need(average), method: 'FLOOR' as const }
    : need({ ...average, method: 'emp_pension.fractional_age' })
}

export const eEmp02 = defineRule({
  id: 'E-EMP-02',
  title: label('职保养老金估算', 'Estimate of an employee’s pension'),
  plain: label(
    '基础养老金按全市平均工资、本人缴费指数和年限计算，个人账户养老金是余额除以计发月数；不含过渡性养老金。',
    'A base part by average wage, contribution index and years, and the account divided by payment months; an estimate.',
  ),
  field: 'social-insurance',
  source: '国发〔2005〕38号',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('退休日期', 'Date of retirement'), of: (input) => input.on },
  input: fields({
    on: day('退休日期', 'Date of retirement'),
    indexPpm: count('平均缴费指数（百万分之一，0.8 为 800000）', 'Contribution index in millionths', 'ppm').max(
      3_000_000,
    ),
    years: count('缴费年限（整年）', 'Whole years of contributions', 'years').max(70),
    extraMonths: count('另加月数', 'Further months', 'months').max(11).optional(),
    accountFen: fen('个人账户余额', 'Balance of the account').max(100_000_000_000),
    ageYears: count('退休年龄（周岁）', 'Age at retirement', 'years').min(firstTableAge).max(lastTableAge),
    ageMonths: count('退休年龄零几个月', 'Further months of age', 'months').max(11).optional(),
  }),
  result: fields({
    baseFen: fen('基础养老金', 'Base pension'),
    accountFen: fen('个人账户养老金', 'Pension of the account'),
    monthlyFen: fen('月养老金（估算）', 'Monthly pension, estimated'),
    paymentMonths: quantity('计发月数', 'Payment months', 'months'),
  }),
  parameters: ['avg_wage.month', 'emp_pension.fractional_age'],
  example: { on: '2025-09-01', indexPpm: 800_000, years: 20, accountFen: 18_000_000, ageYears: 60 },
  versions: [
    {
      from: '2006-01-01',
      decide({ indexPpm, years, extraMonths = 0, accountFen: balance, ageYears, ageMonths = 0 }, work) {
        const { note, reject, step } = work
        if (ageYears === lastTableAge && ageMonths > 0) reject('ageMonths', 'OUT_OF_TABLE', '计发月数表到 70 周岁为止')
        const { average, method } = standard({ ageYears, ageMonths }, work)
        const months = years * 12 + extraMonths
        const baseFen = step(
          '基础养老金＝（平均工资＋平均工资 × 指数）÷ 2 × 年限 × 1%',
          multiplyFen(average, (ppmOne + indexPpm) * months, ppmOne * half * percentOne * 12),
          { unit: 'fen' },
        )
        const twelfths = paymentTwelfths(ageYears, method === 'INTERPOLATE' ? ageMonths : 0)
        const paymentMonths = step('计发月数', twelfths / 12, { unit: 'months' })
        const accountFen = step('个人账户养老金＝余额 ÷ 计发月数', multiplyFen(balance, 12, twelfths), { unit: 'fen' })
        note('ESTIMATE', '本结果为估算，不含过渡性养老金')
        return { baseFen, accountFen, monthlyFen: step('合计', baseFen + accountFen, { unit: 'fen' }), paymentMonths }
      },
    },
  ],
})
