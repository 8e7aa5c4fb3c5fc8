import { label } from '@renshe/codes'
import { money, number, rate, table } from '../../declare/parameter.ts'

const industryClasses = {
  '1': '一类行业',
  '2': '二类行业',
  '3': '三类行业',
  '4': '四类行业',
  '5': '五类行业',
  '6': '六类行业',
  '7': '七类行业',
  '8': '八类行业',
} as const

const leavingGrades = {
  '5': '五级',
  '6': '六级',
  '7': '七级',
  '8': '八级',
  '9': '九级',
  '10': '十级',
} as const

/** Work injury: premium rates, lump sums and the follow-up of rehabilitation. */
export const injuryParameters = {
  'si.rate.injury': table(
    label('工伤保险行业基准费率', 'Work-injury rate by class of industry'),
    'ppm',
    industryClasses,
    {
      help: '人社部发〔2015〕71号：八类行业基准费率，按使用情况在 50% 至 150% 之间浮动。',
    },
  ),
  'si.rate.injury.project': rate(label('建设项目工伤保险费率', 'Work-injury rate of construction projects'), {
    help: '按合同造价计算，先参保、再开工。',
  }),
  'injury.death_oneoff': money(label('一次性工亡补助金', 'One-off payment on death at work'), {
    help: '上一年度全国城镇居民人均可支配收入的 20 倍，按死亡年份取值。',
  }),
  'injury.leave_months': table(
    label('离职时一次性工伤医疗、就业补助金月数', 'Months of each lump sum on leaving'),
    'months',
    leavingGrades,
    { help: '医疗补助金由基金支付，就业补助金由单位支付，月数相同。' },
  ),
  'injury.leave_reduction': rate(
    label('临近退休每差一年扣减比例', 'Reduction per year short of the span before retirement'),
  ),
  'injury.leave_reduction_years': number(
    label('临近退休扣减起算年数', 'Years before retirement where reduction begins'),
    'years',
  ),
  'rehab.followup_days': table(label('重返岗位回访日程', 'Follow-up after the return to work'), 'days', {
    first: '第一次回访',
    second: '第二次回访',
  }),
}
