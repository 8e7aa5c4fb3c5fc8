import { label } from '@renshe/codes'
import { day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 条例第二十八条: three years after the works are complete and everybody is paid. */
const keepYears = 3

export const fWage02a = defineRule({
  id: 'F-WAGE-02a',
  title: label('用工管理台账保存期限', 'How long the labour ledger is kept'),
  plain: label(
    '项目用工管理台账至少保存到工程完工且工资全部结清后三年。',
    'The labour ledger of a project is kept until three years after completion and full payment.',
  ),
  field: 'labor-relations',
  source: '保障农民工工资支付条例（国令第724号）第二十八条',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('完工日期', 'Completion'), of: (input) => input.completedOn },
  input: fields({
    completedOn: day('工程完工日期', 'Completed on'),
    paidInFullOn: day('工资全部结清日期', 'Paid in full on'),
  }),
  result: fields({ keepUntil: day('至少保存到', 'Keep until') }),
  example: { completedOn: '2025-12-20', paidInFullOn: '2026-01-31' },
  versions: [
    {
      from: '2020-05-01',
      decide({ completedOn, paidInFullOn }, work) {
        const paidLater = paidInFullOn > completedOn
        const start = work.step('完工和结清中较晚的日期', paidLater ? paidInFullOn : completedOn)
        const { raw } = countPeriod(work, start, keepYears, 'YEAR', paidLater ? 'paidInFullOn' : 'completedOn')
        return { keepUntil: work.step('至少保存到', raw) }
      },
    },
  ],
})
