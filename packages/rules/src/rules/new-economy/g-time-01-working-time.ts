import { label } from '@renshe/codes'
import { count, day, fields, flag, list, quantity, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { clockOf, minuteOfDay, minutesOf, runsOf, type Span, without } from './time-span.ts'

const clockPattern = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/
const clock = (zh: string, en: string) => text(zh, en, 5).regex(clockPattern, { error: '应为时刻，如 09:30' })
const clockPairs = (zh: string, en: string) =>
  list(zh, en, list('起止时刻', 'From and to', clock('时刻', 'Time'), 2).length(2), 500)

const dayMinutes = 1440
/** Two decimals of a percentage: the allowance is counted in ten-thousandths. */
const whole = 10_000

export const gTime01 = defineRule({
  id: 'G-TIME-01',
  title: label('新业态劳动者每日工作时间', 'Daily working time of platform workers'),
  plain: label(
    '把当日各单的接单时间合并（重叠只算一次），加上约定的宽放时间，得出工作时间；还可核对连续接单和每日时长。',
    'Order times of a day united, overlaps once, plus the agreed allowance; also checks continuous orders and daily hours.',
  ),
  field: 'new-economy',
  source: '人社厅发〔2023〕50号 新就业形态劳动者休息和劳动报酬权益保障指引第四条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('工作日期', 'Date of the work'), of: (input) => input.on },
  input: fields({
    intervals: clockPairs('接单区间', 'Order intervals'),
    allowancePercent: quantity('宽放时间比例（%）', 'Allowance in percent', 'percent').max(100).multipleOf(0.01),
    requiredIntervals: clockPairs('要求在线或线下管理的时间', 'Required online or off-line time').optional(),
    restIntervals: clockPairs('单内较长的自由休息', 'Long free rest inside orders').optional(),
    on: day('工作日期', 'Date of the work').optional(),
    checkLimits: flag('核对连续接单和每日时长', 'Check the limits').optional(),
    agreedContinuousMinutes: count('约定的连续接单上限', 'Agreed continuous limit', 'minutes')
      .min(1)
      .max(dayMinutes)
      .optional(),
    agreedDailyMinutes: count('约定的每日时长上限', 'Agreed daily limit', 'minutes').max(dayMinutes).optional(),
  }),
  result: fields({
    minutes: quantity('工作时间', 'Working time', 'minutes'),
    alertsAt: list('应停止派单的时刻', 'Orders must stop at', text('时刻', 'Time', 5), 500).optional(),
    pauseMinutes: count('每次停止派单的时间', 'Length of each pause', 'minutes').optional(),
    overDailyLimit: flag('超过每日时长', 'Over the daily limit').optional(),
  }),
  parameters: ['gig.continuous'],
  example: {
    intervals: [
      ['10:00', '10:40'],
      ['10:20', '11:00'],
      ['11:30', '12:00'],
    ],
    allowancePercent: 15,
  },
  versions: [
    {
      from: '2023-11-08',
      decide(input, { need, reject, step }) {
        const spans = (path: string, pairs: readonly (readonly string[])[] = []): readonly Span[] =>
          pairs.map((pair, at) => {
            const [start, end] = pair.map(minuteOfDay) as [number, number]
            if (end < start) reject(`${path}.${at}`, 'ORDER', '结束早于开始；跨零点的须按日拆成两段')
            return { start, end }
          })
        const rest = spans('restIntervals', input.restIntervals)
        const orders = without(spans('intervals', input.intervals), rest)
        const required = spans('requiredIntervals', input.requiredIntervals)
        const orderMinutes = step('接单区间合并（重叠算一次，扣除自由休息）', minutesOf(orders), { unit: 'minutes' })
        const all = step('加上要求在线和线下管理的时间', minutesOf([...orders, ...required]), { unit: 'minutes' })
        const allowance = orderMinutes * Math.round(input.allowancePercent * 100)
        const minutes = step('再加接单时间的宽放', (all * whole + allowance) / whole, { unit: 'minutes' })
        if (!input.checkLimits) return { minutes }

        const { continuous } = need({ continuous: 'gig.continuous' })
        const most = step('连续接单上限', input.agreedContinuousMinutes ?? continuous.most, { unit: 'minutes' })
        const alertsAt = runsOf(orders, continuous.gap)
          .filter(({ start, end }) => end - start >= most)
          .map(({ start }) => clockOf(start + most))
        const { agreedDailyMinutes } = input
        return {
          minutes,
          alertsAt: step('连续接单达到上限、应停止派单的时刻', alertsAt, { source: '人社厅发〔2023〕50号第五条' }),
          pauseMinutes: continuous.pause,
          ...(agreedDailyMinutes === undefined
            ? {}
            : { overDailyLimit: step('超过约定的每日时长', minutes > agreedDailyMinutes) }),
        }
      },
    },
  ],
})
