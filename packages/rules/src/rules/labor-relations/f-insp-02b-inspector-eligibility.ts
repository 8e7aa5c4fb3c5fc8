import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const fInsp02b = defineRule({
  id: 'F-INSP-02b',
  title: label('监察员能否检查某一对象', 'Whether an inspector may check a target'),
  plain: label(
    '与检查对象有直接利害关系、已申请回避，或者与搭档上一次刚查过同一对象的监察员不得参加。',
    'Not with a direct interest, after recusal, or in the same pair as the last check of this target.',
  ),
  field: 'labor-relations',
  source: '劳动保障监察条例（国令423号）第十六条；同一搭档不得连续检查为平台设定',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('抽取日期', 'Day of the draw') },
  input: fields({
    directInterest: flag('有直接利害关系', 'Direct interest'),
    recused: flag('已回避', 'Recused'),
    samePairLastTime: flag('与同一搭档上一次检查过该对象', 'Same pair as last time'),
  }),
  result: fields({
    eligible: flag('可以参加', 'May take part'),
    reasons: list(
      '不能参加的原因',
      'Reasons against',
      choice('原因', 'Reason', {
        DIRECT_INTEREST: ['有直接利害关系', 'Direct interest'],
        RECUSED: ['已回避', 'Recused'],
        SAME_PAIR: ['同一搭档连续检查', 'Same pair twice in a row'],
      }),
    ),
  }),
  example: { directInterest: false, recused: false, samePairLastTime: true },
  versions: [
    {
      from: '2004-12-01',
      decide({ directInterest, recused, samePairLastTime }, { step }) {
        const reasons = codesWhere({ DIRECT_INTEREST: directInterest, RECUSED: recused, SAME_PAIR: samePairLastTime })
        return { eligible: step('没有应回避的情形', reasons.length === 0), reasons }
      },
    },
  ],
})
