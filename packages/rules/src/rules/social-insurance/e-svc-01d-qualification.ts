import { label } from '@renshe/codes'
import { choice, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const ways = {
  data: ['信息比对', 'Data match'],
  self: ['自助认证', 'Self-authentication'],
  entrusted: ['委托用人单位或者第三方核实', 'Check by the employer or a third party'],
} as const

export const eSvc01d = defineRule({
  id: 'E-SVC-01d',
  title: label('待遇领取资格核验方式', 'How the right to a benefit is verified'),
  plain: label(
    '先通过信息比对，再通过自助认证核验领取资格；都不能确定的，由经办机构委托核实，不要求本人到场。',
    'Data are matched first, then the person authenticates online; where neither decides, the agency has it checked. Nobody has to appear in person.',
  ),
  field: 'social-insurance',
  source: '社会保险经办条例（国令第765号）第二十六条',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('核验日期', 'Day of the check') },
  input: fields({
    dataMatched: flag('信息比对已能确定', 'Data match decides'),
    selfAuthenticated: flag('已完成自助认证', 'Self-authenticated'),
  }),
  result: fields({
    way: choice('核验方式', 'Way', ways),
    settled: flag('已能确定', 'Settled'),
    mustAppear: flag('须本人到场', 'Must appear in person'),
  }),
  example: { dataMatched: false, selfAuthenticated: true },
  versions: [
    {
      from: '2023-12-01',
      decide({ dataMatched, selfAuthenticated }, { step }) {
        const way: keyof typeof ways = dataMatched ? 'data' : selfAuthenticated ? 'self' : 'entrusted'
        step('核验方式', ways[way][0])
        return { way, settled: way !== 'entrusted', mustAppear: false }
      },
    },
  ],
})
