import { label } from '@renshe/codes'
import { choice, day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 调解仲裁法第四十八条、第五十条. */
const suitDays = 15
/** 调解仲裁法第四十九条. */
const setAsideDays = 30

export const fArb01c = defineRule({
  id: 'F-ARB-01c',
  title: label('对裁决不服的途径和期限', 'What can be done against an award'),
  plain: label(
    '收到裁决书后 15 日内可以起诉；终局裁决用人单位不能起诉，只能在 30 日内向中级法院申请撤销。',
    'Suit within 15 days of receipt; against a final award the employer can only ask the court to set it aside, in 30 days.',
  ),
  field: 'labor-relations',
  source: '劳动争议调解仲裁法第四十八条至第五十条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('收到裁决书日期', 'Day the award is received'), of: (input) => input.receivedOn },
  input: fields({
    receivedOn: day('收到裁决书日期', 'Award received on'),
    final: flag('终局裁决', 'Final award'),
    party: choice('当事人', 'Party', { WORKER: ['劳动者', 'Worker'], EMPLOYER: ['用人单位', 'Employer'] }),
  }),
  result: fields({
    remedy: choice('途径', 'Remedy', {
      SUE: ['向人民法院起诉', 'Sue in court'],
      SET_ASIDE: ['向中级人民法院申请撤销裁决', 'Ask the intermediate court to set the award aside'],
    }),
    by: day('最后一日', 'Last day'),
    byRolled: day('最后一日（顺延后）', 'Last day, rolled'),
  }),
  example: { receivedOn: '2026-02-03', final: true, party: 'WORKER' },
  versions: [
    {
      from: '2008-05-01',
      decide({ receivedOn, final, party }, work) {
        const setAside = final && party === 'EMPLOYER'
        const { raw, rolled } = countPeriod(
          work,
          receivedOn,
          setAside ? setAsideDays : suitDays,
          'NATURAL',
          'receivedOn',
        )
        work.step(setAside ? '终局裁决，用人单位 30 日内申请撤销' : '15 日内向人民法院起诉', raw)
        work.step('期满日遇休息日的，顺延到', rolled)
        return { remedy: setAside ? ('SET_ASIDE' as const) : ('SUE' as const), by: raw, byRolled: rolled }
      },
    },
  ],
})
