import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const reasons = {
  NOT_RECOGNISED: ['没有认定为工伤', 'Not recognised as a work injury'],
  NOT_CONFIRMED: ['没有康复确认', 'Rehabilitation not confirmed'],
  NOT_AGREED: ['不是签订服务协议的康复机构', 'Not an agreed institution'],
} as const

export const eInj06 = defineRule({
  id: 'E-INJ-06',
  title: label('工伤康复费用', 'Costs of rehabilitation'),
  plain: label(
    '工伤职工到签订服务协议的医疗机构进行工伤康复，费用符合规定的由工伤保险基金支付。',
    'Rehabilitation of an injured worker at an agreed institution is paid by the fund.',
  ),
  field: 'social-insurance',
  source: '工伤保险条例第三十条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('康复日期', 'Day of rehabilitation') },
  input: fields({
    recognised: flag('已认定工伤', 'Recognised as a work injury'),
    confirmed: flag('已经康复确认', 'Rehabilitation confirmed'),
    agreedInstitution: flag('协议康复机构', 'Agreed institution'),
  }),
  result: fields({
    eligible: flag('由基金支付', 'Paid by the fund'),
    reasons: list('不由基金支付的原因', 'Reasons against', choice('原因', 'Reason', reasons)),
  }),
  example: { recognised: true, confirmed: true, agreedInstitution: true },
  versions: [
    {
      from: '2004-01-01',
      decide({ recognised, confirmed, agreedInstitution }, { step }) {
        const against = codesWhere({
          NOT_RECOGNISED: !recognised,
          NOT_CONFIRMED: !confirmed,
          NOT_AGREED: !agreedInstitution,
        })
        return { eligible: step('由工伤保险基金支付', against.length === 0), reasons: against }
      },
    },
  ],
})
