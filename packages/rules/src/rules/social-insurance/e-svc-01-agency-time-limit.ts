import { label } from '@renshe/codes'
import { choice, count, day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

const types = {
  registration: ['社会保险登记', 'Registration'],
  change: ['变更登记', 'Change'],
  deregistration: ['注销登记', 'Deregistration'],
  pension: ['基本养老金申领', 'Pension'],
  medicalReimbursement: ['医疗费用手工报销', 'Manual reimbursement of medical costs'],
  maternityAllowance: ['生育津贴', 'Maternity allowance'],
  injuryReimbursement: ['工伤医疗费用手工报销', 'Manual reimbursement of injury costs'],
  unemploymentBenefit: ['失业保险金', 'Unemployment benefit'],
  trainingSubsidy: ['职业培训补贴等待遇', 'Training and other subsidies'],
} as const

/** Working days and article of 社会保险经办条例. */
const limits: Readonly<Record<keyof typeof types, readonly [days: number, article: string]>> = {
  registration: [10, '第六条'],
  change: [10, '第十条'],
  deregistration: [10, '第十条'],
  pension: [20, '第十八条'],
  medicalReimbursement: [30, '第二十条'],
  maternityAllowance: [10, '第二十条'],
  injuryReimbursement: [20, '第二十二条'],
  unemploymentBenefit: [10, '第二十四条'],
  trainingSubsidy: [10, '第二十四条'],
}

export const eSvc01 = defineRule({
  id: 'E-SVC-01',
  title: label('社保经办办结期限', 'Time limits of the insurance agency'),
  plain: label(
    '社保经办机构办理各类业务的时限，都按工作日计算：登记 10 日、养老金 20 日、医疗手工报销 30 日等。',
    'The agency’s time limits, all in working days: 10 for registration, 20 for a pension, 30 for manual medical reimbursement and so on.',
  ),
  field: 'social-insurance',
  source: '社会保险经办条例（国令第765号）',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('申请日期', 'Day of application'), of: (input) => input.appliedOn },
  input: fields({
    type: choice('业务类别', 'Business', types),
    appliedOn: day('收到申请日期', 'Applied on'),
  }),
  result: fields({
    workingDays: count('时限', 'Limit', 'working-days'),
    dueOn: day('办结期限', 'Due'),
  }),
  example: { type: 'registration', appliedOn: '2025-09-26' },
  versions: [
    {
      from: '2023-12-01',
      decide({ type, appliedOn }, work) {
        const [limit, article] = limits[type]
        const source = `社会保险经办条例（国令第765号）${article}`
        const workingDays = work.step(`${types[type][0]}的时限`, limit, { unit: 'working-days', source })
        const { raw } = countPeriod(work, appliedOn, workingDays, 'WORKING', 'appliedOn')
        return { workingDays, dueOn: work.step('办结期限', raw, { source }) }
      },
    },
  ],
})
