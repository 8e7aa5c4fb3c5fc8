import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const identity = ['IDENTITY_DOCUMENT', 'SOCIAL_CARD'] as const

const material = choice('材料', 'Document', {
  IDENTITY_DOCUMENT: ['身份证件', 'Identity document'],
  SOCIAL_CARD: ['社会保障卡', 'Social-security card'],
  REGISTRATION_FORM: ['失业人员登记表', 'Registration form'],
  LEAVING_PROOF: ['离职证明', 'Proof of leaving'],
  RESIDENCE_PROOF: ['居住证明', 'Proof of residence'],
  OTHER: ['其他证明', 'Other proof'],
})

const missing = {
  IDENTITY: ['身份证件或社会保障卡', 'Identity document or social-security card'],
  REGISTRATION_FORM: ['失业人员登记表', 'Registration form'],
} as const

export const bReg01a = defineRule({
  id: 'B-REG-01a',
  title: label('失业登记材料', 'Documents for the registration'),
  plain: label(
    '失业登记只需要身份证件或社保卡，以及《失业人员登记表》；没有法律或国务院决定作依据，不得索要其他证明。',
    'An identity document or social-security card and the form are enough; no other proof may be demanded without a basis in law.',
  ),
  field: 'employment',
  source: '上海市失业登记办事指南；社会保险经办条例（国令765号）第三十一条',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('申请日期', 'Day of application') },
  input: fields({ materials: list('提交或索要的材料', 'Documents given or demanded', material, 20) }),
  result: fields({
    complete: flag('材料齐全', 'Complete'),
    missing: list('缺少', 'Missing', choice('材料', 'Document', missing)),
    mayNotDemand: list('不得索要', 'May not be demanded', material),
  }),
  example: { materials: ['SOCIAL_CARD', 'REGISTRATION_FORM'] },
  versions: [
    {
      from: '2008-01-01',
      decide({ materials }, { step }) {
        const lacking = codesWhere({
          IDENTITY: !identity.some((document) => materials.includes(document)),
          REGISTRATION_FORM: !materials.includes('REGISTRATION_FORM'),
        })
        const needed: readonly string[] = [...identity, 'REGISTRATION_FORM']
        return {
          complete: step('材料齐全', lacking.length === 0),
          missing: lacking,
          mayNotDemand: step(
            '没有依据、不得索要的材料',
            [...new Set(materials)].filter((document) => !needed.includes(document)),
          ),
        }
      },
    },
  ],
})
