import { label } from '@renshe/codes'
import { choice, fields, flag, list, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const reasonNames = {
  ACCEPTED_BY_SAME: ['该件由本人受理', 'The same person accepted it'],
  EXAMINED_BY_SAME: ['该件由本人审核', 'The same person examined it'],
  NOT_ACCEPTED: ['尚未受理', 'Not accepted yet'],
  NOT_EXAMINED: ['尚未审核', 'Not examined yet'],
} as const

type Reason = keyof typeof reasonNames

interface Hands {
  readonly actor: string
  readonly action: 'examine' | 'review'
  readonly acceptedBy?: string | undefined
  readonly examinedBy?: string | undefined
}

/** Each hand is another person's, and none comes before the one it checks. */
function failing({ actor, action, acceptedBy, examinedBy }: Hands): readonly Reason[] {
  const review = action === 'review'
  const checks: readonly (readonly [boolean, Reason])[] = [
    [acceptedBy === actor, 'ACCEPTED_BY_SAME'],
    [review && examinedBy === actor, 'EXAMINED_BY_SAME'],
    [acceptedBy === undefined, 'NOT_ACCEPTED'],
    [review && examinedBy === undefined, 'NOT_EXAMINED'],
  ]
  return checks.filter(([failed]) => failed).map(([, reason]) => reason)
}

export const gCmp08 = defineRule({
  id: 'G-CMP-08',
  title: label('受理、审核、复核三分离', 'Three separated hands'),
  plain: label(
    '涉及资金的事项，受理、审核、复核须由不同的人办理；本人受理或审核过的件，不能再由本人审核或复核。',
    'Money items are accepted, examined and reviewed by three different people.',
  ),
  field: 'calendar',
  source: '社会保险经办条例（国令765号）第三十七条',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('办理日期', 'Day of the act') },
  input: fields({
    moneyItem: flag('涉及资金', 'Concerns money'),
    action: choice('要办的环节', 'Act', { examine: ['审核', 'Examine'], review: ['复核', 'Review'] }),
    actor: text('办理人', 'Person acting', 100).min(1),
    acceptedBy: text('受理人', 'Accepted by', 100).min(1).optional(),
    examinedBy: text('审核人', 'Examined by', 100).min(1).optional(),
  }),
  result: fields({
    allowed: flag('可以办理', 'Allowed'),
    reasons: list('不能办理的原因', 'Reasons', choice('原因', 'Reason', reasonNames)),
  }),
  example: { moneyItem: true, action: 'examine', actor: 'A', acceptedBy: 'A' },
  versions: [
    {
      from: '2023-12-01',
      decide({ moneyItem, ...hands }, { step }) {
        const reasons = moneyItem ? failing(hands) : []
        for (const reason of reasons) step(reasonNames[reason][0], reason)
        const allowed = reasons.length === 0
        return {
          allowed: step(moneyItem ? '三个环节由不同的人办理' : '不涉及资金，不要求分离', allowed),
          reasons: [...reasons],
        }
      },
    },
  ],
})
