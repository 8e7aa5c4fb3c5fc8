import { label } from '@renshe/codes'
import { choice, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const states = {
  screened: ['筛查', 'Screened'],
  confirmed: ['康复确认', 'Confirmed'],
  admitted: ['入院', 'Admitted'],
  reviewed: ['中期评估', 'Interim review'],
  discharged: ['出院评估', 'Discharge review'],
  followed: ['重返岗位回访', 'Follow-up at work'],
} as const
type State = keyof typeof states

/** What may come after each state; a short stay may end without an interim review, and both reviews may be repeated. */
const next: Readonly<Record<State, readonly State[]>> = {
  screened: ['confirmed'],
  confirmed: ['admitted'],
  admitted: ['reviewed', 'discharged'],
  reviewed: ['reviewed', 'discharged'],
  discharged: ['followed'],
  followed: ['followed'],
}

export const eInj06a = defineRule({
  id: 'E-INJ-06a',
  title: label('工伤康复流程', 'Course of rehabilitation'),
  plain: label(
    '工伤康复依次为筛查、康复确认、入院、中期评估、出院评估、重返岗位回访；判断下一步是否可以办理。',
    'Screening, confirmation, admission, interim review, discharge review, follow-up at work: whether a step may follow.',
  ),
  field: 'social-insurance',
  source: '平台设计，待区人社局确认',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('办理日期', 'Day of the step') },
  input: fields({ from: choice('当前状态', 'State', states), to: choice('下一步', 'Next', states) }),
  result: fields({
    allowed: flag('可以办理', 'Allowed'),
    next: list('可以办理的下一步', 'Steps allowed', choice('状态', 'State', states)),
  }),
  example: { from: 'screened', to: 'confirmed' },
  versions: [
    {
      from: '2011-01-01',
      decide: ({ from, to }, { step }) => ({
        allowed: step('下一步符合流程', next[from].includes(to)),
        next: [...next[from]],
      }),
    },
  ],
})
