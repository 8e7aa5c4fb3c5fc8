import { label, multiplyFen } from '@renshe/codes'
import type { z } from 'zod'
import { count, fen, fields, flag, list, month, signedFen } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { quantileFen } from './quantile.ts'

/** A million yuan a month on one platform; above it something is mistyped. */
const mostFen = 100_000_000
const amount = (zh: string, en: string) => fen(zh, en).max(mostFen)
const monthMinutes = 44_640

const record = fields({
  orderPayFen: list('各单报酬', 'Pay of the orders', amount('单报酬', 'Pay of an order'), 10_000),
  incentivesFen: amount('奖励', 'Incentives'),
  finesFen: amount('罚款', 'Fines'),
  platformFeeFen: amount('平台服务费', 'Platform fee'),
  minutes: count('工作时间', 'Working time', 'minutes').max(monthMinutes),
  expensesFen: amount('车辆、燃料等支出', 'Vehicle, fuel and other expenses'),
})

type PlatformRecord = z.output<typeof record>
interface Earner {
  readonly incomeFen: number
  readonly minutes: number
  readonly expensesFen: number
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

const earnerOf = (records: readonly PlatformRecord[]): Earner => ({
  incomeFen: sum(records.map((one) => sum(one.orderPayFen) + one.incentivesFen - one.finesFen - one.platformFeeFen)),
  minutes: sum(records.map((one) => one.minutes)),
  expensesFen: sum(records.map((one) => one.expensesFen)),
})

const hourly = (earners: readonly Earner[]) =>
  earners.filter(({ minutes }) => minutes > 0).map(({ incomeFen, minutes }) => multiplyFen(incomeFen, 60, minutes))

export const gInc01 = defineRule({
  id: 'G-INC-01',
  title: label('新业态劳动者收入统计', 'Income of platform workers'),
  plain: label(
    '收入为各单报酬加奖励、减罚款和平台费，按月和按小时给出中位数和下四分位数；支出另列；多平台须本人同意才合并。',
    'Order pay plus incentives minus fines and fees; median and lower quartile by month and hour; expenses apart; platforms are joined only with consent.',
  ),
  field: 'new-economy',
  source: '平台设计口径，待区人社局确认',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('月份', 'Month'), of: (input) => `${input.month}-01` },
  input: fields({
    month: month('月份', 'Month'),
    people: list(
      '劳动者',
      'Workers',
      fields({
        consent: flag('同意合并各平台收入', 'Consents to joining platforms'),
        platforms: list('各平台记录', 'Records by platform', record, 20).min(1),
      }),
      10_000,
    ),
  }),
  result: fields({
    earners: count('统计人数', 'Earners counted', 'people'),
    unlinked: count('未同意合并、分平台统计的人数', 'People counted by platform for want of consent', 'people'),
    medianMonthFen: signedFen('月收入中位数', 'Median a month').optional(),
    p25MonthFen: signedFen('月收入下四分位数', 'Lower quartile a month').optional(),
    medianHourFen: signedFen('小时收入中位数', 'Median an hour').optional(),
    p25HourFen: signedFen('小时收入下四分位数', 'Lower quartile an hour').optional(),
    medianExpensesFen: signedFen('月支出中位数', 'Median expenses a month').optional(),
  }),
  example: {
    month: '2026-01',
    people: [
      {
        consent: true,
        platforms: [
          {
            orderPayFen: [600_000, 150_000],
            incentivesFen: 40_000,
            finesFen: 5000,
            platformFeeFen: 35_000,
            minutes: 12_000,
            expensesFen: 60_000,
          },
        ],
      },
    ],
  },
  versions: [
    {
      from: '2021-07-16',
      decide({ people }, { note, reject, step }) {
        for (const [at, { platforms }] of people.entries())
          for (const [place, { orderPayFen }] of platforms.entries())
            if (sum(orderPayFen) > mostFen)
              reject(`people.${at}.platforms.${place}.orderPayFen`, 'OUT_OF_RANGE', '一个平台一个月的报酬超过一百万元')
        const unlinked = people.filter(({ consent, platforms }) => !consent && platforms.length > 1).length
        if (unlinked > 0) note('NOT_LINKED', `${unlinked} 人未同意合并多平台收入，按平台分别统计`)
        const earners = people.flatMap(({ consent, platforms }) =>
          consent ? [earnerOf(platforms)] : platforms.map((one) => earnerOf([one])),
        )
        const incomes = earners.map(({ incomeFen }) => incomeFen)
        const hours = hourly(earners)
        const expenses = earners.map(({ expensesFen }) => expensesFen)
        step('统计人数', earners.length, { unit: 'people' })
        step('有工作时间、可算小时收入的人数', hours.length, { unit: 'people' })
        return {
          earners: earners.length,
          unlinked,
          medianMonthFen: step('月收入中位数', quantileFen(incomes, 2), { unit: 'fen' }),
          p25MonthFen: step('月收入下四分位数', quantileFen(incomes, 1), { unit: 'fen' }),
          medianHourFen: step('小时收入中位数', quantileFen(hours, 2), { unit: 'fen' }),
          p25HourFen: step('小时收入下四分位数', quantileFen(hours, 1), { unit: 'fen' }),
          medianExpensesFen: step('月支出中位数（收入之外另列）', quantileFen(expenses, 2), { unit: 'fen' }),
        }
      },
    },
  ],
})
