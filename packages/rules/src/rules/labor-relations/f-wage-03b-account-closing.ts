import { label } from '@renshe/codes'
import { defineRule } from '../../declare/rule.ts'
import { release, releaseInput, releaseResult } from './f-wage-release.ts'

export const fWage03b = defineRule({
  id: 'F-WAGE-03b',
  title: label('工资专用账户销户', 'Closing the special account'),
  plain: label(
    '工程完工、没有拖欠工资，并公示满 30 日以后，可以注销工资专用账户。',
    'The account may be closed when the works are complete, nobody is owed and a public notice has run 30 days.',
  ),
  field: 'labor-relations',
  source: '保障农民工工资支付条例（国令第724号）第二十七条',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('申请日期', 'Day of application'), of: (input) => input.asOf },
  input: releaseInput,
  result: releaseResult,
  example: { completed: true, noArrears: true, noticeOn: '2026-03-02', asOf: '2026-04-02' },
  versions: [{ from: '2020-05-01', decide: (input, work) => release(input, work) }],
})
