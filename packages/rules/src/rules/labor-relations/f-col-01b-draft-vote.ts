import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const fCol01b = defineRule({
  id: 'F-COL-01b',
  title: label('集体合同草案表决', 'Vote on the draft'),
  plain: label(
    '三分之二以上职工代表或者职工出席，且全体的半数以上同意，草案方获通过。',
    'Two thirds must attend, and more than half of all must agree.',
  ),
  field: 'labor-relations',
  source: '集体合同规定（劳社部令22号）',
  confidence: 'M',
  audience: ['employer', 'staff'],
  decisive: { label: label('表决日期', 'Day of the vote') },
  input: fields({
    members: count('全体职工代表或者职工人数', 'All', 'people'),
    attended: count('出席人数', 'Attended', 'people'),
    agreed: count('同意人数', 'Agreed', 'people'),
  }),
  result: fields({
    eligible: flag('通过', 'Passed'),
    reasons: list(
      '未通过的原因',
      'Reasons against',
      choice('原因', 'Reason', {
        TOO_FEW_ATTENDED: ['出席不足三分之二', 'Fewer than two thirds attended'],
        TOO_FEW_AGREED: ['同意未超过全体半数', 'No more than half agreed'],
      }),
    ),
  }),
  example: { members: 90, attended: 60, agreed: 46 },
  versions: [
    {
      from: '2004-05-01',
      decide({ members, attended, agreed }, { reject, step }) {
        if (members === 0) reject('members', 'OUT_OF_RANGE', '人数至少为 1')
        if (attended > members) reject('attended', 'PART_OVER_WHOLE', '出席人数多于全体人数')
        if (agreed > attended) reject('agreed', 'PART_OVER_WHOLE', '同意人数多于出席人数')
        const reasons = codesWhere({
          TOO_FEW_ATTENDED: attended * 3 < members * 2,
          TOO_FEW_AGREED: agreed * 2 <= members,
        })
        return { eligible: step('出席和同意人数都达到要求', reasons.length === 0), reasons }
      },
    },
  ],
})
