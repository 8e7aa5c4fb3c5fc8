import { label } from '@renshe/codes'
import { choice, count, day, fields, flag, list, text } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

const attributes = {
  unconditional: ['无条件共享', 'Unconditional'],
  conditional: ['有条件共享', 'Conditional'],
  none: ['不予共享', 'Not shared'],
} as const

const reasonNames = {
  NO_PURPOSE: ['没有写明用途', 'No purpose is stated'],
  PURPOSE_NOT_APPROVED: ['用途与批准的不同', 'The purpose is not the approved one'],
  FIELDS_BEYOND_LIST: ['超出批准的字段范围', 'Fields beyond the approved list'],
  NOT_SHARED: ['该数据不予共享', 'The data set is not shared'],
} as const

type Reason = keyof typeof reasonNames

interface Request {
  readonly attribute: keyof typeof attributes
  readonly purpose: string
  readonly approvedPurpose?: string | undefined
  readonly requestedFields: readonly string[]
  readonly approvedFields: readonly string[]
  readonly refusalBasis?: string | undefined
  readonly receivedOn: string
}

function failing(request: Request): readonly Reason[] {
  const purpose = request.purpose.trim()
  const approved = request.approvedPurpose?.trim()
  const beyond = request.requestedFields.some((name) => !request.approvedFields.includes(name))
  const checks: readonly (readonly [boolean, Reason])[] = [
    [purpose === '', 'NO_PURPOSE'],
    [purpose !== '' && approved !== undefined && purpose !== approved, 'PURPOSE_NOT_APPROVED'],
    [beyond, 'FIELDS_BEYOND_LIST'],
    [request.attribute === 'none', 'NOT_SHARED'],
  ]
  return checks.filter(([failed]) => failed).map(([, reason]) => reason)
}

function decide(request: Request, work: Work<'share.reply_days'>) {
  const { attribute, receivedOn, refusalBasis } = request
  if (request.requestedFields.length === 0) return work.reject('requestedFields', 'EMPTY', '请写明要共享的字段')
  if (attribute === 'none' && (refusalBasis ?? '').trim() === '')
    work.note('NO_REFUSAL_BASIS', '不予共享须有法律、行政法规或国务院决定为依据，目录未写明')
  const reasons = failing(request)
  for (const reason of reasons) work.step(reasonNames[reason][0], reason)
  const allowed = work.step(`${attributes[attribute][0]}的数据，请求合规`, reasons.length === 0)
  const answer = { allowed, reasons: [...reasons], httpStatus: allowed ? 200 : 403, audit: true }
  if (attribute !== 'conditional') return answer
  const { days } = work.need({ days: 'share.reply_days' })
  const { raw, provisional } = countPeriod(work, receivedOn, days, 'WORKING', 'receivedOn')
  return { ...answer, replyBy: work.step('提供部门的答复期限', raw), provisional }
}

export const iShare01 = defineRule({
  id: 'I-SHARE-01',
  title: label('政务数据共享请求', 'Request to share government data'),
  plain: label(
    '检查数据共享请求：写明用途、不超出批准的字段、数据可以共享；有条件共享的给出答复期限。每次请求都留审计记录。',
    'Checks a sharing request for its purpose and fields and whether the data set is shared, with the reply date of conditional ones.',
  ),
  field: 'privacy',
  source: '政务数据共享条例（国令809号）',
  confidence: 'M',
  audience: ['staff'],
  decisive: { label: label('收到请求日', 'Day of receipt'), of: (input) => input.receivedOn },
  input: fields({
    receivedOn: day('收到请求日', 'Day of receipt'),
    attribute: choice('共享属性', 'Attribute', attributes),
    purpose: text('用途', 'Purpose'),
    approvedPurpose: text('批准的用途', 'Approved purpose').optional(),
    requestedFields: list('请求的字段', 'Fields requested', text('字段', 'Field', 60), 500),
    approvedFields: list('批准的字段', 'Fields approved', text('字段', 'Field', 60), 500),
    refusalBasis: text('不予共享的依据', 'Basis of not sharing').optional(),
  }),
  result: fields({
    allowed: flag('可以提供', 'Allowed'),
    reasons: list('不能提供的原因', 'Reasons', choice('原因', 'Reason', reasonNames)),
    httpStatus: count('接口状态码', 'HTTP status'),
    audit: flag('留审计记录', 'Written to the audit'),
    replyBy: day('答复期限', 'To be answered by').optional(),
    provisional: flag('暂定', 'Provisional').optional(),
  }),
  parameters: ['share.reply_days'],
  example: {
    receivedOn: '2026-03-02',
    attribute: 'conditional',
    purpose: '失业登记核验',
    requestedFields: ['参保状态'],
    approvedFields: ['参保状态', '参保起始年月'],
  },
  versions: [
    { from: '2016-09-05', source: '政务信息资源共享管理暂行办法（国发〔2016〕51号）', decide },
    { from: '2025-08-01', decide },
  ],
})
