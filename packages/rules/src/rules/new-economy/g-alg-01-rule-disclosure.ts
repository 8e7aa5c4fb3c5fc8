import { addDays, label } from '@renshe/codes'
import { choice, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { withinDates } from '../../evaluate/within-dates.ts'

const topics = {
  entryExit: ['进入和退出', 'Entry and exit'],
  orderAllocation: ['订单分配', 'Order allocation'],
  paySettlement: ['报酬和结算', 'Pay and settlement'],
  hours: ['工作时间', 'Hours'],
  rest: ['休息', 'Rest'],
  safety: ['劳动安全', 'Safety'],
  serviceRules: ['服务规范', 'Service rules'],
  incentivesPenalties: ['奖惩', 'Incentives and penalties'],
} as const

type Topic = keyof typeof topics
const topicCodes = Object.keys(topics) as readonly Topic[]
const topicList = (zh: string, en: string) => list(zh, en, choice('内容', 'Topic', topics), 50)

export const gAlg01 = defineRule({
  id: 'G-ALG-01',
  title: label('平台算法和劳动规则公示', 'Disclosure of platform rules and algorithms'),
  plain: label(
    '检查平台规则版本是否公示齐全、听取意见、提前公示、作出说明并有投诉渠道；否则不能标为合规。',
    'Whether a version of a platform’s rules was fully published, heard, notified in advance, explained and open to complaint.',
  ),
  field: 'new-economy',
  source: '互联网信息服务算法推荐管理规定第二十条；人社部发〔2021〕56号；新就业形态劳动者劳动规则公示指引（2023）',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('规则生效日期', 'Day the rules take effect'), of: (input) => input.effectiveOn },
  input: fields({
    published: topicList('已公示的内容', 'Topics published'),
    effectiveOn: day('规则生效日期', 'Day the rules take effect'),
    notifiedOn: day('公示日期', 'Day of notice').optional(),
    heard: flag('听取了工会或劳动者意见', 'Union or workers were heard'),
    explained: flag('作出了说明', 'The rules were explained'),
    complaintChannel: flag('有投诉渠道', 'There is a complaint channel'),
  }),
  result: fields({
    compliant: flag('可以标为合规', 'Compliant'),
    missing: topicList('未公示的内容', 'Topics not published'),
    reasons: list(
      '不合规的原因',
      'Reasons',
      choice('原因', 'Reason', {
        TOPIC_MISSING: ['公示内容不全', 'A topic is missing'],
        NOT_HEARD: ['没有听取意见', 'Nobody was heard'],
        NOT_NOTIFIED: ['没有公示', 'No notice'],
        NOTICE_TOO_SHORT: ['提前公示天数不足', 'Notice too short'],
        NOT_EXPLAINED: ['没有说明', 'Not explained'],
        NO_COMPLAINT_CHANNEL: ['没有投诉渠道', 'No complaint channel'],
      }),
      6,
    ),
    earliestEffectiveOn: day('最早可以生效的日期', 'Earliest day it may take effect').optional(),
  }),
  parameters: ['gig.rule_notice'],
  example: {
    published: [...topicCodes],
    effectiveOn: '2026-01-15',
    notifiedOn: '2026-01-08',
    heard: true,
    explained: true,
    complaintChannel: true,
  },
  versions: [
    {
      from: '2022-03-01',
      decide({ published, effectiveOn, notifiedOn, heard, explained, complaintChannel }, { need, reject, step }) {
        const { notice } = need({ notice: 'gig.rule_notice' })
        if (notifiedOn !== undefined) withinDates({ reject }, 'notifiedOn', addDays(notifiedOn, notice))
        const missing = step(
          '没有公示的内容',
          topicCodes.filter((topic) => !published.includes(topic)),
        )
        const earliest = notifiedOn && step(`公示满 ${notice} 天，最早可以生效的日期`, addDays(notifiedOn, notice))
        const checks = [
          ['TOPIC_MISSING', missing.length > 0],
          ['NOT_HEARD', !heard],
          ['NOT_NOTIFIED', notifiedOn === undefined],
          ['NOTICE_TOO_SHORT', earliest !== undefined && earliest > effectiveOn],
          ['NOT_EXPLAINED', !explained],
          ['NO_COMPLAINT_CHANNEL', !complaintChannel],
        ] as const
        const reasons = step(
          '不合规的原因',
          checks.filter(([, fails]) => fails).map(([code]) => code),
        )
        return {
          compliant: reasons.length === 0,
          missing,
          reasons,
          ...(earliest ? { earliestEffectiveOn: earliest } : {}),
        }
      },
    },
  ],
})
