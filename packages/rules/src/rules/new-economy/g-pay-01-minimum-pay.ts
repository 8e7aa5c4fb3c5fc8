import { addMonths, label, multiplyFen } from '@renshe/codes'
import type { z } from 'zod'
import { choice, day, fen, fields, flag, list, quantity } from '../../declare/input.ts'
import { defineRule, type RuleVersion } from '../../declare/rule.ts'

/** Working time is given in minutes with up to four decimals, as G-TIME-01 returns it. */
const parts = 10_000
const minutesPerHour = 60

const input = fields({
  periodFrom: day('结算周期首日', 'First day of the pay period'),
  periodTo: day('结算周期末日', 'Last day of the pay period'),
  minutes: quantity('周期内工作时间', 'Working time of the period', 'minutes').max(100_000),
  paidFen: fen('实付报酬', 'Pay'),
  ordinaryHourFen: fen('平日每小时报酬', 'Pay per ordinary hour').optional(),
  holidayHourFen: fen('法定节假日每小时报酬', 'Pay per statutory-holiday hour').optional(),
})

const result = fields({
  minimumFen: fen('最低应付报酬', 'Least pay'),
  shortFen: fen('差额', 'Shortfall'),
  met: flag('符合要求', 'Met'),
  reasons: list(
    '不符合的原因',
    'Reasons',
    choice('原因', 'Reason', {
      BELOW_MINIMUM: ['低于小时最低工资标准', 'Below the hourly minimum'],
      HOLIDAY_NOT_HIGHER: ['法定节假日报酬没有高于平日', 'Holiday pay is not higher'],
      CYCLE_TOO_LONG: ['结算周期超过一个月', 'The pay period is longer than a month'],
    }),
    3,
  ),
})

type Decide = RuleVersion<z.output<typeof input>, z.output<typeof result>, 'min_wage.hour'>['decide']

const decide: Decide = (asked, { need, reject, step }) => {
  const { periodFrom, periodTo, minutes, paidFen, ordinaryHourFen, holidayHourFen } = asked
  if (periodTo < periodFrom) reject('periodTo', 'BEFORE_START', '周期末日不能早于首日')
  if ((ordinaryHourFen === undefined) !== (holidayHourFen === undefined))
    reject(ordinaryHourFen === undefined ? 'ordinaryHourFen' : 'holidayHourFen', 'PAIR', '平日和节假日报酬须一并填写')
  const { hourFen } = need({ hourFen: 'min_wage.hour' })
  const before = need({ hourFen: 'min_wage.hour' }, periodFrom)
  if (before.hourFen !== hourFen) reject('periodFrom', 'RATE_CHANGED', '周期内最低工资标准有调整，请按调整日分段计算')
  const minimumFen = step(
    '工作小时数 × 小时最低工资，不足一分进一分',
    multiplyFen(hourFen, Math.round(minutes * parts), minutesPerHour * parts, 'UP'),
    { unit: 'fen' },
  )
  const shortFen = step('低于最低应付报酬的差额', Math.max(0, minimumFen - paidFen), { unit: 'fen' })
  const checks = [
    ['BELOW_MINIMUM', shortFen > 0],
    [
      'HOLIDAY_NOT_HIGHER',
      ordinaryHourFen !== undefined && holidayHourFen !== undefined && holidayHourFen <= ordinaryHourFen,
    ],
    ['CYCLE_TOO_LONG', periodTo >= addMonths(periodFrom, 1)],
  ] as const
  const reasons = step(
    '不符合的原因',
    checks.filter(([, fails]) => fails).map(([code]) => code),
  )
  return { minimumFen, shortFen, met: reasons.length === 0, reasons }
}

export const gPay01 = defineRule({
  id: 'G-PAY-01',
  title: label('不完全劳动关系劳动者最低报酬', 'Minimum pay of managed platform workers'),
  plain: label(
    '周期报酬不低于工作小时数乘以实际工作地小时最低工资；法定节假日报酬应合理高于平日；至少每月结算一次。',
    'Pay of a period is at least hours times the hourly minimum; holidays pay more; settlement at least once a month.',
  ),
  field: 'new-economy',
  source: '人社厅发〔2023〕50号 新就业形态劳动者休息和劳动报酬权益保障指引',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('结算周期末日', 'Last day of the pay period'), of: (asked) => asked.periodTo },
  input,
  result,
  parameters: ['min_wage.hour'],
  example: { periodFrom: '2026-01-15', periodTo: '2026-01-15', minutes: 103.5, paidFen: 4313 },
  versions: [
    { from: '2021-07-16', source: '人社部发〔2021〕56号', decide },
    { from: '2023-11-08', decide },
  ],
})
