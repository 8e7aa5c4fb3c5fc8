import { label } from '@renshe/codes'
import type { z } from 'zod'
import { choice, count, day, fields, flag, list, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { bName01, missingServices, nameSource, serviceCounts } from './b-name-01-one-one-three-one.ts'

const kinds = {
  POLICY: ['政策宣介', 'Policy briefing'],
  GUIDANCE: ['职业指导', 'Career guidance'],
  JOB: ['岗位推介', 'Job referral'],
  TRAINING: ['技能培训机会', 'Training chance'],
  INTERNSHIP: ['就业见习机会', 'Internship chance'],
} as const

const ignoredReasons = {
  OUTSIDE_YEAR: ['不在服务年度内', 'Outside the service year'],
  NOT_DELIVERED: ['没有实际送达', 'Not delivered'],
  NO_EVIDENCE: ['没有内容凭证', 'No evidence of the content'],
  NOT_AUTHENTICATED: ['经办人没有通过身份认证', 'Worker not authenticated'],
  JOB_CLOSED: ['岗位已关闭', 'Job already closed'],
  NO_MATCH: ['岗位不符合本人的硬性条件', 'Job fails the person’s hard conditions'],
  SAME_JOB: ['与已推介的岗位相同', 'Same job as before'],
} as const
type Ignored = keyof typeof ignoredReasons

const event = fields({
  kind: choice('服务类别', 'Kind', kinds),
  on: day('服务日期', 'Day'),
  delivered: flag('已实际送达', 'Delivered'),
  evidence: flag('有内容凭证', 'Evidence of the content'),
  authenticated: flag('经办人已认证', 'Worker authenticated'),
  job: text('岗位编号（岗位推介填写）', 'Job, for a referral', 64).min(1).optional(),
  jobOpen: flag('推介时岗位仍开放（岗位推介填写）', 'Job open at referral').optional(),
  jobMatches: flag('符合本人硬性条件（岗位推介填写）', 'Meets the hard conditions').optional(),
})
type Event = z.output<typeof event>

const input = fields({
  serviceFrom: day('服务年度开始', 'Service year from'),
  serviceTo: day('服务年度结束', 'Service year to'),
  events: list('服务记录', 'Services', event, 2000),
})

/** First reason for which an event does not count. */
function whyIgnored(
  { kind, on, delivered, evidence, authenticated, job, jobOpen, jobMatches }: Event,
  { serviceFrom, serviceTo }: z.output<typeof input>,
  referred: ReadonlySet<string | undefined>,
): Ignored | undefined {
  if (on < serviceFrom || on > serviceTo) return 'OUTSIDE_YEAR'
  if (!delivered) return 'NOT_DELIVERED'
  if (!evidence) return 'NO_EVIDENCE'
  if (!authenticated) return 'NOT_AUTHENTICATED'
  if (kind !== 'JOB') return undefined
  if (!jobOpen) return 'JOB_CLOSED'
  if (!jobMatches) return 'NO_MATCH'
  return referred.has(job) ? 'SAME_JOB' : undefined
}

/** Sorts the events into those that count and those that do not; a job counts once. */
function sift(record: z.output<typeof input>) {
  const referred = new Set<string | undefined>()
  const counted: Event[] = []
  const ignored: { at: number; reason: Ignored }[] = []
  for (const [at, one] of record.events.entries()) {
    const reason = whyIgnored(one, record, referred)
    if (reason !== undefined) {
      ignored.push({ at, reason })
      continue
    }
    if (one.kind === 'JOB') referred.add(one.job)
    counted.push(one)
  }
  return { counted, ignored }
}

export const bName01a = defineRule({
  id: 'B-NAME-01a',
  title: label('实名制帮扶：哪些服务算数', 'Assistance by name: which services count'),
  plain: label(
    '只有在服务年度内、实际送达、有内容凭证、由已认证的经办人提供的服务才算；岗位推介还须岗位开放、符合本人硬性条件，同一岗位只算一次。',
    'Only services within the service year, delivered, with evidence and by an authenticated worker count; a referral also needs an open, matching job, and each job counts once.',
  ),
  field: 'employment',
  source: nameSource,
  confidence: 'M',
  audience: ['staff'],
  decisive: { label: label('服务年度结束', 'End of the service year'), of: ({ serviceTo }) => serviceTo },
  input,
  result: fields({
    done: flag('已完成 1131', '1131 done'),
    missing: missingServices,
    counts: serviceCounts,
    ignored: list(
      '不算数的记录',
      'Services that do not count',
      fields({
        at: count('第几条（从 0 起）', 'Which, from 0'),
        reason: choice('原因', 'Reason', ignoredReasons),
      }),
      2000,
    ),
  }),
  uses: [bName01],
  example: {
    serviceFrom: '2025-07-01',
    serviceTo: '2025-12-31',
    events: [{ kind: 'POLICY', on: '2025-09-03', delivered: true, evidence: true, authenticated: true }],
  },
  versions: [
    {
      from: '2021-01-01',
      decide(record, { step, reject, use }) {
        if (record.serviceFrom > record.serviceTo) reject('serviceFrom', 'DATE_ORDER', '服务年度开始晚于结束')
        for (const [at, { kind, job }] of record.events.entries())
          if (kind === 'JOB' && job === undefined) reject(`events.${at}.job`, 'REQUIRED', '岗位推介应填岗位编号')
        const { counted, ignored } = sift(record)
        step('不算数的记录', ignored.length, { unit: 'times' })
        const of = (kind: Event['kind']) => counted.filter((one) => one.kind === kind).length
        const counts = step('算数的服务', {
          policy: of('POLICY'),
          guidance: of('GUIDANCE'),
          jobs: of('JOB'),
          training: of('TRAINING'),
          internship: of('INTERNSHIP'),
        })
        return { ...use(bName01, counts), counts, ignored }
      },
    },
  ],
})
