import { label } from '@renshe/codes'
import { count, day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const people = (zh: string, en: string) => count(zh, en, 'people')

export const bReg03 = defineRule({
  id: 'B-REG-03',
  title: label('本市户籍城乡登记失业人数（指标 1）', 'Registered unemployed (indicator 1)'),
  plain: label(
    '以市里系统的人数为准，不超过市政府下达的指标数即达标；平台自己的统计只用来核对，不作为正式数据公布。',
    'The city’s figure counts and must not exceed the city’s quota; the platform’s own count only checks it and is never published as official.',
  ),
  field: 'employment',
  source: '闵行区人社事业“十四五”规划指标 1；上海市劳动保障管理系统',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('统计期末', 'End of the period'), of: (input) => input.periodEnd },
  input: fields({
    periodEnd: day('统计期末', 'End of the period'),
    official: people('市里系统的登记失业人数', 'Registered unemployed, city figure'),
    own: people('平台统计人数', 'Count of the platform').optional(),
  }),
  result: fields({
    value: people('正式数据', 'Official figure'),
    met: flag('达标', 'Target met'),
    difference: people('与平台统计相差', 'Difference from the platform’s count').optional(),
  }),
  parameters: ['unemp.quota'],
  example: { periodEnd: '2025-12-31', official: 18_000, own: 17_950 },
  versions: [
    {
      from: '2021-01-01',
      decide({ official, own }, { need, step }) {
        const { quota } = need({ quota: 'unemp.quota' })
        const met = step('正式数据不超过指标数', official <= quota)
        if (own === undefined) return { value: official, met }
        const difference = step('平台统计与正式数据相差', Math.abs(official - own), { unit: 'people' })
        return { value: official, met, difference }
      },
    },
  ],
})
