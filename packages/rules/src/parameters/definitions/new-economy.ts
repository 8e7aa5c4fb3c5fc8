import { label } from '@renshe/codes'
import { number, table, toggle, words } from '../../declare/parameter.ts'

/** New-economy workers: classification, occupational-injury cover, working time and rule disclosure (rulebook G). */
export const newEconomyParameters = {
  'gig.class.labour': number(label('用工分类：倾向劳动关系的最低分', 'Least points for class 1'), 'points', {
    help: '十二项要素每项 0 至 2 分，满分 24 分；达到此分提示倾向劳动关系，仅供人工判断参考。',
  }),
  'gig.class.managed': number(label('用工分类：倾向不完全劳动关系的最低分', 'Least points for class 2'), 'points', {
    help: '达到此分而不到上一档，提示倾向“不完全符合确立劳动关系情形”。',
  }),
  'gig.platforms': words(label('职业伤害保障试点平台名单', 'Platforms in the occupational-injury pilot')),
  'gig.premium': table(label('职业伤害保障每单缴费额', 'Premium per order'), 'fen', {
    ride: '出行',
    delivery: '即时配送',
    deliveryFirst: '即时配送（首次参加）',
    freight: '同城货运',
  }),
  'gig.premium.cancelled': toggle(label('已取消订单计入缴费单量', 'Cancelled orders count for the premium'), {
    help: '默认只计已完成、已履行的订单；经办规程另有规定的改为计入。',
  }),
  'gig.injury.platform_days': number(label('职业伤害：平台申请期限', 'Injury claim: days for the platform'), 'days'),
  'gig.injury.worker_years': number(
    label('职业伤害：本人或近亲属申请期限', 'Injury claim: years for worker or kin'),
    'years',
  ),
  'gig.injury.material_days': number(label('职业伤害：材料核对期限', 'Injury claim: material check'), 'working-days'),
  'gig.injury.decide_days': number(label('职业伤害：确认期限', 'Injury claim: days to decide'), 'days'),
  'gig.injury.simple_days': number(label('职业伤害：简易确认期限', 'Injury claim: days when simple'), 'days'),
  'gig.injury.confirmed': toggle(
    label('职业伤害各期限已按上海文本核对', 'Injury claim periods are those of the Shanghai text'),
    { help: '核对前各期限参照工伤，结果标为暂定。' },
  ),
  'gig.continuous': table(label('连续接单与强制休息', 'Continuous orders and pause'), 'minutes', {
    most: '连续接单最长时间',
    pause: '达到后停止派单的时间',
    gap: '间隔达到此时间即不算连续',
  }),
  'gig.rule_notice': number(label('平台规则修改提前公示天数', 'Days of notice before a rule changes'), 'days'),
}
