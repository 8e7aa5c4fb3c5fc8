import { checkPhone, label } from '@renshe/codes'
import { choice, fields, flag, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const kinds = {
  mobile: ['手机', 'Mobile'],
  landline: ['上海固定电话', 'Shanghai landline'],
  hotline: ['公共热线', 'Public hotline'],
} as const

export const aTel01 = defineRule({
  id: 'A-TEL-01',
  title: label('电话号码', 'Telephone number'),
  plain: label(
    '检查手机、上海固定电话和公共热线的号码；去掉 +86 前缀，物联网号码不接受，不区分运营商。',
    'Checks mobile numbers, Shanghai landlines and public hotlines; country prefixes go, machine numbers are refused.',
  ),
  field: 'identity',
  source: '公众电信网编号规则（规则手册 A-TEL-01）',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('核对日期', 'Day of the check') },
  input: fields({ number: text('电话号码', 'Telephone number', 40) }),
  result: fields({
    valid: flag('号码有效', 'Valid'),
    kind: choice('种类', 'Kind', kinds).optional(),
    number: text('规范写法', 'Number as stored', 20).optional(),
  }),
  example: { number: '021-64126868' },
  versions: [
    {
      from: '2011-01-01',
      decide({ number: raw }, { step }) {
        const checked = checkPhone(raw)
        if (!checked.valid) return { valid: step('不是手机、上海固定电话或公共热线', false) }
        const { kind, number } = checked
        return { valid: true, kind: step(kinds[kind][0], kind), number }
      },
    },
  ],
})
