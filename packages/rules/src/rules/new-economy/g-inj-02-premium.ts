import { label, multiplyFen } from '@renshe/codes'
import type { z } from 'zod'
import { choice, count, day, fen, fields, flag } from '../../declare/input.ts'
import { defineRule, type RuleVersion } from '../../declare/rule.ts'

const input = fields({
  industry: choice('行业', 'Industry', {
    ride: ['出行', 'Ride-hailing'],
    delivery: ['即时配送', 'Instant delivery'],
    freight: ['同城货运', 'City freight'],
  }),
  orders: count('申报订单数', 'Orders declared'),
  on: day('接单日期', 'Date of the orders'),
  firstTimeParticipant: flag('首次参加试点', 'First-time participant').optional(),
  cancelledOrders: count('其中已取消的订单数', 'Cancelled orders among them').optional(),
  reportedOrders: count('平台报送的订单数', 'Orders the platform reported').optional(),
})

const result = fields({ premiumFen: fen('应缴保费', 'Premium') })

type Input = z.output<typeof input>
type Result = z.output<typeof result>
type Decide = RuleVersion<Input, Result, 'gig.premium' | 'gig.premium.cancelled'>['decide']

const decide: Decide = ({ industry, orders, firstTimeParticipant, cancelledOrders = 0, reportedOrders }, work) => {
  const { need, step } = work
  if (cancelledOrders > orders) work.reject('cancelledOrders', 'PART_ABOVE_WHOLE', '已取消的订单不能多于申报订单')
  const { premium, withCancelled } = need({ premium: 'gig.premium', withCancelled: 'gig.premium.cancelled' })
  if (reportedOrders !== undefined && reportedOrders !== orders)
    work.note('ORDERS_DIFFER', `申报 ${orders} 单，平台报送 ${reportedOrders} 单，两者应一致`)
  const counted = step(
    withCancelled ? '已取消的订单也计入' : '只计已完成、已履行的订单',
    withCancelled ? orders : orders - cancelledOrders,
  )
  const row = industry === 'delivery' && firstTimeParticipant ? 'deliveryFirst' : industry
  const perOrder = step('每单缴费额', premium[row], { unit: 'fen' })
  return { premiumFen: step('应缴保费 = 单量 × 每单缴费额', multiplyFen(perOrder, counted, 1), { unit: 'fen' }) }
}

export const gInj02 = defineRule({
  id: 'G-INJ-02',
  title: label('职业伤害保障按单缴费', 'Occupational-injury premium per order'),
  plain: label(
    '按行业和当月每单缴费额乘以单量，算出平台应缴的职业伤害保障费。',
    'Orders times the rate of the industry: what the platform pays for occupational-injury cover.',
  ),
  field: 'new-economy',
  source: '人社部发〔2025〕24号；沪人社规〔2025〕17号',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('接单日期', 'Date of the orders'), of: (asked) => asked.on },
  input,
  result,
  parameters: ['gig.premium', 'gig.premium.cancelled'],
  example: { industry: 'delivery', orders: 1_200_000, on: '2026-01-15', firstTimeParticipant: true },
  versions: [
    { from: '2022-07-01', source: '职业伤害保障试点（2022年7月起，七省市）', decide },
    { from: '2025-07-01', decide },
  ],
})
