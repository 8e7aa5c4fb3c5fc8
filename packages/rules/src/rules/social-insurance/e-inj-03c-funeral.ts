import { label } from '@renshe/codes'
import { fen, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { averageWageField } from './e-inj-03-own-wage.ts'

/** 条例第三十九条第一款第（一）项. */
const months = 6

export const eInj03c = defineRule({
  id: 'E-INJ-03c',
  title: label('因工死亡丧葬补助金', 'Funeral payment on death at work'),
  plain: label('丧葬补助金为 6 个月的统筹地区上年度职工月平均工资。', 'Six months of last year’s local average wage.'),
  field: 'social-insurance',
  source: '工伤保险条例第三十九条第一款第（一）项',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('死亡日期', 'Day of death') },
  input: fields({ averageWageFen: averageWageField }),
  result: fields({ funeralFen: fen('丧葬补助金', 'Funeral payment') }),
  example: { averageWageFen: 1_243_400 },
  versions: [
    {
      from: '2004-01-01',
      decide: ({ averageWageFen }, { step }) => ({
        funeralFen: step(`${months} 个月平均工资`, averageWageFen * months, { unit: 'fen' }),
      }),
    },
  ],
})
