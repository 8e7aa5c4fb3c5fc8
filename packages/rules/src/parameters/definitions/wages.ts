import { label } from '@renshe/codes'
import { money, moneyWithin, number, rateWithin, table } from '../../declare/parameter.ts'

/** Signals of early warning (F-WARN-01): a design decision of the platform, set by the district. */
const warningParameters = {
  'warn.points': table(label('预警信号分值', 'Points of the warning signals'), 'points', {
    wagesLate1: '欠薪第一档',
    wagesLate2: '欠薪第二档',
    wagesLate3: '欠薪第三档',
    workers1: '涉及人数第一档',
    workers2: '涉及人数第二档',
    workers3: '涉及人数第三档',
    insurance1: '欠保第一档',
    insurance2: '欠保第二档',
    insurance3: '欠保第三档',
    rent1: '欠租第一档',
    rent2: '欠租第二档',
    headcount1: '参保人数下降第一档',
    headcount2: '参保人数下降第二档',
    notice: '搬迁、关闭或裁员通知',
    complaints: '投诉和案件集中',
    unreachable: '负责人失联或转移资产',
  }),
  'warn.wages_late.days': table(label('欠薪天数分档（超过）', 'Days late, over which a step begins'), 'days', {
    second: '第二档',
    third: '第三档',
  }),
  'warn.workers.people': table(label('涉及人数分档（达到）', 'Workers at which a step begins'), 'people', {
    first: '第一档',
    second: '第二档',
    third: '第三档',
  }),
  'warn.insurance.months': table(label('欠保月数分档（达到）', 'Months unpaid at which a step begins'), 'months', {
    first: '第一档',
    second: '第二档',
    third: '第三档',
  }),
  'warn.rent.months': table(label('欠租、欠水电月数分档（达到）', 'Months of rent at which a step begins'), 'months', {
    first: '第一档',
    second: '第二档',
  }),
  'warn.headcount.percent': table(label('参保人数降幅分档（达到）', 'Drop at which a step begins'), 'percent', {
    first: '第一档',
    second: '第二档',
  }),
  'warn.complaints.times': number(label('三十日内投诉和案件数（达到）', 'Complaints in 30 days'), 'times'),
  'warn.levels.points': table(label('预警等级起点分', 'Points at which a level begins'), 'points', {
    blue: '蓝色',
    yellow: '黄色',
    orange: '橙色',
    red: '红色',
  }),
  'warn.action.days': table(label('预警处置时限（自然日）', 'Days to act'), 'days', { blue: '蓝色', yellow: '黄色' }),
  'warn.action.working_days': table(
    label('预警处置时限（工作日，0 为当日）', 'Working days to act, 0 for the same day'),
    'working-days',
    { orange: '橙色', red: '红色' },
  ),
}

/** Minimum and average wages, and the wage rules of construction. */
export const wageParameters = {
  'min_wage.month': money(label('月最低工资标准', 'Monthly minimum wage')),
  'min_wage.hour': money(label('小时最低工资标准', 'Hourly minimum wage')),
  'avg_wage.month': money(label('全口径月平均工资', 'Average monthly wage')),
  'crime.one': moneyWithin(
    label('拒不支付劳动报酬罪：一名劳动者数额', 'Crime of refusing pay: one worker'),
    500_000,
    2_000_000,
    { help: '法释〔2013〕3号：由高院在五千元至二万元之间确定。' },
  ),
  'crime.group': moneyWithin(
    label('拒不支付劳动报酬罪：十名以上劳动者数额', 'Crime of refusing pay: ten or more workers'),
    3_000_000,
    10_000_000,
    { help: '法释〔2013〕3号：由高院在三万元至十万元之间确定。' },
  ),
  'wage_bond.rate': rateWithin(label('工资保证金存储比例', 'Wage bond rate'), 10_000, 30_000, {
    help: '人社部发〔2021〕65号：1% 至 3%。',
  }),
  'wage_bond.cap': money(label('工资保证金存储上限', 'Cap of the wage bond'), {
    help: '人社部发〔2021〕65号允许设上限；本市有规定时载入，未载入视为不设上限。',
  }),
  'wage_account.late_days': number(label('专户代发允许的最多延迟', 'Most days a wage may be late'), 'days'),
  'emergency_fund.person_cap': money(label('应急周转金每人垫付上限', 'Most that the emergency fund advances a person')),
  ...warningParameters,
}
