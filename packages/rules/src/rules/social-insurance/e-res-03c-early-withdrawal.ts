import { label } from '@renshe/codes'
import { choice, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const reasons = {
  NOT_BEFORE_PENSION: ['个人账户不得提前支取', 'The account may not be drawn early'],
} as const

export const eRes03c = defineRule({
  id: 'E-RES-03c',
  title: label('养老个人账户能否支取', 'May the pension account be drawn'),
  plain: label(
    '个人账户在领取养老金以前不能提前支取；参保人死亡的，余额可以继承。',
    'The account cannot be drawn before the pension starts; after death the balance is inherited.',
  ),
  field: 'social-insurance',
  source: '社会保险法第十四条',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('申请日期', 'Date of request') },
  input: fields({
    entitled: flag('已符合领取养老金条件', 'Entitled to the pension'),
    dead: flag('参保人已死亡', 'The insured person has died'),
  }),
  result: fields({
    allowed: flag('可以支取', 'May be drawn'),
    reasons: list('不可支取的原因', 'Reasons', choice('原因', 'Reason', reasons)),
  }),
  example: { entitled: false, dead: false },
  versions: [
    {
      from: '2011-07-01',
      decide({ entitled, dead }, { step }) {
        const allowed = step(dead ? '参保人已死亡，余额可以继承' : '是否已符合领取条件', entitled || dead)
        return { allowed, reasons: allowed ? [] : ['NOT_BEFORE_PENSION' as const] }
      },
    },
  ],
})
