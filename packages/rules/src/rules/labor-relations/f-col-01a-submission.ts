import { label } from '@renshe/codes'
import { choice, day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 集体合同规定（劳社部令22号）: 10 days; 工资集体协商试行办法（劳社部令9号）: 7 days. */
const days = { GENERAL: 10, WAGE: 7 } as const

export const fCol01a = defineRule({
  id: 'F-COL-01a',
  title: label('集体合同报送期限', 'Submitting a collective contract'),
  plain: label(
    '集体合同签字后 10 日内、工资专项集体合同 7 日内报送劳动行政部门。',
    'To the authority within ten days of signature, a wage agreement within seven.',
  ),
  field: 'labor-relations',
  source: '集体合同规定（劳社部令22号）；工资集体协商试行办法（劳社部令9号）',
  confidence: 'M',
  audience: ['employer', 'staff'],
  decisive: { label: label('签字日期', 'Day of signature'), of: (input) => input.signedOn },
  input: fields({
    signedOn: day('双方首席代表签字日期', 'Signed on'),
    kind: choice('种类', 'Kind', {
      GENERAL: ['集体合同', 'Collective contract'],
      WAGE: ['工资专项集体合同', 'Wage agreement'],
    }),
  }),
  result: fields({
    submitBy: day('最迟报送日期', 'Submit by'),
    submitByRolled: day('最迟报送日期（顺延后）', 'Submit by, rolled'),
  }),
  example: { signedOn: '2026-03-02', kind: 'GENERAL' },
  versions: [
    {
      from: '2004-05-01',
      decide({ signedOn, kind }, work) {
        const { raw, rolled } = countPeriod(work, signedOn, days[kind], 'NATURAL', 'signedOn')
        return {
          submitBy: work.step(`签字后 ${days[kind]} 日`, raw),
          submitByRolled: work.step('期满日遇休息日的，顺延到', rolled),
        }
      },
    },
  ],
})
