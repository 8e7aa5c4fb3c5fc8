import { label } from '@renshe/codes'
import { choice, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** How much of a traffic accident was the worker's own fault, as the traffic police found. */
export const responsibilities = {
  full: ['全部责任', 'Full'],
  main: ['主要责任', 'Main'],
  equal: ['同等责任', 'Equal'],
  minor: ['次要责任', 'Minor'],
  none: ['无责任', 'None'],
} as const

export const eInj01d = defineRule({
  id: 'E-INJ-01d',
  title: label('上下班途中事故责任', 'Responsibility in an accident on the way to work'),
  plain: label(
    '上下班途中受到交通事故伤害，本人负同等、次要责任或者无责任的，认定为工伤；负全部或主要责任的，不认定。',
    'A traffic accident on the way to or from work counts unless the worker bears the full or main responsibility.',
  ),
  field: 'social-insurance',
  source: '工伤保险条例第十四条第（六）项',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('事故日期', 'Day of the accident') },
  input: fields({ responsibility: choice('本人责任', 'Own responsibility', responsibilities) }),
  result: fields({ counts: flag('属于非本人主要责任', 'Not mainly the worker’s responsibility') }),
  example: { responsibility: 'equal' },
  versions: [
    {
      from: '2011-01-01',
      decide: ({ responsibility }, { step }) => ({
        counts: step(
          `本人负${responsibilities[responsibility][0]}，是否属于非本人主要责任`,
          responsibility !== 'full' && responsibility !== 'main',
        ),
      }),
    },
  ],
})
