import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { eRet01, retirementTracks } from '../social-insurance/e-ret-01-retirement-age.ts'
import { retirementDay } from './labour-age.ts'

const reasons = {
  EMPLOYED: ['已就业', 'Employed'],
  RETIRED: ['已到法定退休年龄或领取养老金', 'Retired'],
  REFUSED: ['多次拒绝适当工作', 'Refused suitable work'],
  COMPANY: ['名下有企业', 'Owns a company'],
} as const

export const bHard01b = defineRule({
  id: 'B-HARD-01b',
  title: label('就业困难人员退出', 'End of the recognition'),
  plain: label(
    '已就业、已退休、三次拒绝适当工作，或者数据显示名下有企业的，退出就业困难人员。',
    'Recognition ends on work, on retirement, after three refusals of suitable work, or when data show a company of one’s own.',
  ),
  field: 'employment',
  source: '上海市就业困难人员认定政策（沪人社就发〔2016〕54号或其前身）',
  confidence: 'M',
  audience: ['resident', 'staff'],
  decisive: { label: label('核查日期', 'Day of the check'), of: (input) => input.asOf },
  input: fields({
    asOf: day('核查日期', 'Day of the check'),
    bornOn: day('出生日期', 'Date of birth'),
    track: choice('退休类别', 'Track', retirementTracks),
    employed: flag('已就业', 'Employed'),
    drawsPension: flag('已领取基本养老金', 'Draws a basic pension'),
    ownsCompany: flag('数据显示名下有企业', 'Owns a company by data'),
    refusedOffers: count('拒绝适当工作次数', 'Suitable offers refused', 'times'),
  }),
  result: fields({
    ended: flag('退出', 'Ended'),
    reasons: list('退出原因', 'Reasons', choice('原因', 'Reason', reasons)),
  }),
  parameters: ['hard.max_refusals'],
  uses: [eRet01],
  example: {
    asOf: '2026-03-02',
    bornOn: '1983-04-15',
    track: 'F50',
    employed: false,
    drawsPension: false,
    ownsCompany: false,
    refusedOffers: 3,
  },
  versions: [
    {
      from: '2008-01-01',
      decide(input, work) {
        const { asOf, bornOn } = input
        if (bornOn > asOf) work.reject('bornOn', 'DATE_ORDER', '出生日期晚于核查日期')
        const { refusals } = work.need({ refusals: 'hard.max_refusals' })
        const found = codesWhere({
          EMPLOYED: input.employed,
          RETIRED: input.drawsPension || retirementDay(work, input) <= asOf,
          REFUSED: input.refusedOffers >= refusals,
          COMPANY: input.ownsCompany,
        })
        return { ended: work.step('有退出情形', found.length > 0), reasons: found }
      },
    },
  ],
})
