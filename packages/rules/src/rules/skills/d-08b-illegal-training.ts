import { label } from '@renshe/codes'
import { fen, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 监察条例第二十八条, fen. */
const least = 1_000_000
const most = 5_000_000

export const d08b = defineRule({
  id: 'D-08b',
  title: label('违法培训、鉴定机构的处罚', 'Penalty of illegal training and appraisal bodies'),
  plain: label(
    '违法从事职业技能培训、考核鉴定的，没收违法所得，处一万元以上五万元以下罚款。',
    'Illegal training or appraisal: gains confiscated and a fine of 10 000 to 50 000 yuan.',
  ),
  field: 'skills',
  source: '劳动保障监察条例第二十八条',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('违法行为日期', 'Day of the act') },
  input: fields({
    illegal: flag('违法从事培训或者考核鉴定', 'Illegal training or appraisal'),
    gainsFen: fen('违法所得', 'Illegal gains'),
  }),
  result: fields({
    confiscateFen: fen('没收违法所得', 'Confiscated'),
    leastFineFen: fen('罚款下限', 'Least fine'),
    mostFineFen: fen('罚款上限', 'Most fine'),
  }),
  example: { illegal: true, gainsFen: 300_000 },
  versions: [
    {
      from: '2004-12-01',
      decide: ({ illegal, gainsFen }, { step }) => ({
        confiscateFen: step('没收违法所得', illegal ? gainsFen : 0, { unit: 'fen' }),
        leastFineFen: step('罚款下限', illegal ? least : 0, { unit: 'fen' }),
        mostFineFen: step('罚款上限', illegal ? most : 0, { unit: 'fen' }),
      }),
    },
  ],
})
