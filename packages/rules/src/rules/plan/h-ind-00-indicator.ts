import { label } from '@renshe/codes'
import { choice, count, day, fields, flag, month, quantity, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { planCycles, planMeasures } from '../../parameters/definitions/plan.ts'

export const hInd00 = defineRule({
  id: 'H-IND-00',
  title: label('规划主要指标', 'Main indicators of the plan'),
  plain: label(
    '按序号查规划期内的指标：名称、约束性或预期性、目标、评价方式和计算规则。',
    'One indicator of the plan by its number: name, binding or expected, target, how it is judged and computed.',
  ),
  field: 'plan',
  source: '闵府发〔2021〕15号 表2',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('统计月份', 'Month'), of: (input) => `${input.month}-01` },
  input: fields({
    number: count('指标序号', 'Number of the indicator').min(1).max(999),
    month: month('统计月份', 'Month'),
  }),
  result: fields({
    name: text('指标', 'Indicator'),
    area: text('领域', 'Area'),
    binding: flag('约束性', 'Binding'),
    unit: text('单位', 'Unit'),
    targetText: text('目标（文字）', 'Target in words'),
    target: quantity('目标值（比率按 1 为全部）', 'Target, rates as fractions of 1').optional(),
    measure: choice('评价方式', 'Measure', planMeasures),
    rule: text('计算规则', 'Rule'),
    cycle: choice('填报周期', 'Cycle', planCycles).optional(),
    dataSource: text('数据来源', 'Source of the figures'),
    planFrom: day('规划首日', 'First day of the plan'),
    planMonths: count('规划期', 'Months of the plan', 'months'),
  }),
  parameters: ['plan.indicators'],
  example: { number: 2, month: '2023-12' },
  versions: [
    {
      from: '2021-01-01',
      decide({ number }, { need, reject, step }) {
        const { plan } = need({ plan: 'plan.indicators' })
        const found =
          plan.indicators.find((one) => one.number === number) ??
          reject('number', 'NO_INDICATOR', `${plan.name}没有第 ${number} 项指标`)
        const { name, area, binding, unit, targetText, target, measure, rule, cycle, source } = found
        step('指标', name)
        step('目标', targetText)
        return {
          name,
          area,
          binding: step('约束性指标，纳入部门考核', binding),
          unit,
          targetText,
          ...(target === null ? {} : { target }),
          measure,
          rule,
          ...(cycle === null ? {} : { cycle }),
          dataSource: source,
          planFrom: plan.from,
          planMonths: plan.months,
        }
      },
    },
  ],
})
