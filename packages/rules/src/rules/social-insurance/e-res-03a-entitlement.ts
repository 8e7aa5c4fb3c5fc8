import { addMonths, label, monthOf } from '@renshe/codes'
import { choice, count, day, fields, flag, list, month } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 国发〔2014〕8号; the retirement reform of 2025 is for employees and leaves this age alone. */
const pensionAge = 60
const leastYears = 15
const lastMonth = '2199-12'

const reasons = {
  UNDER_60: ['未满 60 周岁', 'Under 60'],
  UNDER_15_YEARS: ['缴费不满 15 年', 'Less than 15 years of contributions'],
  OTHER_PENSION: ['已领取其他基本养老保障待遇', 'Draws another basic pension'],
} as const
type Reason = keyof typeof reasons

export const eRes03a = defineRule({
  id: 'E-RES-03a',
  title: label('城乡居保领取条件', 'Entitlement to the residents’ pension'),
  plain: label(
    '男女都是年满 60 周岁、缴费满 15 年、没有领取其他基本养老待遇，即可按月领取；制度实施时已临近 60 周岁的按过渡办法。',
    'From 60 for both sexes with 15 years of contributions and no other basic pension; people near 60 at the start by transition.',
  ),
  field: 'social-insurance',
  source: '国发〔2014〕8号；上海市城乡居民基本养老保险办法',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('申领日期', 'Date of application'), of: (input) => input.on },
  input: fields({
    bornOn: day('出生日期', 'Date of birth'),
    years: count('缴费年限', 'Years of contributions', 'years').max(100),
    otherPension: flag('已领取其他基本养老待遇', 'Draws another basic pension'),
    on: day('申领日期', 'Date of application'),
    transition: flag(
      '制度实施时距 60 周岁不足 15 年且其后逐年缴费',
      'Less than 15 years from 60 at the start, and paid every year since',
    ).optional(),
  }),
  result: fields({
    eligible: flag('可以领取', 'Entitled'),
    reasons: list('不符合的原因', 'Reasons', choice('原因', 'Reason', reasons)),
    sixtyOn: day('年满 60 周岁日期', '60th birthday'),
    firstMonth: month('最早发放月份', 'First month of payment'),
  }),
  parameters: ['res_pension.start_after'],
  example: { bornOn: '1965-07-10', years: 15, otherPension: false, on: '2025-08-01' },
  versions: [
    {
      from: '2014-02-21',
      decide({ bornOn, years, otherPension, on, transition = false }, { need, reject, step }) {
        if (bornOn > on) reject('bornOn', 'AFTER_APPLICATION', '出生日期晚于申领日期')
        const { after } = need({ after: 'res_pension.start_after' })
        const sixty = addMonths(bornOn, pensionAge * 12)
        const first = monthOf(addMonths(`${monthOf(sixty)}-01`, after))
        if (first > lastMonth) reject('bornOn', 'OUT_OF_RANGE', '发放月份超出 2199 年')
        const sixtyOn = step('年满 60 周岁', sixty)
        const firstMonth = step('最早发放月份', first)
        const failed: Reason[] = []
        if (on < sixtyOn) failed.push('UNDER_60')
        if (years < leastYears && !transition) failed.push('UNDER_15_YEARS')
        if (otherPension) failed.push('OTHER_PENSION')
        return { eligible: step('是否可以领取', failed.length === 0), reasons: failed, sixtyOn, firstMonth }
      },
    },
  ],
})
