import { label } from '@renshe/codes'
import { z } from 'zod'
import { number, scheme, table, words } from '../../declare/parameter.ts'

/** How an indicator is judged (H-IND-01): a threshold, a quota, a sum over the period, zero, or words only. */
export const planMeasures = {
  'at-least': ['达到目标值', 'At least the target'],
  'at-most-quota': ['不超过市下达指标', 'At most the city quota'],
  cumulative: ['规划期累计', 'Sum over the plan period'],
  zero: ['动态为零', 'Always zero'],
  qualitative: ['文字目标', 'Target in words'],
} as const

/** How often an indicator is reported (H-IND-02). */
export const planCycles = {
  monthly: ['每月', 'Monthly'],
  yearly: ['每年', 'Yearly'],
  event: ['逐件', 'Per event'],
} as const

const keys = <K extends string>(entries: Readonly<Record<K, unknown>>) => Object.keys(entries) as [K, ...K[]]
const words100 = z.string().trim().min(1).max(100)
const planYear = z.number().int().min(1990).max(2199)

const indicator = z.strictObject({
  number: z.number().int().min(1).max(999).meta({ title: '序号', titleEn: 'Number' }),
  area: words100.meta({ title: '领域', titleEn: 'Area' }),
  name: words100.meta({ title: '指标', titleEn: 'Indicator' }),
  binding: z.boolean().meta({ title: '约束性', titleEn: 'Binding' }),
  unit: words100.meta({ title: '单位', titleEn: 'Unit' }),
  targetText: words100.meta({ title: '目标（文字）', titleEn: 'Target in words' }),
  target: z.number().min(0).max(1_000_000_000).nullable().meta({
    title: '目标值（比率按 1 为全部）',
    titleEn: 'Target, rates as fractions of 1',
  }),
  measure: z.enum(keys(planMeasures)).meta({ title: '评价方式', titleEn: 'Measure' }),
  rule: words100.meta({ title: '计算规则', titleEn: 'Rule' }),
  cycle: z.enum(keys(planCycles)).nullable().meta({ title: '填报周期', titleEn: 'Cycle' }),
  source: words100.meta({ title: '数据来源', titleEn: 'Source' }),
})

export const planParameters = {
  'plan.indicators': scheme(
    label('规划主要指标', 'Main indicators of the plan'),
    z.strictObject({
      name: words100.meta({ title: '规划名称', titleEn: 'Plan' }),
      from: z.iso.date().meta({ title: '规划首日', titleEn: 'First day' }),
      months: z.number().int().min(1).max(240).meta({ title: '规划期（月）', titleEn: 'Months of the plan' }),
      midYear: planYear.meta({ title: '中期评估年份', titleEn: 'Year of the mid-term evaluation' }),
      finalYear: planYear.meta({ title: '终期评估年份', titleEn: 'Year of the final evaluation' }),
      indicators: z.array(indicator).min(1).max(200).meta({ title: '指标', titleEn: 'Indicators' }),
    }),
    { help: '每个规划期载入一组，生效日期填规划首日，失效日期填规划末日。' },
  ),
  'plan.yellow_points': number(label('进度黄灯容许落后', 'Points behind time that are still yellow'), 'percent'),
  'plan.close_day': number(label('月度数据次月关账日', 'Day of the next month on which figures close'), 'days'),
  'service.code_length': scheme(label('实施编码位数', 'Characters of an item code'), z.number().int().min(18).max(50), {
    help: '默认 31 位：18 位统一社会信用代码加 13 位。',
  }),
  'service.baseline': scheme(label('四减基准日', 'Baseline day of the four reductions'), z.iso.date()),
  'rating.bad_days': number(label('差评整改回访期限', 'Days to correct a bad rating'), 'working-days'),
  'yrd.reply': table(label('长三角协查答复期限', 'Days to answer a partner'), 'working-days', {
    normal: '一般',
    arrears: '欠薪',
    urgent: '紧急',
  }),
  'yrd.fields': words(label('长三角协查可查询字段', 'Fields a partner may ask for'), {
    help: '只有名单内的字段可以提供；由区里按最小必要确定。',
  }),
}
