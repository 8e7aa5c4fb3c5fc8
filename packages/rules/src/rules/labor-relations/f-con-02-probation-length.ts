import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 劳动合同法第十九条: from this many months of contract, at most so many of probation. */
const steps = [
  { fromMonths: 36, most: 6 },
  { fromMonths: 12, most: 2 },
  { fromMonths: 3, most: 1 },
] as const
const openEndedMost = 6

export const fCon02 = defineRule({
  id: 'F-CON-02',
  title: label('试用期长度', 'Length of probation'),
  plain: label(
    '合同不满三个月或以完成任务为期限的不得有试用期；不满一年最多 1 个月，不满三年最多 2 个月，三年以上和无固定期限最多 6 个月。',
    'None under three months or for a task; one month under a year, two under three years, six from there and open-ended.',
  ),
  field: 'labor-relations',
  source: '劳动合同法第十九条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('合同订立日期', 'Day of the contract') },
  input: fields({
    kind: choice('合同种类', 'Kind of contract', {
      FIXED: ['固定期限', 'Fixed term'],
      OPEN: ['无固定期限', 'Open-ended'],
      TASK: ['以完成一定工作任务为期限', 'For a task'],
    }),
    contractMonths: count('合同期限（满多少个月）', 'Whole months of contract', 'months').optional(),
    probationMonths: count('约定试用期（月，不足一个月按一个月）', 'Agreed probation, begun months', 'months'),
  }),
  result: fields({
    mostMonths: count('试用期上限', 'Longest probation', 'months'),
    eligible: flag('约定合法', 'Allowed'),
    reasons: list(
      '不合法的原因',
      'Reasons against',
      choice('原因', 'Reason', {
        NO_PROBATION: ['不得约定试用期', 'No probation allowed'],
        TOO_LONG: ['试用期过长', 'Too long'],
      }),
    ),
  }),
  example: { kind: 'FIXED', contractMonths: 12, probationMonths: 2 },
  versions: [
    {
      from: '2008-01-01',
      decide({ kind, contractMonths, probationMonths }, { reject, step }) {
        const term = () => contractMonths ?? reject('contractMonths', 'REQUIRED', '固定期限合同请填写期限')
        const fixedMost = (months: number) => steps.find(({ fromMonths }) => months >= fromMonths)?.most ?? 0
        const mostMonths = step(
          '试用期上限',
          kind === 'OPEN' ? openEndedMost : kind === 'TASK' ? 0 : fixedMost(term()),
          { unit: 'months' },
        )
        const reasons = codesWhere({
          NO_PROBATION: mostMonths === 0 && probationMonths > 0,
          TOO_LONG: mostMonths > 0 && probationMonths > mostMonths,
        })
        return { mostMonths, eligible: reasons.length === 0, reasons }
      },
    },
  ],
})
