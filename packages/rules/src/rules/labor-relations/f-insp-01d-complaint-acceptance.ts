import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { fInsp01a } from './f-insp-01a-prosecution-limit.ts'

export const fInsp01d = defineRule({
  id: 'F-INSP-01d',
  title: label('举报投诉是否立案', 'Whether a complaint is taken up'),
  plain: label(
    '用工地在本区、没有超过两年、也没有进入仲裁或诉讼的举报投诉才由监察立案。',
    'Taken up when the work is done in the district, within two years, and the matter is not before arbitration or court.',
  ),
  field: 'labor-relations',
  source: '劳动保障监察条例（国令423号）第十三条、第二十条、第二十一条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('举报投诉日期', 'Day of the complaint'), of: (input) => input.reportedOn },
  input: fields({
    usedInDistrict: flag('用工所在地在本区', 'Work done in the district'),
    inArbitrationOrCourt: flag('已申请仲裁或者提起诉讼', 'Before arbitration or court'),
    actEndedOn: day('违法行为发生或终了日期', 'Act done or ended on'),
    reportedOn: day('举报投诉日期', 'Reported on'),
  }),
  result: fields({
    eligible: flag('可以立案', 'Taken up'),
    reasons: list(
      '不立案的原因',
      'Reasons against',
      choice('原因', 'Reason', {
        OTHER_DISTRICT: ['用工所在地不在本区，移送有管辖权的机关', 'Work done in another district'],
        OUT_OF_TIME: ['超过两年', 'More than two years ago'],
        IN_ARBITRATION_OR_COURT: ['已进入仲裁或者诉讼，告知投诉人', 'Before arbitration or court'],
      }),
    ),
  }),
  uses: [fInsp01a],
  example: {
    usedInDistrict: true,
    inArbitrationOrCourt: false,
    actEndedOn: '2025-12-01',
    reportedOn: '2026-03-02',
  },
  versions: [
    {
      from: '2004-12-01',
      decide({ usedInDistrict, inArbitrationOrCourt, actEndedOn, reportedOn }, { step, use }) {
        const { inTime } = use(fInsp01a, { actEndedOn, reportedOn })
        const reasons = codesWhere({
          OTHER_DISTRICT: !usedInDistrict,
          OUT_OF_TIME: !inTime,
          IN_ARBITRATION_OR_COURT: inArbitrationOrCourt,
        })
        return { eligible: step('没有不立案的情形', reasons.length === 0), reasons }
      },
    },
  ],
})
