import { label } from '@renshe/codes'
import { choice, count, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { zeroSource } from './b-zero-01a-zero-employment-family.ts'

const states = {
  LEAD: ['线索', 'Lead'],
  VISIT: ['入户核实', 'Home visit'],
  CONFIRMED: ['认定', 'Confirmed'],
  PLAN: ['一户一策', 'Plan for the family'],
  OFFERED: ['已推荐工作', 'Work offered'],
  PLACED: ['一人就业', 'One member in work'],
  TRACK: ['跟踪回访', 'Follow-up'],
  CLOSED: ['办结', 'Closed'],
  NOT_ZERO: ['不是零就业家庭', 'Not a zero-employment family'],
  REFUSED: ['多次拒绝适当工作', 'Refused suitable work'],
  UNWILLING: ['无就业意愿', 'Not willing to work'],
} as const
type State = keyof typeof states

/** After an end the family may be a new lead, and is counted again. */
const next: Readonly<Record<State, readonly State[]>> = {
  LEAD: ['VISIT', 'NOT_ZERO'],
  VISIT: ['CONFIRMED', 'NOT_ZERO', 'UNWILLING'],
  CONFIRMED: ['PLAN', 'NOT_ZERO', 'UNWILLING'],
  PLAN: ['OFFERED', 'NOT_ZERO', 'UNWILLING'],
  OFFERED: ['PLACED', 'NOT_ZERO', 'REFUSED', 'UNWILLING'],
  PLACED: ['TRACK'],
  TRACK: ['CLOSED'],
  CLOSED: ['LEAD'],
  NOT_ZERO: ['LEAD'],
  REFUSED: ['LEAD'],
  UNWILLING: ['LEAD'],
}

export const bZero01d = defineRule({
  id: 'B-ZERO-01d',
  title: label('零就业家庭办理流程', 'Steps of a family’s case'),
  plain: label(
    '零就业家庭从线索、核实、认定、一户一策、推荐、就业到回访办结，每一步之后可以到哪一步；三次拒绝适当工作才能以拒绝退出；退出以后可以重新进入。',
    'Which step may follow which from lead to closing; a case ends for refusal only after three refused suitable offers; a family may come back.',
  ),
  field: 'employment',
  source: `${zeroSource}；办理流程为平台设计`,
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('变更日期', 'Day of the change') },
  input: fields({
    state: choice('当前状态', 'State', states),
    refusedOffers: count('拒绝适当工作次数', 'Suitable offers refused', 'times').optional(),
  }),
  result: fields({
    next: list('可以转入的状态', 'States that may follow', choice('状态', 'State', states)),
    final: flag('已退出', 'Ended'),
  }),
  parameters: ['zero.max_refusals'],
  example: { state: 'OFFERED', refusedOffers: 1 },
  versions: [
    {
      from: '2008-01-01',
      decide({ state, refusedOffers = 0 }, { need, step }) {
        const after = next[state]
        const final = after.includes('LEAD')
        if (!after.includes('REFUSED')) return { next: step('可以转入的状态', [...after]), final }
        const { most } = need({ most: 'zero.max_refusals' })
        const enough = step(`拒绝适当工作是否已满 ${most} 次`, refusedOffers >= most)
        return { next: after.filter((one) => one !== 'REFUSED' || enough), final }
      },
    },
  ],
})
