import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const fInsp03b = defineRule({
  id: 'F-INSP-03b',
  title: label('公布内容是否合格', 'Whether the publication is in order'),
  plain: label(
    '公布要写全单位全称、统一社会信用代码、地址、法定代表人、主要违法事实和处理情况，不得含国家秘密、商业秘密和个人隐私。',
    'Full name, credit code, address, legal representative, main facts and handling; no secrets and no privacy.',
  ),
  field: 'labor-relations',
  source: '重大劳动保障违法行为社会公布办法（人社部令29号）',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('公布日期', 'Day of publication') },
  input: fields({
    fullName: flag('单位全称', 'Full name'),
    creditCode: flag('统一社会信用代码', 'Credit code'),
    address: flag('地址', 'Address'),
    legalRepresentative: flag('法定代表人或者负责人', 'Legal representative'),
    mainFacts: flag('主要违法事实', 'Main facts'),
    handling: flag('处理情况', 'Handling'),
    secretOrPrivate: flag('含国家秘密、商业秘密或者个人隐私', 'Contains secrets or privacy'),
  }),
  result: fields({
    eligible: flag('可以公布', 'In order'),
    reasons: list(
      '问题',
      'Problems',
      choice('问题', 'Problem', {
        FULL_NAME: ['缺单位全称', 'No full name'],
        CREDIT_CODE: ['缺统一社会信用代码', 'No credit code'],
        ADDRESS: ['缺地址', 'No address'],
        LEGAL_REPRESENTATIVE: ['缺法定代表人', 'No legal representative'],
        MAIN_FACTS: ['缺主要违法事实', 'No main facts'],
        HANDLING: ['缺处理情况', 'No handling'],
        SECRET_OR_PRIVATE: ['含秘密或者隐私', 'Secrets or privacy'],
      }),
    ),
  }),
  example: {
    fullName: true,
    creditCode: true,
    address: true,
    legalRepresentative: true,
    mainFacts: true,
    handling: true,
    secretOrPrivate: false,
  },
  versions: [
    {
      from: '2017-01-01',
      decide(content, { step }) {
        const reasons = codesWhere({
          FULL_NAME: !content.fullName,
          CREDIT_CODE: !content.creditCode,
          ADDRESS: !content.address,
          LEGAL_REPRESENTATIVE: !content.legalRepresentative,
          MAIN_FACTS: !content.mainFacts,
          HANDLING: !content.handling,
          SECRET_OR_PRIVATE: content.secretOrPrivate,
        })
        return { eligible: step('内容问题数', reasons.length) === 0, reasons }
      },
    },
  ],
})
