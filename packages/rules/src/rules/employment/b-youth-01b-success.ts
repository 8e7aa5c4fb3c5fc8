import { label } from '@renshe/codes'
import { choice, count, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { youthOutcomes } from '../../parameters/definitions/employment.ts'
import { youthSource } from './b-youth-01-target-group.ts'

export const bYouth01b = defineRule({
  id: 'B-YOUTH-01b',
  title: label('启航计划帮扶成功', 'When help has succeeded'),
  plain: label(
    '默认就业并缴保满一个月，或者创业并已登记，算帮扶成功；算成功的去向由区里设定。',
    'By default a job with a month of insurance, or a registered business; the district sets which outcomes count.',
  ),
  field: 'employment',
  source: `${youthSource}；成功口径由区里设定`,
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('核实日期', 'Day of the check') },
  input: fields({
    outcome: choice('去向', 'Outcome', youthOutcomes),
    insuredMonths: count('就业后缴保月数', 'Months insured since', 'months').optional(),
    businessRegistered: flag('企业已登记', 'Business registered').optional(),
  }),
  result: fields({ success: flag('帮扶成功', 'Success') }),
  parameters: ['youth.success_types', 'youth.success_months'],
  example: { outcome: 'EMPLOYED', insuredMonths: 1 },
  versions: [
    {
      from: '2012-03-01',
      decide({ outcome, insuredMonths = 0, businessRegistered = false }, { need, step }) {
        const { types, months } = need({ types: 'youth.success_types', months: 'youth.success_months' })
        const proven = {
          EMPLOYED: () => step(`缴保已满 ${months} 个月`, insuredMonths >= months),
          STARTUP: () => step('企业已登记', businessRegistered),
        }
        const counted = step('去向可算作成功', types.includes(outcome))
        if (outcome === 'EMPLOYED' || outcome === 'STARTUP') return { success: proven[outcome]() && counted }
        return { success: counted }
      },
    },
  ],
})
