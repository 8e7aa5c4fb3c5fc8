import { label, multiplyFen } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, fen, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'
import { averageWageField } from './e-inj-03-own-wage.ts'

/** Grades 5 and 6 may only leave on the worker's own proposal (条例第三十六条). */
const lastOwnWishGrade = 6

const endings = {
  worker: ['职工本人提出', 'The worker proposes'],
  expiry: ['合同期满终止', 'The contract expires'],
  employer: ['用人单位提出', 'The employer proposes'],
} as const

const reasons = {
  NOT_OWN_WISH: ['五至六级须由职工本人提出', 'Grades 5 and 6: only on the worker’s own proposal'],
  NOT_ENDED_SO: ['七至十级须合同期满终止或职工本人提出解除', 'Grades 7 to 10: expiry or the worker’s termination'],
} as const

export const eInj04 = defineRule({
  id: 'E-INJ-04',
  title: label('离职时一次性工伤医疗补助金和伤残就业补助金', 'Lump sums of a work injury on leaving'),
  plain: label(
    '五至十级工伤职工按规定离职时，基金支付一次性工伤医疗补助金，单位支付一次性伤残就业补助金；距法定退休不足五年的逐年扣减。',
    'On leaving, workers of grades 5 to 10 get a medical lump sum from the fund and an employment lump sum from the employer, less for each year short of five before retirement.',
  ),
  field: 'social-insurance',
  source: '工伤保险条例第三十六条、第三十七条；上海市工伤保险实施办法',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('劳动关系结束日期', 'End of the contract') },
  input: fields({
    grade: count('伤残等级', 'Grade').min(5).max(10),
    averageWageFen: averageWageField,
    ending: choice('劳动关系结束方式', 'How it ends', endings),
    yearsToRetirement: count('距法定退休年龄的整年数', 'Whole years to the legal retirement age', 'years').max(60),
  }),
  result: fields({
    eligible: flag('可以享受', 'Eligible'),
    reasons: list('不符合的原因', 'Reasons against', choice('原因', 'Reason', reasons)),
    medicalFen: fen('一次性工伤医疗补助金（基金）', 'Medical lump sum, fund'),
    employmentFen: fen('一次性伤残就业补助金（单位）', 'Employment lump sum, employer'),
  }),
  parameters: ['injury.leave_months', 'injury.leave_reduction', 'injury.leave_reduction_years'],
  example: { grade: 8, averageWageFen: 1_243_400, ending: 'worker', yearsToRetirement: 3 },
  versions: [
    {
      from: '2011-01-01',
      decide({ grade, averageWageFen, ending, yearsToRetirement }, { need, step }) {
        const against = codesWhere({
          NOT_OWN_WISH: grade <= lastOwnWishGrade && ending !== 'worker',
          NOT_ENDED_SO: grade > lastOwnWishGrade && ending === 'employer',
        })
        if (!step('结束方式符合规定', against.length === 0))
          return { eligible: false, reasons: against, medicalFen: 0, employmentFen: 0 }
        const { months, reduction, span } = need({
          months: 'injury.leave_months',
          reduction: 'injury.leave_reduction',
          span: 'injury.leave_reduction_years',
        })
        const short = step('距法定退休不足的年数', Math.max(0, span - yearsToRetirement), { unit: 'years' })
        const share = step('扣减后的比例', Math.max(0, ppmOne - reduction * short), { unit: 'ppm' })
        const row = months[String(grade) as keyof typeof months]
        const sum = step('每项补助金', multiplyFen(averageWageFen, row * share, ppmOne), { unit: 'fen' })
        return { eligible: true, reasons: against, medicalFen: sum, employmentFen: sum }
      },
    },
  ],
})
