import { addDays, label } from '@renshe/codes'
import type { z } from 'zod'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { eRet01, retirementTracks } from '../social-insurance/e-ret-01-retirement-age.ts'
import { retirementDay } from './labour-age.ts'

const reasons = {
  EXPIRED: ['期满', 'Term over'],
  EMPLOYED: ['已就业', 'Employed elsewhere'],
  REFUSED: ['不服从安排', 'Refused the arrangement'],
  DEAD: ['死亡', 'Died'],
  RETIRED: ['已到法定退休年龄', 'Reached the legal retirement age'],
} as const

const statuses = {
  ON_POST: ['在岗', 'On the post'],
  EXPIRY_NOTICE: ['即将期满', 'About to end'],
  ENDED: ['已退出', 'Ended'],
} as const

const input = fields({
  endOn: day('期满日期', 'End of the term'),
  asOf: day('核查日期', 'Day of the check'),
  bornOn: day('出生日期', 'Date of birth'),
  track: choice('退休类别', 'Track', retirementTracks),
  employed: flag('已就业', 'Employed elsewhere'),
  refused: flag('不服从安排', 'Refused the arrangement'),
  dead: flag('死亡', 'Died'),
})

function statusOf({ endOn, asOf }: z.output<typeof input>, ended: boolean, days: number): keyof typeof statuses {
  if (ended) return 'ENDED'
  return addDays(endOn, -days) <= asOf ? 'EXPIRY_NOTICE' : 'ON_POST'
}

export const bPost01a = defineRule({
  id: 'B-POST-01a',
  title: label('公益性岗位退出', 'End of a public-welfare post'),
  plain: label(
    '期满、另行就业、不服从安排、死亡或到法定退休年龄的退出；期满前 30 天提醒。退休年龄按延迟退休规定计算。',
    'A post ends with its term, with other work, refusal, death or legal retirement; a notice comes 30 days before the term ends.',
  ),
  field: 'employment',
  source: '人社部发〔2019〕124号',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('核查日期', 'Day of the check'), of: ({ asOf }) => asOf },
  input,
  result: fields({
    status: choice('状态', 'Status', statuses),
    reasons: list('退出原因', 'Reasons', choice('原因', 'Reason', reasons)),
  }),
  parameters: ['post.remind_days'],
  uses: [eRet01],
  example: {
    endOn: '2026-03-20',
    asOf: '2026-03-02',
    bornOn: '1975-06-01',
    track: 'M60',
    employed: false,
    refused: false,
    dead: false,
  },
  versions: [
    {
      from: '2019-01-01',
      decide(post, work) {
        const { endOn, asOf, bornOn } = post
        if (bornOn > asOf) work.reject('bornOn', 'DATE_ORDER', '出生日期晚于核查日期')
        const { days } = work.need({ days: 'post.remind_days' })
        const found = codesWhere({
          EXPIRED: endOn < asOf,
          EMPLOYED: post.employed,
          REFUSED: post.refused,
          DEAD: post.dead,
          RETIRED: work.step('达到法定退休年龄之日', retirementDay(work, post)) <= asOf,
        })
        return { status: work.step('岗位状态', statusOf(post, found.length > 0, days)), reasons: found }
      },
    },
  ],
})
