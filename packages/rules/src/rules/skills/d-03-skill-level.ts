import { label } from '@renshe/codes'
import { choice, count, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { skillLevelOrder, skillLevels } from './skill-level.ts'

/** 高技能人才 begins at 三级. */
const highSkilledFrom = skillLevelOrder.indexOf('L3')

export const d03 = defineRule({
  id: 'D-03',
  title: label('职业技能等级（新八级工）', 'Eight levels of skill'),
  plain: label(
    '从学徒工到首席技师共八级；三级（高级工）以上为高技能人才。',
    'Eight levels from apprentice to chief technician; level 3 and above is high-skilled.',
  ),
  field: 'skills',
  source: '人社部发〔2022〕14号',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('证书日期', 'Day of the certificate') },
  input: fields({ level: choice('等级', 'Level', skillLevels) }),
  result: fields({
    rank: count('序号（0 至 7）', 'Rank, 0 to 7'),
    highSkilled: flag('高技能人才', 'High-skilled'),
    next: choice('上一等级', 'Next level', skillLevels).optional(),
  }),
  example: { level: 'L3' },
  versions: [
    {
      from: '2022-03-01',
      decide({ level }, { step }) {
        const rank = step('等级序号', skillLevelOrder.indexOf(level))
        const next = skillLevelOrder[rank + 1]
        return {
          rank,
          highSkilled: step('三级以上为高技能人才', rank >= highSkilledFrom),
          ...(next === undefined ? {} : { next: step('可以晋升到', next) }),
        }
      },
    },
  ],
})
