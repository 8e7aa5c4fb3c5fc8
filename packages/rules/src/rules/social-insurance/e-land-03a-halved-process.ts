import { label } from '@renshe/codes'
import { fields, flag, quantity } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const eLand03a = defineRule({
  id: 'E-LAND-03a',
  title: label('征地业务“双减半”', 'Land-taking services halved'),
  plain: label(
    '办理时间和经办环节都不超过原来的一半，才算达到“双减半”。',
    'Both the time and the number of steps must be at most half of what they were.',
  ),
  field: 'social-insurance',
  source: '闵行区人力资源和社会保障“十四五”规划（双减半）',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('评价日期', 'Date of the review') },
  input: fields({
    baselineDays: quantity('原办理天数', 'Days before', 'days'),
    newDays: quantity('现办理天数', 'Days now', 'days'),
    baselineSteps: quantity('原经办环节', 'Steps before'),
    newSteps: quantity('现经办环节', 'Steps now'),
  }),
  result: fields({
    met: flag('达到双减半', 'Both halved'),
    daysMet: flag('时间减半', 'Time halved'),
    stepsMet: flag('环节减半', 'Steps halved'),
  }),
  example: { baselineDays: 20, newDays: 10, baselineSteps: 8, newSteps: 4 },
  versions: [
    {
      from: '2021-01-01',
      decide({ baselineDays, newDays, baselineSteps, newSteps }, { step }) {
        const daysMet = step('办理时间减半', newDays * 2 <= baselineDays)
        const stepsMet = step('经办环节减半', newSteps * 2 <= baselineSteps)
        return { met: daysMet && stepsMet, daysMet, stepsMet }
      },
    },
  ],
})
