import type { ParameterValue } from '../parameter-value.ts'
import { districtDefault, seed } from './seed-series.ts'

const firstPilot = ['曹操出行', '美团', '饿了么', '达达', '闪送', '货拉拉', '快狗打车']
const widenedPilot = [...firstPilot, '滴滴出行', '顺丰同城', '滴滴货运', '满帮省省']
const likeWorkInjury = '上海文本未载入，参照工伤期限（附录Q 12）'

/** Values of rulebook parts G and P. Order rates before 2025-07-01 are `?` and stay out. */
export const newEconomySeed: readonly ParameterValue[] = [
  ...districtDefault('gig.class.labour', 16, '没有法定分值，区里可改'),
  ...districtDefault('gig.class.managed', 8, '没有法定分值，区里可改'),
  ...seed(
    'gig.platforms',
    'CN',
    {
      value: firstPilot,
      from: '2022-07-01',
      to: '2025-06-30',
      docNo: '职业伤害保障试点（2022年7月）',
      confidence: 'H',
    },
    {
      value: widenedPilot,
      from: '2025-07-01',
      docNo: '人社部发〔2025〕24号',
      confidence: 'H',
      note: '2026 至 2027 年继续扩大，新增平台须载入',
    },
  ),
  ...seed('gig.premium', 'CN', {
    value: { ride: 1, delivery: 25, deliveryFirst: 7, freight: 18 },
    from: '2025-07-01',
    to: '2026-12-31',
    docNo: '人社部发〔2025〕24号',
    confidence: 'H',
    note: '全国统一数值；未见上海单独文本（附录Q 12）；2027 年起浮动',
  }),
  ...districtDefault('gig.premium.cancelled', false, '经办规程另有规定的以规程为准'),
  ...districtDefault('gig.injury.platform_days', 30, likeWorkInjury),
  ...districtDefault('gig.injury.worker_years', 1, likeWorkInjury),
  ...districtDefault('gig.injury.material_days', 5, '参照山东做法'),
  ...districtDefault('gig.injury.decide_days', 60, likeWorkInjury),
  ...districtDefault('gig.injury.simple_days', 15, likeWorkInjury),
  ...districtDefault('gig.injury.confirmed', false),
  ...districtDefault('gig.continuous', { most: 240, pause: 20, gap: 10 }, '参照石家庄做法：连续 4 小时停派 20 分钟'),
  ...seed('gig.rule_notice', 'CN', {
    value: 7,
    from: '2022-03-01',
    docNo: '新就业形态劳动者劳动规则公示指引（2023）',
    confidence: 'L',
    note: '天数待核对，区里可改',
  }),
]
