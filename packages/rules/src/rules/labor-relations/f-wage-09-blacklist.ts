import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { reachesCrimeAmount, unpaidWorkers } from './f-wage-crime-amount.ts'
import { orderFields, orderProblems, orderReasons } from './f-wage-order.ts'

const reasons = {
  NOT_SERIOUS: ['没有达到数额标准，也没有造成严重不良影响', 'Neither the amount nor a serious effect'],
  ...orderReasons,
  NOT_HEARD: ['没有事先告知并听取陈述申辩', 'Not told and heard beforehand'],
} as const

export const fWage09 = defineRule({
  id: 'F-WAGE-09',
  title: label('列入拖欠农民工工资失信联合惩戒名单', 'Listing on the wage-arrears blacklist'),
  plain: label(
    '拖欠数额达到认定犯罪的标准，或者引发群体性、极端事件造成严重不良影响，经责令限期支付仍不支付的，列入名单三年。',
    'Arrears of the amount of the crime, or a group or extreme event with serious effect, still unpaid after a served order: listed for three years.',
  ),
  field: 'labor-relations',
  source: '拖欠农民工工资失信联合惩戒对象名单管理暂行办法（人社部令第45号）',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('核查日期', 'Day of the check'), of: (input) => input.asOf },
  input: fields({
    workers: unpaidWorkers,
    seriousEvent: flag('引发群体性或极端事件并造成严重不良影响', 'Group or extreme event with serious effect'),
    heard: flag('已事先告知并听取陈述申辩', 'Told and heard beforehand'),
    ...orderFields,
  }),
  result: fields({
    listed: flag('列入名单', 'To be listed'),
    reasons: list('不列入的原因', 'Reasons against', choice('原因', 'Reason', reasons)),
  }),
  parameters: ['crime.one', 'crime.group'],
  example: {
    workers: [{ owedFen: 2_100_000, months: 4 }],
    seriousEvent: false,
    heard: true,
    orderServedOn: '2026-02-02',
    payBy: '2026-02-12',
    paid: false,
    asOf: '2026-03-02',
  },
  versions: [
    {
      from: '2022-01-01',
      decide(input, work) {
        const problems = orderProblems(input, work)
        const serious =
          work.step('引发事件造成严重不良影响', input.seriousEvent) || reachesCrimeAmount(input.workers, work)
        const against = codesWhere({ NOT_SERIOUS: !serious, ...problems, NOT_HEARD: !input.heard })
        return { listed: work.step('列入名单', against.length === 0), reasons: against }
      },
    },
  ],
})
