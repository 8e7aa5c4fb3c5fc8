import { addDays, addMonths, label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 集体合同规定（劳社部令22号）: one to three years, talks on renewal in the last three months. */
const termMonths = { least: 12, most: 36 } as const
const renewalMonths = 3

export const fCol01c = defineRule({
  id: 'F-COL-01c',
  title: label('集体合同期限与续订', 'Term and renewal of a collective contract'),
  plain: label(
    '集体合同期限为 1 至 3 年；期满前 3 个月内任何一方都可以要求协商续订。',
    'A term of one to three years; in the last three months either side may ask for renewal talks.',
  ),
  field: 'labor-relations',
  source: '集体合同规定（劳社部令22号）',
  confidence: 'M',
  audience: ['employer', 'staff'],
  decisive: { label: label('合同起始日期', 'First day of the contract'), of: (input) => input.startsOn },
  input: fields({ startsOn: day('起始日期', 'First day'), endsOn: day('终止日期', 'Last day') }),
  result: fields({
    eligible: flag('期限符合规定', 'Term allowed'),
    reasons: list(
      '不符合的原因',
      'Reasons against',
      choice('原因', 'Reason', {
        TOO_SHORT: ['不足 1 年', 'Under one year'],
        TOO_LONG: ['超过 3 年', 'Over three years'],
      }),
    ),
    renewalFrom: day('可以要求续订协商的首日', 'Renewal talks from'),
  }),
  example: { startsOn: '2026-01-01', endsOn: '2028-12-31' },
  versions: [
    {
      from: '2004-05-01',
      decide({ startsOn, endsOn }, { reject, step }) {
        if (endsOn < startsOn) reject('endsOn', 'DATE_ORDER', '终止日期早于起始日期')
        const after = addDays(endsOn, 1)
        const reasons = codesWhere({
          TOO_SHORT: after < addMonths(startsOn, termMonths.least),
          TOO_LONG: after > addMonths(startsOn, termMonths.most),
        })
        return {
          eligible: step('期限为 1 至 3 年', reasons.length === 0),
          reasons,
          renewalFrom: step('期满前 3 个月的首日', addMonths(after, -renewalMonths)),
        }
      },
    },
  ],
})
