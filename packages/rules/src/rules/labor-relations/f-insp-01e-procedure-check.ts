import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 劳动保障监察条例第十六条. */
const leastInspectors = 2

export const fInsp01e = defineRule({
  id: 'F-INSP-01e',
  title: label('作出监察决定前的程序检查', 'Procedure before an inspection decision'),
  plain: label(
    '两名以上监察员出示证件检查、听取陈述申辩，重大决定经法制审核，才能作出处理或处罚决定。',
    'Two or more inspectors with badges, statements heard, and a legal review of major decisions.',
  ),
  field: 'labor-relations',
  source: '劳动保障监察条例（国令423号）第十六条、第十九条；国办发〔2018〕118号',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('拟作决定日期', 'Day of the decision') },
  input: fields({
    inspectors: count('参加检查的监察员人数', 'Inspectors', 'people'),
    badgesShown: flag('已出示监察证件', 'Badges shown'),
    statementsHeard: flag('已听取陈述、申辩', 'Statements heard'),
    majorDecision: flag('重大行政决定', 'Major decision'),
    legallyReviewed: flag('已经法制审核', 'Legally reviewed'),
  }),
  result: fields({
    eligible: flag('程序完备', 'In order'),
    reasons: list(
      '缺少的程序',
      'What is missing',
      choice('原因', 'Reason', {
        TOO_FEW_INSPECTORS: ['监察员少于 2 人', 'Fewer than two inspectors'],
        NO_BADGE: ['未出示证件', 'Badges not shown'],
        NOT_HEARD: ['未听取陈述、申辩', 'Statements not heard'],
        NO_LEGAL_REVIEW: ['重大决定未经法制审核', 'Major decision without legal review'],
      }),
    ),
  }),
  example: {
    inspectors: 2,
    badgesShown: true,
    statementsHeard: true,
    majorDecision: false,
    legallyReviewed: false,
  },
  versions: [
    {
      from: '2004-12-01',
      decide(input, { step }) {
        const reasons = codesWhere({
          TOO_FEW_INSPECTORS: input.inspectors < leastInspectors,
          NO_BADGE: !input.badgesShown,
          NOT_HEARD: !input.statementsHeard,
          NO_LEGAL_REVIEW: input.majorDecision && !input.legallyReviewed,
        })
        return { eligible: step('程序完备', reasons.length === 0), reasons }
      },
    },
  ],
})
