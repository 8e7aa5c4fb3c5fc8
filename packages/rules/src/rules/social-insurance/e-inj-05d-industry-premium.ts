import { label, multiplyFen } from '@renshe/codes'
import { choice, count, fen, fields, ppm } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'

/** 人社部发〔2015〕71号: the rate of a class floats between 50 % and 150 %. */
const floating = { least: 50, most: 150 } as const

const classes = {
  '1': ['一类行业', 'Class 1'],
  '2': ['二类行业', 'Class 2'],
  '3': ['三类行业', 'Class 3'],
  '4': ['四类行业', 'Class 4'],
  '5': ['五类行业', 'Class 5'],
  '6': ['六类行业', 'Class 6'],
  '7': ['七类行业', 'Class 7'],
  '8': ['八类行业', 'Class 8'],
} as const

export const eInj05d = defineRule({
  id: 'E-INJ-05d',
  title: label('单位工伤保险费（行业费率）', 'Work-injury premium of an employer'),
  plain: label(
    '单位按行业类别的基准费率和浮动比例，以职工缴费基数之和缴纳工伤保险费，职工个人不缴费。',
    'The employer pays the rate of its class of industry, floated by its record, on the sum of the contribution bases; employees pay nothing.',
  ),
  field: 'social-insurance',
  source: '工伤保险条例第八条、第十条；人社部发〔2015〕71号',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('缴费月份', 'Month of contribution') },
  input: fields({
    industryClass: choice('行业类别', 'Class of industry', classes),
    floatPercent: count('浮动比例', 'Floating', 'percent').min(floating.least).max(floating.most),
    baseFen: fen('职工缴费基数之和', 'Sum of the contribution bases'),
  }),
  result: fields({ ratePpm: ppm('基准费率', 'Rate of the class'), premiumFen: fen('工伤保险费', 'Premium') }),
  parameters: ['si.rate.injury'],
  example: { industryClass: '4', floatPercent: 120, baseFen: 50_000_000 },
  versions: [
    {
      from: '2015-10-01',
      decide({ industryClass, floatPercent, baseFen }, { need, step }) {
        const { rates } = need({ rates: 'si.rate.injury' })
        const ratePpm = step('行业基准费率', rates[industryClass], { unit: 'ppm' })
        return {
          ratePpm,
          premiumFen: step('基数乘以基准费率和浮动比例', multiplyFen(baseFen, ratePpm * floatPercent, ppmOne * 100), {
            unit: 'fen',
          }),
        }
      },
    },
  ],
})
