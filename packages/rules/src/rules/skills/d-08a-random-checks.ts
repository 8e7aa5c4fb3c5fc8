import { label } from '@renshe/codes'
import { count, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'

export const d08a = defineRule({
  id: 'D-08a',
  title: label('培训班双随机抽查数量', 'Random checks of classes'),
  plain: label(
    '每季度双随机抽查不少于培训班总数的规定比例，不足一个的按一个算。',
    'Each quarter at least the set share of classes is checked at random, rounded up.',
  ),
  field: 'skills',
  source: '就业促进法第五十九条；平台设计决定',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('季度', 'Quarter') },
  input: fields({ classes: count('本季度培训班数', 'Classes in the quarter') }),
  result: fields({ checks: count('至少抽查', 'Checks at least') }),
  parameters: ['training.random_check'],
  example: { classes: 41 },
  versions: [
    {
      from: '2008-01-01',
      decide({ classes }, { need, step }) {
        const { share } = need({ share: 'training.random_check' })
        return { checks: step('至少抽查班数', Math.ceil((classes * share) / ppmOne)) }
      },
    },
  ],
})
