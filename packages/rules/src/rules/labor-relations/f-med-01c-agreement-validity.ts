import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const fMed01c = defineRule({
  id: 'F-MED-01c',
  title: label('调解协议书生效条件', 'When a mediation agreement is valid'),
  plain: label(
    '双方签名或盖章、调解员签名并加盖调解组织印章后，调解协议书才生效。',
    'Valid once both parties and the mediator have signed and the organisation has put its seal on it.',
  ),
  field: 'labor-relations',
  source: '劳动争议调解仲裁法第十四条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('协议签订日期', 'Day of the agreement') },
  input: fields({
    bothPartiesSigned: flag('双方已签名或盖章', 'Both parties signed or sealed'),
    mediatorSigned: flag('调解员已签名', 'Mediator signed'),
    organisationSealed: flag('已加盖调解组织印章', 'Organisation sealed'),
  }),
  result: fields({
    eligible: flag('已生效', 'Valid'),
    reasons: list(
      '尚缺',
      'Missing',
      choice('原因', 'Reason', {
        PARTY_SIGNATURE: ['双方当事人未签名或盖章', 'A party has not signed'],
        MEDIATOR_SIGNATURE: ['调解员未签名', 'The mediator has not signed'],
        SEAL: ['未加盖调解组织印章', 'The seal is missing'],
      }),
    ),
  }),
  example: { bothPartiesSigned: true, mediatorSigned: true, organisationSealed: false },
  versions: [
    {
      from: '2008-05-01',
      decide({ bothPartiesSigned, mediatorSigned, organisationSealed }, { step }) {
        const reasons = codesWhere({
          PARTY_SIGNATURE: !bothPartiesSigned,
          MEDIATOR_SIGNATURE: !mediatorSigned,
          SEAL: !organisationSealed,
        })
        return { eligible: step('签名、盖章齐全', reasons.length === 0), reasons }
      },
    },
  ],
})
