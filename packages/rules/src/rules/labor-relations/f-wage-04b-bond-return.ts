import { label } from '@renshe/codes'
import { defineRule } from '../../declare/rule.ts'
import { release, releaseInput, releaseResult } from './f-wage-release.ts'

export const fWage04b = defineRule({
  id: 'F-WAGE-04b',
  title: label('工资保证金返还', 'Return of the wage bond'),
  plain: label(
    '工程完工、没有拖欠工资，并公示满 30 日以后，可以申请返还工资保证金。',
    'The bond is returned when the works are complete, nobody is owed and a public notice has run 30 days.',
  ),
  field: 'labor-relations',
  source: '人社部发〔2021〕65号',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('申请日期', 'Day of application'), of: (input) => input.asOf },
  input: releaseInput,
  result: releaseResult,
  example: { completed: true, noArrears: true, noticeOn: '2026-03-02', asOf: '2026-04-02' },
  versions: [{ from: '2021-11-01', decide: (input, work) => release(input, work) }],
})
