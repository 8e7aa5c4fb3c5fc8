import { addDays, label } from '@renshe/codes'
import { choice, day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 沪人社规〔2025〕28号: 30 days after more investment, 30 days before the completion date of the contract. */
const changeDays = 30

const kinds = {
  investment: ['追加投资', 'More investment'],
  period: ['延长工期', 'Longer works'],
} as const

export const eInj05a = defineRule({
  id: 'E-INJ-05a',
  title: label('建设项目参保变更期限', 'When a project reports a change'),
  plain: label(
    '追加投资的，30 日内申报补缴；延长工期的，在合同竣工日期 30 日以前办理变更。',
    'More investment is declared within 30 days; longer works are reported 30 days before the completion date of the contract.',
  ),
  field: 'social-insurance',
  source: '沪人社规〔2025〕28号',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: {
    label: label('追加投资或合同竣工日期', 'Day of the investment or of completion'),
    of: (input) => input.on,
  },
  input: fields({
    kind: choice('变更类别', 'Kind', kinds),
    on: day('追加投资日期或合同竣工日期', 'Day of the investment or of completion'),
  }),
  result: fields({
    dueOn: day('办理期限', 'Due'),
    dueOnRolled: day('办理期限（追加投资遇休息日顺延）', 'Due, moved to a working day').optional(),
  }),
  example: { kind: 'investment', on: '2026-03-02' },
  versions: [
    {
      from: '2021-01-01',
      decide({ kind, on }, work) {
        if (kind === 'period') return { dueOn: work.step('合同竣工日期以前 30 日', addDays(on, -changeDays)) }
        const { raw, rolled } = countPeriod(work, on, changeDays, 'NATURAL', 'on')
        return { dueOn: work.step('追加投资后 30 日', raw), dueOnRolled: work.step('遇休息日顺延后的日期', rolled) }
      },
    },
  ],
})
