import { label } from '@renshe/codes'
import type { z } from 'zod'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, day, fen, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 社会保险法 Art. 46: months of benefit by months paid, longest first. */
const terms = [
  { paid: 120, months: 24 },
  { paid: 60, months: 18 },
  { paid: 12, months: 12 },
] as const
/** 社会保险法 Art. 46: with what is left of an earlier entitlement no more than this. */
const mostMonths = 24
/** 社会保险经办条例 Art. 24. */
const handlingWorkingDays = 10

const reasons = {
  PAID: ['失业前缴费不满一年，也没有未领完的月数', 'Less than a year paid, and nothing left from before'],
  VOLUNTARY: ['本人意愿中断就业', 'Left work by own will'],
  NOT_REGISTERED: ['没有失业登记或没有求职要求', 'Not registered, or not seeking work'],
  STOPPED: ['出现停止领取的情形', 'Something ended the benefit'],
} as const

const stops = {
  none: ['没有', 'None'],
  employed: ['重新就业', 'Employed again'],
  army: ['应征服兵役', 'Joined the army'],
  emigrated: ['移居境外', 'Moved abroad'],
  pension: ['享受基本养老保险待遇', 'Draws a basic pension'],
  refused: ['无正当理由拒不接受适当工作或培训', 'Refused suitable work or training without good reason'],
} as const

const input = fields({
  paidMonths: count('失业保险缴费月数（本次失业前）', 'Months paid before this unemployment', 'months'),
  unusedMonths: count('前次未领完的月数', 'Months left from before', 'months'),
  involuntary: flag('非因本人意愿中断就业', 'Lost work not by own will').optional(),
  registered: flag('已登记失业并有求职要求', 'Registered and seeking work').optional(),
  stop: choice('停止领取的情形', 'What ended the benefit', stops).optional(),
  appliedOn: day('失业登记并申领日期', 'Day of registration and application').optional(),
  benefitMonth: count('查询第几个月的标准', 'Month of receipt asked for', 'months').optional(),
})

/** Only what was said can speak against; without facts beyond the months the answer is about months alone. */
function against(given: z.output<typeof input>, months: number) {
  if (given.involuntary === undefined && given.registered === undefined && given.stop === undefined) return undefined
  return codesWhere({
    PAID: months === 0,
    VOLUNTARY: given.involuntary === false,
    NOT_REGISTERED: given.registered === false,
    STOPPED: (given.stop ?? 'none') !== 'none',
  })
}

export const bUi01 = defineRule({
  id: 'B-UI-01',
  title: label('失业保险金领取期限', 'Months of unemployment benefit'),
  plain: label(
    '缴费满一年不足五年的最长领 12 个月，满五年不足十年的 18 个月，十年以上的 24 个月；加上前次没领完的，一共不超过 24 个月。',
    'One to under five years paid give up to 12 months, five to under ten 18, ten or more 24; with what is left from before 24 at most.',
  ),
  field: 'employment',
  source: '社会保险法第四十五条、第四十六条、第五十条、第五十一条；社会保险经办条例（国令765号）第二十四条',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: {
    label: label('失业登记并申领日期', 'Day of registration and application'),
    of: (given) => given.appliedOn,
  },
  input,
  result: fields({
    months: count('可领取月数', 'Months of benefit', 'months'),
    eligible: flag('可以领取', 'Eligible').optional(),
    reasons: list('不能领取的原因', 'Reasons against', choice('原因', 'Reason', reasons), 10).optional(),
    handleBy: day('经办机构最迟办结日期', 'To be handled by').optional(),
    amountFen: fen('该月失业保险金', 'Benefit of that month').optional(),
  }),
  parameters: ['unemp.benefit'],
  example: { paidMonths: 87, unusedMonths: 0 },
  versions: [
    {
      from: '2011-07-01',
      decide(given, work) {
        const { paidMonths, unusedMonths, appliedOn, benefitMonth } = given
        const fresh = terms.find(({ paid }) => paidMonths >= paid)?.months ?? 0
        work.step('按本次缴费年限核定', fresh, { unit: 'months', source: '社会保险法第四十六条' })
        const entitled = work.step('加上前次未领完的，最长 24 个月', Math.min(mostMonths, fresh + unusedMonths), {
          unit: 'months',
          source: '社会保险法第四十六条',
        })
        const found = against(given, entitled)
        const months = found === undefined || found.length === 0 ? entitled : 0
        if (benefitMonth !== undefined && (benefitMonth < 1 || benefitMonth > months))
          work.reject('benefitMonth', 'OUT_OF_RANGE', '查询的月份不在可领取的月数内')
        return {
          months,
          ...(found === undefined ? {} : { eligible: found.length === 0, reasons: found }),
          ...(appliedOn === undefined
            ? {}
            : {
                handleBy: work.step(
                  '十个工作日内办结',
                  countPeriod(work, appliedOn, handlingWorkingDays, 'WORKING', 'appliedOn').raw,
                  { source: '社会保险经办条例（国令765号）第二十四条' },
                ),
              }),
          ...(benefitMonth === undefined
            ? {}
            : {
                amountFen: work.need({ rows: 'unemp.benefit' }).rows.findLast((row) => row.fromMonth <= benefitMonth)
                  ?.fen,
              }),
        }
      },
    },
  ],
})
