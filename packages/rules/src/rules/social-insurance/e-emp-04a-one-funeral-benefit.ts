import { label } from '@renshe/codes'
import { choice, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const schemes = {
  pension: ['基本养老保险', 'Pension insurance'],
  injury: ['工伤保险', 'Work-injury insurance'],
  unemployment: ['失业保险', 'Unemployment insurance'],
} as const

const reasons = {
  NOT_ENTITLED: ['不符合该项待遇的条件', 'Not entitled to this benefit'],
  ALREADY_CHOSEN: ['已选择领取另一项', 'Another one was chosen already'],
} as const
type Reason = keyof typeof reasons

const scheme = (zh: string, en: string) => choice(zh, en, schemes)

export const eEmp04a = defineRule({
  id: 'E-EMP-04a',
  title: label('丧葬补助金只能选一项', 'Only one funeral benefit'),
  plain: label(
    '同时符合养老、工伤、失业保险丧葬补助条件的，遗属只能选择领取其中一项。',
    'Where the pension, injury and unemployment schemes all pay funeral money, the family chooses one.',
  ),
  field: 'social-insurance',
  source: '社会保险法第四十九条',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('申领日期', 'Date of application') },
  input: fields({
    entitled: list('符合条件的险种', 'Schemes that would pay', scheme('险种', 'Scheme'), 3),
    wanted: scheme('申请领取', 'Applied for'),
    chosenBefore: scheme('此前已选择', 'Chosen before').optional(),
  }),
  result: fields({
    eligible: flag('可以领取', 'May be paid'),
    reasons: list('不能领取的原因', 'Reasons', choice('原因', 'Reason', reasons)),
  }),
  example: { entitled: ['pension', 'injury'], wanted: 'injury' },
  versions: [
    {
      from: '2011-07-01',
      decide({ entitled, wanted, chosenBefore }, { step }) {
        const failed: Reason[] = []
        if (!entitled.includes(wanted)) failed.push('NOT_ENTITLED')
        if (chosenBefore !== undefined && chosenBefore !== wanted) failed.push('ALREADY_CHOSEN')
        return { eligible: step(`可以领取${schemes[wanted][0]}的丧葬补助`, failed.length === 0), reasons: failed }
      },
    },
  ],
})
