import { label, multiplyFen } from '@renshe/codes'
import { choice, fen, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { averageWageField } from './e-inj-03-own-wage.ts'

/** Percent of the local average wage by level of care (条例第三十四条). */
const percents = { full: 50, most: 40, part: 30 } as const

export const eInj03a = defineRule({
  id: 'E-INJ-03a',
  title: label('生活护理费', 'Care allowance'),
  plain: label(
    '生活完全、大部分、部分不能自理的，每月按平均工资的 50%、40%、30% 支付生活护理费。',
    'A monthly 50, 40 or 30 % of the average wage for full, extensive or partial need of care.',
  ),
  field: 'social-insurance',
  source: '工伤保险条例第三十四条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('待遇计发日期', 'Day of the benefit') },
  input: fields({
    level: choice('护理等级', 'Level of care', {
      full: ['生活完全不能自理', 'Full'],
      most: ['生活大部分不能自理', 'Extensive'],
      part: ['生活部分不能自理', 'Partial'],
    }),
    averageWageFen: averageWageField,
  }),
  result: fields({ monthlyFen: fen('每月生活护理费', 'Monthly care allowance') }),
  example: { level: 'full', averageWageFen: 1_243_400 },
  versions: [
    {
      from: '2004-01-01',
      decide: ({ level, averageWageFen }, { step }) => ({
        monthlyFen: step(`平均工资的 ${percents[level]}%`, multiplyFen(averageWageFen, percents[level], 100), {
          unit: 'fen',
        }),
      }),
    },
  ],
})
