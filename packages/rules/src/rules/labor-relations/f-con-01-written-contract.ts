import { addDays, addMonths, diffDays, type LocalDate, label } from '@renshe/codes'
import { count, day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { earlierDay } from './day-order.ts'

/** 劳动合同法第十条: a written contract within a month; 第八十二条: double pay until a year has passed. */
const graceMonths = 1
const deemedMonths = 12

/** Whole months and the days left over from one day to another, both included. */
function length(from: LocalDate, to: LocalDate) {
  const after = addDays(to, 1)
  const all = Array.from({ length: deemedMonths }, (_, at) => at + 1)
  const months = all.findLast((at) => addMonths(from, at) <= after) ?? 0
  return { months, days: diffDays(addMonths(from, months), after) }
}

export const fCon01 = defineRule({
  id: 'F-CON-01',
  title: label('未订立书面劳动合同', 'No written contract'),
  plain: label(
    '用工一个月内要订书面合同；满一个月未订的，次日起每月付双倍工资，最多十一个月；满一年视为无固定期限合同。',
    'A written contract within a month; then double pay, for eleven months at most; after a year it is open-ended.',
  ),
  field: 'labor-relations',
  source: '劳动合同法第十条、第十四条、第八十二条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('用工之日', 'First day of work'), of: (input) => input.hiredOn },
  input: fields({
    hiredOn: day('用工之日', 'Hired on'),
    signedOn: day('订立书面合同日期', 'Contract signed on').optional(),
    asOf: day('查询日期', 'As of').optional(),
  }),
  result: fields({
    doubleFrom: day('双倍工资自', 'Double pay from').nullable(),
    doubleTo: day('双倍工资至', 'Double pay to').nullable(),
    extraMonths: count('另付一倍工资的整月数', 'Whole months of extra pay', 'months'),
    extraDays: count('不足一个月的天数', 'Days left over', 'days'),
    openEnded: flag('视为已订立无固定期限合同', 'Deemed open-ended'),
  }),
  example: { hiredOn: '2025-03-01', signedOn: '2025-07-01' },
  versions: [
    {
      from: '2008-01-01',
      decide({ hiredOn, signedOn, asOf }, { reject, step }) {
        const until = signedOn ?? asOf
        if (until === undefined) return reject('asOf', 'REQUIRED', '还没有订立书面合同的，请填写查询日期')
        if (signedOn !== undefined && asOf !== undefined && asOf < signedOn)
          reject('asOf', 'DATE_ORDER', '查询日期早于订立日期')
        if (signedOn === undefined && until < hiredOn) reject('asOf', 'DATE_ORDER', '查询日期早于用工之日')
        const grace = step('满一个月的次日', addMonths(hiredOn, graceMonths))
        const yearEnd = step('满一年之日', addDays(addMonths(hiredOn, deemedMonths), -1))
        const last = signedOn === undefined ? until : addDays(signedOn, -1)
        const openEnded = step('满一年未订立，视为无固定期限合同', last >= yearEnd, { source: '劳动合同法第十四条' })
        if (last < grace) return { doubleFrom: null, doubleTo: null, extraMonths: 0, extraDays: 0, openEnded }
        const doubleTo = step('双倍工资至', earlierDay(last, yearEnd), { source: '劳动合同法第八十二条' })
        const { months, days } = length(grace, doubleTo)
        return {
          doubleFrom: grace,
          doubleTo,
          extraMonths: step('另付一倍工资的整月数', months, { unit: 'months' }),
          extraDays: step('不足一个月的天数', days, { unit: 'days' }),
          openEnded,
        }
      },
    },
  ],
})
