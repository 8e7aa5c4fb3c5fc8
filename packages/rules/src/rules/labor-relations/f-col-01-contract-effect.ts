import { addDays, label } from '@renshe/codes'
import { day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'
import { withinDates } from '../../evaluate/within-dates.ts'

/** 劳动合同法第五十四条. */
const objectionDays = 15

export const fCol01 = defineRule({
  id: 'F-COL-01',
  title: label('集体合同生效', 'When a collective contract takes effect'),
  plain: label(
    '劳动行政部门收到集体合同文本之日起 15 日内未提出异议的，集体合同生效。',
    'Effective when the authority has not objected within fifteen days of receiving the text.',
  ),
  field: 'labor-relations',
  source: '劳动合同法第五十四条；生效日按 15 日届满的次日记载为平台设定',
  confidence: 'M',
  audience: ['employer', 'staff'],
  decisive: { label: label('收到文本日期', 'Day the text is received'), of: (input) => input.receivedOn },
  input: fields({
    receivedOn: day('收到集体合同文本日期', 'Text received on'),
    objectedOn: day('提出异议日期', 'Objected on').optional(),
  }),
  result: fields({
    objectionBy: day('提出异议最后一日', 'Last day to object'),
    objected: flag('已在期限内提出异议', 'Objected in time'),
    effectiveOn: day('生效日期', 'Effective on').nullable(),
  }),
  example: { receivedOn: '2026-03-02' },
  versions: [
    {
      from: '2008-01-01',
      decide({ receivedOn, objectedOn }, work) {
        if (objectedOn !== undefined && objectedOn < receivedOn)
          work.reject('objectedOn', 'DATE_ORDER', '异议日期早于收到文本日期')
        const objectionBy = work.step(
          '收到之日起 15 日',
          countPeriod(work, receivedOn, objectionDays, 'NATURAL', 'receivedOn').raw,
        )
        const objected = work.step('在期限内提出异议', objectedOn !== undefined && objectedOn <= objectionBy)
        return {
          objectionBy,
          objected,
          effectiveOn: work.step(
            '15 日届满的次日生效',
            objected ? null : withinDates(work, 'receivedOn', addDays(objectionBy, 1)),
          ),
        }
      },
    },
  ],
})
