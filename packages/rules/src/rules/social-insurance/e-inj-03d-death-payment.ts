import { label } from '@renshe/codes'
import { day, fen, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const eInj03d = defineRule({
  id: 'E-INJ-03d',
  title: label('一次性工亡补助金', 'One-off payment on death at work'),
  plain: label(
    '一次性工亡补助金为上一年度全国城镇居民人均可支配收入的 20 倍，按死亡年份取值。',
    'Twenty times last year’s national urban disposable income per head, by year of death.',
  ),
  field: 'social-insurance',
  source: '工伤保险条例第三十九条第一款第（三）项',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('死亡日期', 'Day of death'), of: (input) => input.diedOn },
  input: fields({ diedOn: day('死亡日期', 'Died on') }),
  result: fields({ oneOffFen: fen('一次性工亡补助金', 'One-off payment') }),
  parameters: ['injury.death_oneoff'],
  example: { diedOn: '2025-06-01' },
  versions: [
    {
      from: '2011-01-01',
      decide(_, { need }) {
        const { oneOffFen } = need({ oneOffFen: 'injury.death_oneoff' })
        return { oneOffFen }
      },
    },
  ],
})
