import { ageOn, label } from '@renshe/codes'
import { choice, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 国发〔2014〕8号: from 16 years on. */
const leastAge = 16

const reasons = {
  NOT_SHANGHAI: ['不是本市户籍', 'Household not registered in Shanghai'],
  UNDER_16: ['未满 16 周岁', 'Under 16'],
  STUDENT: ['在校学生', 'Student in school'],
  EMPLOYEE_SCHEME: ['已参加职工基本养老保险', 'Covered by the employees’ scheme'],
  CIVIL_SCHEME: ['已参加机关事业单位养老保险', 'Covered by the civil service scheme'],
} as const
type Reason = keyof typeof reasons

export const eRes01 = defineRule({
  id: 'E-RES-01',
  title: label('城乡居保参保对象', 'Who may join the residents’ pension'),
  plain: label(
    '本市户籍、年满 16 周岁、不是在校学生、没有参加职保或机关事业单位养老保险的人员，可以参加城乡居保。',
    'Shanghai residents from 16 years who are neither students nor in another pension scheme may join.',
  ),
  field: 'social-insurance',
  source: '国发〔2014〕8号；上海市城乡居民基本养老保险办法',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('参保申请日期', 'Date of application'), of: (input) => input.on },
  input: fields({
    bornOn: day('出生日期', 'Date of birth'),
    on: day('参保申请日期', 'Date of application'),
    shanghaiHousehold: flag('本市户籍', 'Shanghai household'),
    student: flag('在校学生', 'Student in school'),
    otherScheme: choice('已参加的其他养老保险', 'Other pension scheme', {
      none: ['无', 'None'],
      employee: ['职工基本养老保险', 'Employees’ scheme'],
      civil: ['机关事业单位养老保险', 'Civil service scheme'],
    }),
  }),
  result: fields({
    eligible: flag('可以参保', 'May join'),
    reasons: list('不符合的原因', 'Reasons', choice('原因', 'Reason', reasons)),
  }),
  example: { bornOn: '1980-05-20', on: '2025-03-03', shanghaiHousehold: true, student: false, otherScheme: 'none' },
  versions: [
    {
      from: '2014-02-21',
      decide({ bornOn, on, shanghaiHousehold, student, otherScheme }, { reject, step }) {
        if (bornOn > on) reject('bornOn', 'AFTER_APPLICATION', '出生日期晚于申请日期')
        const age = step('申请时周岁', ageOn(bornOn, on), { unit: 'years' })
        const failed: Reason[] = []
        if (!shanghaiHousehold) failed.push('NOT_SHANGHAI')
        if (age < leastAge) failed.push('UNDER_16')
        if (student) failed.push('STUDENT')
        if (otherScheme === 'employee') failed.push('EMPLOYEE_SCHEME')
        if (otherScheme === 'civil') failed.push('CIVIL_SCHEME')
        return { eligible: step('是否可以参保', failed.length === 0), reasons: failed }
      },
    },
  ],
})
