import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const fArb01g = defineRule({
  id: 'F-ARB-01g',
  title: label('仲裁员回避', 'Recusal of an arbitrator'),
  plain: label(
    '仲裁员是当事人或其近亲属、有利害关系、私自会见或者收受请客送礼的，应当回避。',
    'An arbitrator who is a party or close to one, has an interest, or met or took gifts in private, must step back.',
  ),
  field: 'labor-relations',
  source: '劳动争议调解仲裁法第三十三条；曾调解本案的回避为平台设定',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('仲裁庭组成日期', 'Day the tribunal is formed') },
  input: fields({
    partyOrRelative: flag('是本案当事人或者当事人、代理人的近亲属', 'A party, or a relative of a party or agent'),
    interest: flag('与本案有利害关系', 'An interest in the case'),
    otherRelation: flag('与当事人、代理人有其他关系，可能影响公正裁决', 'Another relation that may affect fairness'),
    privateContact: flag('私自会见当事人、代理人，或者接受请客送礼', 'Private meeting or gifts'),
    mediatedCase: flag('曾调解本案', 'Mediated this case'),
  }),
  result: fields({
    mustRecuse: flag('应当回避', 'Must step back'),
    reasons: list(
      '回避理由',
      'Reasons',
      choice('理由', 'Reason', {
        PARTY_OR_RELATIVE: ['当事人或者近亲属', 'Party or relative'],
        INTEREST: ['有利害关系', 'Interest'],
        OTHER_RELATION: ['其他关系可能影响公正', 'Other relation'],
        PRIVATE_CONTACT: ['私自会见或者收受请客送礼', 'Private contact or gifts'],
        MEDIATED: ['曾调解本案', 'Mediated the case'],
      }),
    ),
  }),
  example: {
    partyOrRelative: false,
    interest: true,
    otherRelation: false,
    privateContact: false,
    mediatedCase: false,
  },
  versions: [
    {
      from: '2008-05-01',
      decide(input, { step }) {
        const reasons = codesWhere({
          PARTY_OR_RELATIVE: input.partyOrRelative,
          INTEREST: input.interest,
          OTHER_RELATION: input.otherRelation,
          PRIVATE_CONTACT: input.privateContact,
          MEDIATED: input.mediatedCase,
        })
        return { mustRecuse: step('有回避理由', reasons.length > 0), reasons }
      },
    },
  ],
})
