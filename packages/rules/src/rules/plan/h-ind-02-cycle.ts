import { addDays, addMonths, label } from '@renshe/codes'
import { choice, count, day, fields, month, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'
import { planCycles } from '../../parameters/definitions/plan.ts'
import type { ParameterOf } from '../../parameters/definitions.ts'
import { hInd00 } from './h-ind-00-indicator.ts'

const evaluations = {
  NONE: ['当年没有', 'None this year'],
  MID: ['中期评估', 'Mid-term'],
  FINAL: ['终期评估', 'Final'],
} as const

type Plan = ParameterOf<'plan.indicators'>

/** Whether the plan is evaluated in a year (design decision). */
function evaluationIn(year: number, { midYear, finalYear }: Plan): keyof typeof evaluations {
  if (year === midYear) return 'MID'
  return year === finalYear ? 'FINAL' : 'NONE'
}

export const hInd02 = defineRule({
  id: 'H-IND-02',
  title: label('规划指标填报周期、来源和关账日', 'Cycle, source and closing day of an indicator'),
  plain: label(
    '查指标由谁、多久填报一次，某月数据哪天关账，以及当年是否做规划评估。',
    'Who reports an indicator and how often, the day on which a month closes, and whether the year has a plan evaluation.',
  ),
  field: 'plan',
  source: '闵府发〔2021〕15号；关账日和评估年份为平台默认值',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('统计月份', 'Month'), of: (input) => `${input.month}-01` },
  input: fields({
    number: count('指标序号', 'Number of the indicator').min(1).max(999),
    month: month('统计月份', 'Month'),
  }),
  result: fields({
    cycle: choice('填报周期', 'Cycle', planCycles).optional(),
    dataSource: text('数据来源', 'Source of the figures'),
    closesOn: day('关账日', 'Closing day'),
    closesOnRolled: day('关账日（遇休息日顺延）', 'Closing day, rolled'),
    evaluation: choice('规划评估', 'Plan evaluation', evaluations),
  }),
  parameters: ['plan.indicators', 'plan.close_day'],
  uses: [hInd00],
  example: { number: 3, month: '2023-12' },
  versions: [
    {
      from: '2021-01-01',
      decide({ number, month }, work) {
        const { plan, closeDay } = work.need({ plan: 'plan.indicators', closeDay: 'plan.close_day' })
        const { cycle, dataSource } = work.use(hInd00, { number, month })
        const lastDayOfMonth = addDays(addMonths(`${month}-01`, 1), -1)
        const closes = countPeriod(work, lastDayOfMonth, closeDay, 'NATURAL', 'month')
        work.step(`次月 ${closeDay} 日关账`, closes.raw)
        return {
          ...(cycle ? { cycle } : {}),
          dataSource: work.step('数据来源', dataSource),
          closesOn: closes.raw,
          closesOnRolled: closes.rolled,
          evaluation: evaluationIn(Number(month.slice(0, 4)), plan),
        }
      },
    },
  ],
})
