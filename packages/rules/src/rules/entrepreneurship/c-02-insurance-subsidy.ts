import { label, monthOf, multiplyFen } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, day, fen, fields, flag, list, month } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'
import { bSub02 } from '../employment/b-sub-02-employer-insurance-subsidy.ts'
import { termFromRegistration } from './term-from-registration.ts'

const reasons = {
  TERM: ['已超过注册后的补贴期', 'Beyond the term from registration'],
  WORKERS: ['没有用工时间足够的参保职工', 'Nobody insured has been employed long enough'],
} as const

export const c02 = defineRule({
  id: 'C-02',
  title: label('初创期创业组织社会保险补贴', 'Social-insurance subsidy of start-ups'),
  plain: label(
    '注册三年内的创业组织，用工满半年的参保职工，按缴费基数下限算出的单位缴费部分补贴一半，最多八人。',
    'Within three years of registration half of the employer’s contributions at the lower limit is paid for workers employed half a year, eight at most.',
  ),
  field: 'entrepreneurship',
  source: '沪人社规〔2023〕1号',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('补贴月份', 'Month it is for'), of: (input) => `${input.month}-01` },
  input: fields({
    registeredOn: day('注册日期', 'Day of registration'),
    month: month('补贴月份', 'Month it is for'),
    employedMonths: list(
      '参保职工各自的用工月数',
      'Months each insured worker has been employed',
      count('用工月数', 'Months employed', 'months'),
      5000,
    ),
  }),
  result: fields({
    eligible: flag('可以享受', 'Eligible'),
    reasons: list('不能享受的原因', 'Reasons against', choice('原因', 'Reason', reasons), 5),
    lastMonth: month('最后一个补贴月份', 'Last month subsidised'),
    people: count('计算补贴的人数', 'People counted', 'people'),
    amountFen: fen('当月补贴', 'Subsidy of the month'),
  }),
  parameters: ['startup.si'],
  uses: [bSub02],
  example: {
    registeredOn: '2023-01-15',
    month: '2026-01',
    employedMonths: [6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  },
  versions: [
    {
      from: '2023-01-01',
      decide({ registeredOn, month: paidMonth, employedMonths }, { need, use, step, reject }) {
        if (paidMonth < monthOf(registeredOn)) reject('month', 'DATE_ORDER', '补贴月份早于注册月份')
        const { terms } = need({ terms: 'startup.si' })
        const lastMonth = step(
          '最后一个补贴月份',
          monthOf(termFromRegistration({ reject }, registeredOn, terms.months)),
        )
        const longEnough = employedMonths.filter((months) => months >= terms.employedMonths).length
        const found = codesWhere({ TERM: paidMonth > lastMonth, WORKERS: longEnough === 0 })
        if (found.length > 0) return { eligible: false, reasons: found, lastMonth, people: 0, amountFen: 0 }
        const people = step('用工满期的参保人数，不超过上限', Math.min(longEnough, terms.people), { unit: 'people' })
        const { employerFen } = use(bSub02, { month: paidMonth })
        const each = step('每人每月补贴', multiplyFen(employerFen, terms.sharePpm, ppmOne), { unit: 'fen' })
        const amountFen = step('当月补贴', each * people, { unit: 'fen' })
        return { eligible: true, reasons: [], lastMonth, people, amountFen }
      },
    },
  ],
})
