import { label } from '@renshe/codes'
import { count, fields, quantity } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const eInj05b = defineRule({
  id: 'E-INJ-05b',
  title: label('建设项目先参保率', 'Projects insured before work started'),
  plain: label(
    '开工前已经参保的项目占已开工项目的比例；没有开工项目时没有数值。',
    'Projects insured before start as a share of the projects started; none where nothing started.',
  ),
  field: 'social-insurance',
  source: '沪人社规〔2025〕28号',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('统计期末', 'End of the period') },
  input: fields({
    insuredBeforeStart: count('开工前已参保的项目数', 'Projects insured before start'),
    started: count('已开工的项目数', 'Projects started'),
  }),
  result: fields({ rate: quantity('先参保率', 'Rate').nullable() }),
  example: { insuredBeforeStart: 118, started: 120 },
  versions: [
    {
      from: '2021-01-01',
      decide({ insuredBeforeStart, started }, { reject, step }) {
        if (insuredBeforeStart > started) reject('insuredBeforeStart', 'PART_OVER_WHOLE', '先参保项目数大于开工项目数')
        return { rate: step('先参保率', started === 0 ? null : insuredBeforeStart / started) }
      },
    },
  ],
})
