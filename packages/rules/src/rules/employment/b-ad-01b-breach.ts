import { label } from '@renshe/codes'
import { choice, fen, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 条例第四十三条, fen. */
const least = 1_000_000
const most = 5_000_000

const consequences = {
  NONE: ['没有违法', 'No breach'],
  ORDER: ['责令改正', 'Order to correct'],
  FINE: ['拒不改正，处罚款', 'Refuses: fine'],
} as const

export const bAd01b = defineRule({
  id: 'B-AD-01b',
  title: label('招聘信息违法的处理', 'Breach of the rules on recruitment information'),
  plain: label(
    '招聘信息不真实、不合法或者应核验未核验的，责令改正；拒不改正的，处一万元以上五万元以下罚款。',
    'Untrue or unlawful information, or documents not checked: order to correct; who refuses is fined 10 000 to 50 000 yuan.',
  ),
  field: 'employment',
  source: '人力资源市场暂行条例第四十三条',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('违法行为日期', 'Day of the breach') },
  input: fields({
    breach: flag('信息不真实、不合法或者未核验', 'Untrue, unlawful or not checked'),
    refusesToCorrect: flag('责令改正后拒不改正', 'Refuses to correct').optional(),
  }),
  result: fields({
    consequence: choice('处理', 'Consequence', consequences),
    leastFineFen: fen('罚款下限', 'Least fine'),
    mostFineFen: fen('罚款上限', 'Most fine'),
  }),
  example: { breach: true, refusesToCorrect: true },
  versions: [
    {
      from: '2018-10-01',
      decide({ breach, refusesToCorrect = false }, { step, reject }) {
        if (refusesToCorrect && !breach) reject('refusesToCorrect', 'WITHOUT_BREACH', '没有违法就没有拒不改正')
        const fined = breach && refusesToCorrect
        const consequence: keyof typeof consequences = fined ? 'FINE' : breach ? 'ORDER' : 'NONE'
        return {
          consequence: step('处理', consequence),
          leastFineFen: fined ? step('罚款下限', least, { unit: 'fen' }) : 0,
          mostFineFen: fined ? step('罚款上限', most, { unit: 'fen' }) : 0,
        }
      },
    },
  ],
})
