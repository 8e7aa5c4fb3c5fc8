import { addMonths, label } from '@renshe/codes'
import { choice, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** F-WAGE-09: term of the arrears blacklist (人社部令45号). */
const blacklistMonths = 36
const marketRegulation = '人力资源市场暂行条例第十八条'

const statuses = {
  ACTIVE: ['存续', 'Active'],
  REVOKED: ['吊销', 'Licence revoked'],
  DEREGISTERED: ['注销', 'Deregistered'],
  SUSPENDED: ['停业', 'Out of business'],
} as const

const kinds = {
  EMPLOYER: ['用人单位', 'Employer'],
  JOB_AGENCY: ['职业中介机构', 'Job agency'],
  HR_SERVICE: ['其他人力资源服务机构', 'Other human-resource service'],
} as const

const reasonTexts = {
  STATUS: ['单位已吊销、注销或者停业', 'Revoked, deregistered or out of business'],
  NO_LICENCE: ['没有营业执照', 'No business licence'],
  BLACKLIST: ['在拖欠农民工工资失信名单期内', 'On the arrears blacklist'],
  NO_PERMIT: ['从事职业中介没有人力资源服务许可证', 'Job agency without a permit'],
  NOT_FILED: ['其他人力资源服务未备案', 'Service not filed'],
  GRADE_C: ['劳动保障守法诚信等级为 C', 'Credit grade C'],
} as const

const verdicts = {
  ALLOW: ['可以发布', 'May publish'],
  REVIEW: ['转人工审核', 'To a human'],
  REFUSE: ['不予发布', 'Refused'],
} as const

type Reason = keyof typeof reasonTexts
const toHuman: readonly Reason[] = ['GRADE_C']

interface Publisher {
  readonly publishedOn: string
  readonly blacklistedOn?: string | undefined
  readonly removedOn?: string | undefined
}

/** Whether the day lies in the term; the day on which it ends still belongs to it. */
function blacklisted({ publishedOn, blacklistedOn, removedOn }: Publisher): boolean {
  if (blacklistedOn === undefined || publishedOn < blacklistedOn) return false
  const removed = removedOn !== undefined && publishedOn >= removedOn
  return !removed && publishedOn <= addMonths(blacklistedOn, blacklistMonths)
}

export const bAd03 = defineRule({
  id: 'B-AD-03',
  title: label('不得发布招聘信息的单位', 'Employers that may not publish'),
  plain: label(
    '已吊销、注销、停业，没有营业执照，在欠薪失信名单期内，或者中介没有许可的，不予发布；守法等级 C 的转人工审核。',
    'Employers out of business, without a licence, on the arrears blacklist or agencies without a permit are refused; grade C goes to a human.',
  ),
  field: 'employment',
  source: '就业促进法第四十一条；人力资源市场暂行条例第十八条；平台设计决定',
  confidence: 'D',
  audience: ['employer', 'staff'],
  decisive: { label: label('发布日期', 'Day of publication'), of: (input) => input.publishedOn },
  input: fields({
    publishedOn: day('发布日期', 'Day of publication'),
    kind: choice('单位类型', 'Kind', kinds),
    status: choice('经营状态', 'Status', statuses),
    hasLicence: flag('有营业执照', 'Has a business licence'),
    hasPermit: flag('有人力资源服务许可证', 'Has a permit for job agencies').optional(),
    filed: flag('已备案', 'Has filed').optional(),
    blacklistedOn: day('列入欠薪失信名单日期', 'Put on the arrears blacklist on').optional(),
    removedOn: day('移出名单日期', 'Removed from it on').optional(),
    complianceGrade: choice('守法诚信等级', 'Credit grade', {
      A: ['A 级', 'A'],
      B: ['B 级', 'B'],
      C: ['C 级', 'C'],
    }).optional(),
  }),
  result: fields({
    verdict: choice('结论', 'Verdict', verdicts),
    reasons: list('理由', 'Reasons', choice('理由', 'Reason', reasonTexts)),
  }),
  parameters: ['ad.review_grade_c', 'ad.refuse_blacklisted'],
  example: { publishedOn: '2026-03-02', kind: 'EMPLOYER', status: 'ACTIVE', hasLicence: true, complianceGrade: 'C' },
  versions: [
    {
      from: '2008-01-01',
      decide(input, { need, step, reject }) {
        const { blacklistedOn, removedOn, kind, publishedOn } = input
        if (removedOn !== undefined && (blacklistedOn === undefined || removedOn < blacklistedOn))
          reject('removedOn', 'DATE_ORDER', '移出名单日期早于列入日期，或者没有列入日期')
        const { review, refuse } = need({ review: 'ad.review_grade_c', refuse: 'ad.refuse_blacklisted' })
        const regulated = publishedOn >= '2018-10-01'
        const found: Readonly<Record<Reason, boolean>> = {
          STATUS: input.status !== 'ACTIVE',
          NO_LICENCE: !input.hasLicence,
          BLACKLIST: refuse && blacklisted(input),
          NO_PERMIT: kind === 'JOB_AGENCY' && input.hasPermit !== true,
          NOT_FILED: regulated && kind === 'HR_SERVICE' && input.filed !== true,
          GRADE_C: review && input.complianceGrade === 'C',
        }
        const reasons = (Object.keys(found) as Reason[]).filter((reason) => found[reason])
        for (const reason of reasons)
          step(
            reasonTexts[reason][0],
            true,
            reason === 'NO_PERMIT' || reason === 'NOT_FILED' ? { source: marketRegulation } : {},
          )
        const refused = reasons.some((reason) => !toHuman.includes(reason))
        const verdict: keyof typeof verdicts = refused ? 'REFUSE' : reasons.length > 0 ? 'REVIEW' : 'ALLOW'
        return { verdict: step('结论', verdict), reasons }
      },
    },
  ],
})
