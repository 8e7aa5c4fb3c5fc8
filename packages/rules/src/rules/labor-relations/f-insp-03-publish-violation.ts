import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const types = {
  ARREARS: ['克扣、无故拖欠劳动报酬', 'Wage arrears'],
  INSURANCE: ['不依法参加社会保险或者缴费', 'Social insurance'],
  HOURS: ['违反工作时间和休息休假规定', 'Working time'],
  WOMEN_MINORS: ['违反女职工和未成年工特殊保护', 'Protection of women and minors'],
  CHILD_LABOUR: ['使用童工', 'Child labour'],
  SOCIAL_EFFECT: ['造成恶劣社会影响', 'Bad social effect'],
  OTHER_MAJOR: ['其他重大违法行为', 'Other major violation'],
} as const

/** 人社部令29号第五条: published whatever the amount, the violation itself being the serious thing. */
const always: ReadonlySet<keyof typeof types> = new Set(['CHILD_LABOUR', 'SOCIAL_EFFECT', 'OTHER_MAJOR'])

export const fInsp03 = defineRule({
  id: 'F-INSP-03',
  title: label('重大劳动保障违法行为社会公布', 'Major violations to be published'),
  plain: label(
    '已作出处理决定的重大违法行为必须向社会公布；未办结的不公布。',
    'Major violations that have been decided must be published; unfinished cases are not.',
  ),
  field: 'labor-relations',
  source: '重大劳动保障违法行为社会公布办法（人社部令29号）第五条',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('处理决定日期', 'Day of the decision') },
  input: fields({
    type: choice('违法行为', 'Violation', types),
    serious: flag('数额较大或者情节严重', 'Large amount or serious'),
    transferredAsCrime: flag('拒不支付劳动报酬已移送公安', 'Transferred as refusal to pay'),
    decided: flag('已作出处理决定', 'Decided'),
  }),
  result: fields({
    publish: flag('应当公布', 'Must be published'),
    reasons: list(
      '不公布的原因',
      'Reasons against',
      choice('原因', 'Reason', {
        NOT_DECIDED: ['尚未办结', 'Not decided'],
        NOT_MAJOR: ['数额或者情节未达到重大', 'Not large or serious'],
      }),
    ),
  }),
  example: { type: 'CHILD_LABOUR', serious: false, transferredAsCrime: false, decided: true },
  versions: [
    {
      from: '2017-01-01',
      decide({ type, serious, transferredAsCrime, decided }, { step }) {
        const major = step(
          '属于重大违法行为',
          always.has(type) || serious || (type === 'ARREARS' && transferredAsCrime),
        )
        const reasons = codesWhere({ NOT_DECIDED: !decided, NOT_MAJOR: !major })
        return { publish: reasons.length === 0, reasons }
      },
    },
  ],
})
