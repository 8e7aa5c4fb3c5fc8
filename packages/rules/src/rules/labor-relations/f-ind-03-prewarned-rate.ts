import { label } from '@renshe/codes'
import { count, fields, quantity } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const fInd03 = defineRule({
  id: 'F-IND-03',
  title: label('群体性劳资矛盾突发事件事先预警率', 'Share of group events warned of before'),
  plain: label(
    '发生的群体性事件中，事先已经报过隐患的占多少；没有事件时不计算。',
    'Of the group events that happened, the share for which a hazard had been reported before.',
  ),
  field: 'labor-relations',
  source: '闵行区人力资源和社会保障“十四五”规划指标10',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('统计期末', 'End of the period') },
  input: fields({
    events: count('群体性事件数', 'Group events'),
    preWarned: count('其中：事先预警', 'Of these warned of before'),
  }),
  result: fields({ rate: quantity('事先预警率', 'Rate').nullable() }),
  example: { events: 5, preWarned: 4 },
  versions: [
    {
      from: '2021-01-01',
      decide({ events, preWarned }, { note, reject, step }) {
        if (preWarned > events) reject('preWarned', 'PART_OVER_WHOLE', '事先预警数多于事件数')
        if (events === 0) {
          note('NO_EVENTS', '无事件，视为达标')
          return { rate: null }
        }
        return { rate: step('事先预警 ÷ 事件数', preWarned / events) }
      },
    },
  ],
})
