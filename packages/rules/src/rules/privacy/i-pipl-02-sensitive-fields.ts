import { label } from '@renshe/codes'
import { choice, count, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const sensitiveFields = {
  idNumber: ['公民身份号码', 'ID number'],
  bankCard: ['银行卡号', 'Bank card'],
  health: ['健康状况', 'Health'],
  injury: ['工伤', 'Work injury'],
  disability: ['残疾', 'Disability'],
  occupationalDisease: ['职业病', 'Occupational disease'],
  biometrics: ['生物识别信息', 'Biometrics'],
  released: ['刑满释放', 'Released from prison'],
  rehabilitation: ['戒毒康复', 'Drug rehabilitation'],
  minimumLiving: ['最低生活保障', 'Minimum living allowance'],
  income: ['收入', 'Income'],
  location: ['行踪轨迹', 'Movements'],
  unionMembership: ['工会会员身份', 'Union membership'],
  complaint: ['举报投诉', 'Accusations and complaints'],
} as const

const otherFields = {
  name: ['姓名', 'Name'],
  phone: ['电话', 'Telephone'],
  address: ['地址', 'Address'],
  education: ['文化程度', 'Education'],
  employer: ['工作单位', 'Employer'],
  other: ['其他', 'Other'],
} as const

const reasonNames = {
  LISTED: ['在敏感信息清单内', 'On the list of sensitive fields'],
  MINOR: ['本人不满 14 周岁', 'The person is under fourteen'],
} as const

type Reason = keyof typeof reasonNames

/** 个人信息保护法第二十八条: everything about people under fourteen. */
const childAge = 14

export const iPipl02 = defineRule({
  id: 'I-PIPL-02',
  title: label('敏感个人信息', 'Sensitive personal information'),
  plain: label(
    '判断一项信息是否属于敏感个人信息；不满 14 周岁的人的信息都属于；举报人身份严格限定知悉范围。',
    'Whether a field is sensitive; all about people under fourteen is; who complained is strictly confined.',
  ),
  field: 'privacy',
  source: '个人信息保护法第二十八条；劳动保障监察条例（国令423号）第九条',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('处理日期', 'Day of processing') },
  input: fields({
    field: choice('信息项', 'Field', { ...sensitiveFields, ...otherFields }),
    age: count('本人周岁', 'Age of the person', 'years').max(150).optional(),
  }),
  result: fields({
    sensitive: flag('属于敏感信息', 'Sensitive'),
    reasons: list('原因', 'Reasons', choice('原因', 'Reason', reasonNames)),
    strictlyConfined: flag('严格限定知悉范围', 'Strictly confined'),
  }),
  example: { field: 'income' },
  versions: [
    {
      from: '2021-11-01',
      decide({ field, age }, { step }) {
        const checks: readonly (readonly [boolean, Reason])[] = [
          [Object.hasOwn(sensitiveFields, field), 'LISTED'],
          [age !== undefined && age < childAge, 'MINOR'],
        ]
        const reasons = checks.filter(([holds]) => holds).map(([, reason]) => reason)
        for (const reason of reasons) step(reasonNames[reason][0], reason)
        return {
          sensitive: step('属于敏感个人信息', reasons.length > 0),
          reasons,
          strictlyConfined: step('为举报人保密', field === 'complaint', { source: '劳动保障监察条例第九条' }),
        }
      },
    },
  ],
})
