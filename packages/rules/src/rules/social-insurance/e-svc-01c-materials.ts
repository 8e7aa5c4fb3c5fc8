import { label } from '@renshe/codes'
import { choice, fields, flag, list, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const bases = {
  identity: ['身份证件', 'Identity document'],
  law: ['法律规定', 'Law'],
  regulation: ['行政法规规定', 'Administrative regulation'],
  stateCouncil: ['国务院决定规定', 'State Council decision'],
  other: ['其他文件要求', 'Other document'],
  none: ['没有依据', 'None'],
} as const

const mayBeAsked: ReadonlySet<keyof typeof bases> = new Set(['identity', 'law', 'regulation', 'stateCouncil'])
const nameOf = () => text('材料名称', 'Name', 100).min(1)

export const eSvc01c = defineRule({
  id: 'E-SVC-01c',
  title: label('可以要求提交的材料', 'Materials that may be asked for'),
  plain: label(
    '办理社保业务只须出示身份证件；除法律、行政法规、国务院决定另有规定外，不得要求提交其他材料。',
    'Only an identity document may be demanded, unless a law, an administrative regulation or a State Council decision says otherwise.',
  ),
  field: 'social-insurance',
  source: '社会保险经办条例（国令第765号）第三十一条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('申请日期', 'Day of application') },
  input: fields({
    materials: list('要求的材料', 'Materials', fields({ name: nameOf(), basis: choice('依据', 'Basis', bases) }), 100),
  }),
  result: fields({
    lawful: flag('都可以要求', 'All may be asked for'),
    refused: list('不得要求的材料', 'May not be asked for', nameOf()),
  }),
  example: {
    materials: [
      { name: '居民身份证', basis: 'identity' },
      { name: '无犯罪记录证明', basis: 'none' },
    ],
  },
  versions: [
    {
      from: '2023-12-01',
      decide({ materials }, { step }) {
        const refused = materials.filter(({ basis }) => !mayBeAsked.has(basis)).map(({ name }) => name)
        return { lawful: refused.length === 0, refused: step('不得要求的材料', refused) }
      },
    },
  ],
})
