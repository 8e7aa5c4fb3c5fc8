import { label } from '@renshe/codes'
import { choice, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 条例第十五条: kept for at least three years. */
const keepYears = 3

const ledgerFields = {
  EMPLOYER: ['用人单位名称', 'Employer'],
  CYCLE: ['支付周期', 'Pay cycle'],
  PAID_ON: ['支付日期', 'Day of payment'],
  NAME: ['支付对象姓名', 'Name'],
  ID_NUMBER: ['身份证号码', 'Identity number'],
  CONTACT: ['联系方式', 'Contact'],
  HOURS: ['工作时间', 'Working time'],
  DUE_ITEMS: ['应发工资项目及数额', 'Items due'],
  DEDUCTIONS: ['代扣、代缴、扣除项目和数额', 'Deductions'],
  NET_PAY: ['实发工资数额', 'Net pay'],
  PROOF: ['银行代发凭证或者农民工签字', 'Bank proof or signature'],
} as const

const names = Object.keys(ledgerFields) as (keyof typeof ledgerFields)[]

export const fWage01a = defineRule({
  id: 'F-WAGE-01a',
  title: label('书面工资支付台账', 'Wage ledger'),
  plain: label(
    '用人单位应编制书面工资支付台账，项目齐全，至少保存三年。',
    'The employer keeps a written wage ledger with all items for at least three years.',
  ),
  field: 'labor-relations',
  source: '保障农民工工资支付条例（国令第724号）第十五条',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('支付日期', 'Day of payment'), of: (input) => input.paidOn },
  input: fields({
    paidOn: day('工资支付日期', 'Paid on'),
    present: list('台账已有项目', 'Items present', choice('项目', 'Item', ledgerFields), 30),
  }),
  result: fields({
    complete: flag('项目齐全', 'Complete'),
    missing: list('缺少的项目', 'Items missing', choice('项目', 'Item', ledgerFields)),
    keepUntil: day('至少保存到', 'Keep until'),
  }),
  example: { paidOn: '2026-02-14', present: ['EMPLOYER', 'CYCLE', 'PAID_ON', 'NAME', 'NET_PAY', 'PROOF'] },
  versions: [
    {
      from: '2020-05-01',
      decide({ paidOn, present }, work) {
        const missing = names.filter((name) => !present.includes(name))
        return {
          complete: missing.length === 0,
          missing: work.step('缺少的项目', missing),
          keepUntil: work.step('至少保存到', countPeriod(work, paidOn, keepYears, 'YEAR', 'paidOn').raw),
        }
      },
    },
  ],
})
