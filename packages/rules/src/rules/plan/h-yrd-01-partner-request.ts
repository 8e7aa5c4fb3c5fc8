import { checkCreditCode, deltaCities, label } from '@renshe/codes'
import { choice, count, day, fields, flag, list, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

const reasonCodes = {
  NO_LEGAL_BASIS: ['没有写明法律依据', 'No legal basis'],
  NO_PURPOSE: ['没有写明目的', 'No purpose'],
  PARTNER_OUTSIDE_DELTA: ['对方不在长三角', 'The partner is outside the delta'],
  PARTNER_CODE: ['对方统一社会信用代码不正确', 'The partner’s credit code is wrong'],
  BULK_PERSONAL_DATA: ['不得批量提供个人信息', 'No personal data in bulk'],
  NO_CASE_NUMBER: ['查询个人信息须有案号', 'A query about a person needs a case number'],
  FIELD_NOT_ALLOWED: ['查询字段不在名单内', 'A field is not on the list'],
  BENEFIT_DECISION: ['互认只限程序协助，不得互认待遇决定', 'Benefit decisions are not recognised'],
} as const

const inDelta = (area: string) => deltaCities.some(({ province }) => area.startsWith(province))
const blank = (words: string) => words.trim() === ''

export const hYrd01 = defineRule({
  id: 'H-YRD-01',
  title: label('长三角协查请求', 'Requests between Yangtze Delta partners'),
  plain: label(
    '核对长三角协查请求能否受理：有依据和目的、对方身份真实、按人按案查询、字段在名单内；并给出答复期限。',
    'Whether a partner’s request may be taken: basis and purpose, a real partner, one person and a case, allowed fields; and when to answer.',
  ),
  field: 'plan',
  source: '闵府发〔2021〕15号 长三角协同要求；受理口径为平台设计',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('请求日期', 'Date of the request'), of: (input) => input.requestedOn },
  input: fields({
    kind: choice('请求事项', 'Subject', {
      JOBS: ['岗位信息（公开）', 'Jobs (public)'],
      INSPECTION: ['劳动监察协查', 'Labour inspection'],
      ARBITRATION: ['仲裁取证和送达协助', 'Arbitration evidence and service'],
      PENSION_LIFE_CHECK: ['养老待遇资格核查', 'Pension life-check'],
      TALENT: ['人才市场', 'Talent market'],
    }),
    urgency: choice('时限类别', 'Urgency', {
      normal: ['一般', 'Normal'],
      arrears: ['欠薪', 'Wage arrears'],
      urgent: ['紧急', 'Urgent'],
    }),
    requestedOn: day('请求日期', 'Date of the request'),
    legalBasis: text('法律依据', 'Legal basis', 300),
    purpose: text('目的', 'Purpose', 300),
    requester: text('经办人', 'Requester', 50).min(1),
    partnerArea: text('对方区划代码', 'Area code of the partner', 6).regex(/^\d{6}$/, { error: '应为六位区划代码' }),
    partnerCode: text('对方统一社会信用代码', 'Credit code of the partner', 18),
    people: count('涉及人数', 'People concerned', 'people'),
    fields: list('查询字段', 'Fields asked for', text('字段', 'Field', 50).min(1), 100),
    caseNo: text('案号', 'Case number', 50).optional(),
    benefitDecision: flag('要求互认待遇决定', 'Asks to recognise a benefit decision'),
  }),
  result: fields({
    acceptable: flag('可以受理', 'Acceptable'),
    reasons: list('不能受理的原因', 'Reasons', choice('原因', 'Reason', reasonCodes), 8),
    fieldsNotAllowed: list('名单外的字段', 'Fields not allowed', text('字段', 'Field', 50), 100),
    replyBy: day('答复期限', 'Reply by'),
  }),
  parameters: ['yrd.reply', 'yrd.fields'],
  example: {
    kind: 'JOBS',
    urgency: 'normal',
    requestedOn: '2026-01-15',
    legalBasis: '人力资源市场暂行条例',
    purpose: '跨区域岗位共享',
    requester: '演示经办人',
    partnerArea: '330400',
    partnerCode: '11330400000000027Q',
    people: 0,
    fields: [],
    benefitDecision: false,
  },
  versions: [
    {
      from: '2021-01-01',
      decide(input, work) {
        const { need, step } = work
        const wantsFields = input.fields.length > 0
        const { reply, allowed } = wantsFields
          ? need({ reply: 'yrd.reply', allowed: 'yrd.fields' })
          : { ...need({ reply: 'yrd.reply' }), allowed: [] }
        const fieldsNotAllowed = step(
          '名单以外的查询字段',
          input.fields.filter((field) => !allowed.includes(field)),
        )
        const checks = [
          ['NO_LEGAL_BASIS', blank(input.legalBasis)],
          ['NO_PURPOSE', blank(input.purpose)],
          ['PARTNER_OUTSIDE_DELTA', !inDelta(input.partnerArea)],
          ['PARTNER_CODE', !checkCreditCode(input.partnerCode).valid],
          ['BULK_PERSONAL_DATA', input.people > 1],
          ['NO_CASE_NUMBER', input.people > 0 && blank(input.caseNo ?? '')],
          ['FIELD_NOT_ALLOWED', fieldsNotAllowed.length > 0],
          ['BENEFIT_DECISION', input.benefitDecision],
        ] as const
        const reasons = step(
          '不能受理的原因',
          checks.filter(([, fails]) => fails).map(([code]) => code),
        )
        const days = reply[input.urgency]
        const { raw } = countPeriod(work, input.requestedOn, days, 'WORKING', 'requestedOn')
        return {
          acceptable: reasons.length === 0,
          reasons,
          fieldsNotAllowed,
          replyBy: step(`${days} 个工作日内答复`, raw),
        }
      },
    },
  ],
})
