import { label } from '@renshe/codes'
import { count, fields, quantity } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const fInd04 = defineRule({
  id: 'F-IND-04',
  title: label('企业用工信息采集完成率', 'Share of enterprises with employment data on file'),
  plain: label(
    '在闵行实体经营、用工 10 人以上的企业中，已完成用工信息采集的占多少。',
    'Of the enterprises really operating in Minhang with ten or more workers, the share whose data are on file.',
  ),
  field: 'labor-relations',
  source: '闵行区人力资源和社会保障“十四五”规划指标11',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('统计期末', 'End of the period') },
  input: fields({
    enterprises: count('实体经营且用工 10 人以上的企业数', 'Enterprises with ten or more workers'),
    filed: count('其中：已完成采集', 'Of these filed'),
  }),
  result: fields({ rate: quantity('采集完成率', 'Rate').nullable() }),
  example: { enterprises: 6200, filed: 5921 },
  versions: [
    {
      from: '2021-01-01',
      decide({ enterprises, filed }, { note, reject, step }) {
        if (filed > enterprises) reject('filed', 'PART_OVER_WHOLE', '已完成采集的企业数多于应采集数')
        if (enterprises === 0) {
          note('NO_ENTERPRISES', '没有应采集的企业，不计算比率')
          return { rate: null }
        }
        return { rate: step('已完成采集 ÷ 应采集', filed / enterprises) }
      },
    },
  ],
})
