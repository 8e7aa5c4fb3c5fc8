import { label } from '@renshe/codes'
import { choice, day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 条例第十七条: the employer has 30 days, everybody else one year, from the accident or the diagnosis. */
const employerDays = 30
const otherYears = 1

const applicants = {
  employer: ['用人单位', 'Employer'],
  worker: ['职工本人', 'Worker'],
  kin: ['近亲属', 'Near kin'],
  union: ['工会组织', 'Trade union'],
} as const

export const eInj01a = defineRule({
  id: 'E-INJ-01a',
  title: label('工伤认定申请期限', 'Time limit of the application for recognition'),
  plain: label(
    '用人单位应在事故或职业病确诊后 30 日内申请（经同意可延长）；单位没有申请的，职工、近亲属、工会可在一年内申请，单位晚申请期间的待遇费用由单位负担。',
    'The employer applies within 30 days of the accident or diagnosis, longer with consent; if it does not, the worker, near kin or the union may within a year. Costs of the gap fall on the late employer.',
  ),
  field: 'social-insurance',
  source: '工伤保险条例第十七条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('事故或确诊日期', 'Day of accident or diagnosis'), of: (input) => input.accidentOn },
  input: fields({
    accidentOn: day('事故伤害发生或职业病确诊日期', 'Day of accident or diagnosis'),
    applicant: choice('申请人', 'Applicant', applicants),
    extendedTo: day('经同意延长至', 'Extended with consent to').optional(),
    appliedOn: day('申请日期', 'Applied on').optional(),
  }),
  result: fields({
    dueOn: day('申请期限', 'Last day'),
    dueOnRolled: day('申请期限（遇休息日顺延）', 'Last day, moved to a working day'),
    inTime: flag('在期限内申请', 'In time').optional(),
    employerBearsCosts: flag('晚申请期间的费用由单位负担', 'Employer bears the costs of the gap').optional(),
  }),
  example: { accidentOn: '2026-01-20', applicant: 'employer', appliedOn: '2026-02-24' },
  versions: [
    {
      from: '2004-01-01',
      decide({ accidentOn, applicant, extendedTo, appliedOn }, work) {
        const { reject, step } = work
        if (appliedOn !== undefined && appliedOn < accidentOn)
          reject('appliedOn', 'DATE_ORDER', '申请日期早于事故或确诊日期')
        const usual = countPeriod(work, accidentOn, employerDays, 'NATURAL', 'accidentOn')
        if (extendedTo !== undefined && extendedTo < usual.raw)
          reject('extendedTo', 'DATE_ORDER', '延长后的日期早于原来的 30 日期限')
        const employer = extendedTo === undefined ? usual : { raw: extendedTo, rolled: extendedTo }
        step('用人单位申请的最后一天', employer.rolled)
        const limit =
          applicant === 'employer' ? employer : countPeriod(work, accidentOn, otherYears, 'YEAR', 'accidentOn')
        const dates = { dueOn: step('申请期限', limit.raw), dueOnRolled: step('遇休息日顺延后的日期', limit.rolled) }
        if (appliedOn === undefined) return dates
        return {
          ...dates,
          inTime: step('在期限内申请', appliedOn <= limit.rolled),
          employerBearsCosts: step('单位未在其期限内申请，费用由单位负担', appliedOn > employer.rolled),
        }
      },
    },
  ],
})
