import { ageOn, label } from '@renshe/codes'
import { choice, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const focusGroups = {
  OLDER_WITHOUT_WORK: ['未就业参保的 40 周岁以上人员', 'Older people not insured through work'],
  DISABLED_LOW_INCOME: ['重残、低保人员', 'Severely disabled or on minimum living'],
} as const
type Focus = keyof typeof focusGroups

export const eCov01b = defineRule({
  id: 'E-COV-01b',
  title: label('应保尽保走访名单', 'Visiting list of the uninsured'),
  plain: label(
    '没有养老账户的每个人都列入走访名单；40 周岁以上未就业参保的和重残、低保人员列为重点。',
    'Everybody without a pension account is visited; older people without work and the disabled or poor come first.',
  ),
  field: 'social-insurance',
  source: '闵行区人力资源和社会保障“十四五”规划（应保尽保）',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('名单日期', 'Date of the list'), of: (input) => input.on },
  input: fields({
    bornOn: day('出生日期', 'Date of birth'),
    on: day('名单日期', 'Date of the list'),
    noAccount: flag('无账户', 'Without an account'),
    employed: flag('已就业参保', 'Insured through work'),
    severelyDisabled: flag('重度残疾', 'Severely disabled'),
    minimumLiving: flag('低保', 'On minimum living'),
  }),
  result: fields({
    listed: flag('列入名单', 'On the list'),
    focus: list('重点人群', 'Focus groups', choice('重点人群', 'Focus group', focusGroups)),
  }),
  parameters: ['coverage.focus_age'],
  example: {
    bornOn: '1980-05-20',
    on: '2025-03-03',
    noAccount: true,
    employed: false,
    severelyDisabled: false,
    minimumLiving: false,
  },
  versions: [
    {
      from: '2011-01-01',
      decide({ bornOn, on, noAccount, employed, severelyDisabled, minimumLiving }, { need, reject, step }) {
        if (bornOn > on) reject('bornOn', 'AFTER_LIST', '出生日期晚于名单日期')
        if (!step('没有账户即列入名单', noAccount)) return { listed: false, focus: [] }
        const { focusAge } = need({ focusAge: 'coverage.focus_age' })
        const age = step('名单日期时周岁', ageOn(bornOn, on), { unit: 'years' })
        const focus: Focus[] = []
        if (!employed && age >= focusAge) focus.push('OLDER_WITHOUT_WORK')
        if (severelyDisabled || minimumLiving) focus.push('DISABLED_LOW_INCOME')
        return { listed: true, focus: step('重点人群', focus) }
      },
    },
  ],
})
