import { label } from '@renshe/codes'
import { choice, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'
import { laterDay } from './day-order.ts'
import { awardDays, awardExtensionDays } from './f-arb-01-award-deadline.ts'
import { endAfterPauses, orderedPauses } from './pauses.ts'

export const fArb01d = defineRule({
  id: 'F-ARB-01d',
  title: label('裁决期限的重算、扣除与逾期', 'Restart, pause and overrun of the award period'),
  plain: label(
    '追加当事人、变更请求、反申请、移送的，裁决期限重新计算；中止和公告送达的时间不算；逾期未裁决的可以起诉。',
    'The period restarts on added parties, changed claims, counter-claims and transfer; pauses are left out; late means suit.',
  ),
  field: 'labor-relations',
  source: '劳动争议调解仲裁法第四十三条；劳动人事争议仲裁办案规则第四十六条',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('受理日期', 'Day of acceptance'), of: (input) => input.acceptedOn },
  input: fields({
    acceptedOn: day('受理日期', 'Accepted on'),
    asOf: day('查询日期', 'As of'),
    extended: flag('已批准延长', 'Extension approved'),
    restarts: list(
      '重新计算的事由',
      'Restarts',
      fields({
        kind: choice('事由', 'Event', {
          PARTY_ADDED: ['追加当事人', 'Party added'],
          CLAIM_CHANGED: ['增加或变更仲裁请求', 'Claims changed'],
          COUNTER_CLAIM: ['受理反申请', 'Counter-claim'],
          TRANSFER: ['案件移送', 'Transfer'],
        }),
        on: day('日期', 'On'),
      }),
      100,
    ),
    excluded: list(
      '不计入的时段（中止、公告送达）',
      'Periods left out',
      fields({ from: day('起日', 'From'), to: day('止日', 'To') }),
      100,
    ),
  }),
  result: fields({
    countsFrom: day('期限起算日', 'Counts from'),
    awardBy: day('裁决期满日', 'Award by'),
    awardByRolled: day('裁决期满日（顺延后）', 'Award by, rolled'),
    late: flag('已逾期，当事人可以起诉', 'Late, so a party may sue'),
  }),
  example: {
    acceptedOn: '2026-03-02',
    asOf: '2026-05-20',
    extended: false,
    restarts: [{ kind: 'COUNTER_CLAIM', on: '2026-03-10' }],
    excluded: [{ from: '2026-03-20', to: '2026-03-29' }],
  },
  versions: [
    {
      from: '2017-07-01',
      decide({ acceptedOn, asOf, extended, restarts, excluded }, work) {
        if (asOf < acceptedOn) work.reject('asOf', 'DATE_ORDER', '查询日期早于受理日期')
        if (restarts.some(({ on }) => on < acceptedOn))
          work.reject('restarts', 'DATE_ORDER', '重新计算的日期早于受理日期')
        const pauses = orderedPauses(work, 'excluded', excluded)
        const countsFrom = restarts.reduce((start, { on }) => laterDay(start, on), acceptedOn)
        work.step('期限起算日（最近一次重新计算）', countsFrom)
        const days = awardDays + (extended ? awardExtensionDays : 0)
        const end = work.step(`起算后 ${days} 日`, countPeriod(work, countsFrom, days, 'NATURAL', 'acceptedOn').raw)
        const { raw, rolled } = countPeriod(work, endAfterPauses(countsFrom, end, pauses), 0, 'NATURAL', 'acceptedOn')
        return {
          countsFrom,
          awardBy: work.step('扣除中止、公告时间后的裁决期满日', raw),
          awardByRolled: rolled,
          late: work.step('已逾期', asOf > raw),
        }
      },
    },
  ],
})
