import { label } from '@renshe/codes'
import { count, fields, quantity } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const eInj06c = defineRule({
  id: 'E-INJ-06c',
  title: label('住院康复占鉴定人数比例', 'In-patient rehabilitation per appraisal'),
  plain: label(
    '住院康复人数除以劳动能力鉴定人数；没有鉴定时没有数值。',
    'In-patients of rehabilitation divided by appraisals; none where there were no appraisals.',
  ),
  field: 'social-insurance',
  source: '闵行区人力资源和社会保障“十四五”规划（2016—2020 年住院康复 702 人，占 4.3%）',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('统计期末', 'End of the period') },
  input: fields({
    inPatients: count('住院康复人数', 'In-patients', 'people'),
    appraisals: count('劳动能力鉴定人数', 'Appraisals', 'people'),
  }),
  result: fields({ rate: quantity('比例', 'Share').nullable() }),
  example: { inPatients: 702, appraisals: 16_326 },
  versions: [
    {
      from: '2011-01-01',
      decide: ({ inPatients, appraisals }, { step }) => ({
        rate: step('住院康复占鉴定人数比例', appraisals === 0 ? null : inPatients / appraisals),
      }),
    },
  ],
})
