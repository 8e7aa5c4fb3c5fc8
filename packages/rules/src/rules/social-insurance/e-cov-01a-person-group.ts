import { label } from '@renshe/codes'
import { choice, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** The groups in the order in which they take a person, so that nobody is deducted twice. */
const groups = {
  dead: ['死亡', 'Dead'],
  noPoliceData: ['公安无数据', 'Without police data'],
  student: ['在校生', 'Student'],
  civil: ['已领民政待遇', 'On civil affairs benefits'],
  otherProvince: ['已有外省市保障', 'Insured in another province'],
  noAccount: ['无账户', 'Without an account'],
  covered: ['已参保', 'Covered'],
} as const
type Group = keyof typeof groups

export const eCov01a = defineRule({
  id: 'E-COV-01a',
  title: label('参保统计中一个人归入哪一类', 'Which coverage group a person counts in'),
  plain: label(
    '一个人同时符合几种情况时只计一次，按死亡、公安无数据、在校生、民政待遇、外省市保障、无账户的顺序归类。',
    'A person who fits several groups is counted once, in the first of a fixed order.',
  ),
  field: 'social-insurance',
  source: '平台设计口径（指标 6 各扣除项不重叠）',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('年末', 'Year end') },
  input: fields({
    dead: flag('已死亡', 'Dead'),
    noPoliceData: flag('公安无数据', 'Without police data'),
    student: flag('在校生', 'Student'),
    civil: flag('已领民政待遇', 'On civil affairs benefits'),
    otherProvince: flag('已有外省市保障', 'Insured in another province'),
    noAccount: flag('无账户', 'Without an account'),
  }),
  result: fields({
    group: choice('归类', 'Group', groups),
    inBase: flag('计入应参保人数', 'Counted among those who should be insured'),
  }),
  example: { dead: false, noPoliceData: false, student: true, civil: false, otherProvince: false, noAccount: true },
  versions: [
    {
      from: '2011-01-01',
      decide(input, { step }) {
        const order = Object.keys(groups) as Group[]
        const group = order.find((name) => name !== 'covered' && input[name]) ?? 'covered'
        const inBase = group === 'noAccount' || group === 'covered'
        step('归入', groups[group][0])
        return { group, inBase }
      },
    },
  ],
})
