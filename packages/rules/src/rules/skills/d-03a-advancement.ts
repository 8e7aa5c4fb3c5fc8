import { label } from '@renshe/codes'
import { choice, count, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const levels = {
  '5': ['五级/初级工', 'Level 5'],
  '4': ['四级/中级工', 'Level 4'],
  '3': ['三级/高级工', 'Level 3'],
  '2': ['二级/技师', 'Level 2'],
  '1': ['一级/高级技师', 'Level 1'],
} as const

export const d03a = defineRule({
  id: 'D-03a',
  title: label('晋级年限', 'Years before the next level'),
  plain: label(
    '在本等级工作满国家职业标准规定的年限，可以申报上一等级。',
    'After the years that the national standard of the occupation asks for, the next level may be applied for.',
  ),
  field: 'skills',
  source: '人社部发〔2022〕14号；各国家职业标准',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('申报日期', 'Day of application') },
  input: fields({
    level: choice('现有等级', 'Level held', levels),
    yearsAtLevel: count('取得后工作年限', 'Years worked since', 'years'),
  }),
  result: fields({
    mayApply: flag('可以申报上一等级', 'May apply for the next level'),
    yearsLeft: count('还差年限', 'Years still missing', 'years'),
  }),
  parameters: ['skill.advance_years'],
  example: { level: '4', yearsAtLevel: 5 },
  versions: [
    {
      from: '2022-03-01',
      decide({ level, yearsAtLevel }, { need, step }) {
        const { years } = need({ years: 'skill.advance_years' })
        const yearsLeft = step('还差年限', Math.max(0, years[level] - yearsAtLevel), { unit: 'years' })
        return { mayApply: step('可以申报上一等级', yearsLeft === 0), yearsLeft }
      },
    },
  ],
})
