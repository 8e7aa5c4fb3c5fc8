import { label } from '@renshe/codes'
import { count, day, fields, flag, list, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const bReg04 = defineRule({
  id: 'B-REG-04',
  title: label('新增就业人数（指标 2）', 'Newly employed people (indicator 2)'),
  plain: label(
    '统计期内办理用工登记、期末仍在岗的本地户籍人数，一个人只算一次。它不是市里的“新增就业岗位数”，两个数分开统计。',
    'People with local household registration whom an employer registered in the period and who are still in post at its end, each once. Not the city’s count of new jobs.',
  ),
  field: 'employment',
  source: '闵行区人社事业“十四五”规划指标 2',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('统计期末', 'End of the period'), of: (input) => input.periodEnd },
  input: fields({
    periodStart: day('统计期初', 'Start of the period'),
    periodEnd: day('统计期末', 'End of the period'),
    registrations: list(
      '用工登记',
      'Employment registrations',
      fields({
        person: text('人员标识', 'Person', 64).min(1),
        localHukou: flag('本地户籍', 'Local household registration'),
        registeredOn: day('登记日期', 'Day of registration'),
        endedOn: day('终止日期', 'Day of the end').optional(),
      }),
      100_000,
    ),
  }),
  result: fields({ people: count('新增就业人数', 'Newly employed people', 'people') }),
  example: {
    periodStart: '2025-01-01',
    periodEnd: '2025-06-30',
    registrations: [
      { person: 'A', localHukou: true, registeredOn: '2025-03-03', endedOn: '2025-05-12' },
      { person: 'B', localHukou: true, registeredOn: '2025-03-03', endedOn: '2025-06-10' },
      { person: 'B', localHukou: true, registeredOn: '2025-06-11' },
      { person: 'C', localHukou: true, registeredOn: '2025-03-10' },
    ],
  },
  versions: [
    {
      from: '2021-01-01',
      decide({ periodStart, periodEnd, registrations }, { step, reject }) {
        if (periodStart > periodEnd) reject('periodStart', 'DATE_ORDER', '统计期初晚于期末')
        for (const [at, { registeredOn, endedOn = registeredOn }] of registrations.entries())
          if (endedOn < registeredOn) reject(`registrations.${at}.endedOn`, 'DATE_ORDER', '终止日期早于登记日期')
        const known = registrations.filter((entry) => entry.localHukou && entry.registeredOn <= periodEnd)
        const registered = new Set(
          known.filter((entry) => entry.registeredOn >= periodStart).map((entry) => entry.person),
        )
        const inPost = new Set(
          known.filter(({ endedOn }) => endedOn === undefined || endedOn > periodEnd).map((entry) => entry.person),
        )
        step('期内办理用工登记的本地户籍人数', registered.size, { unit: 'people' })
        const people = [...registered].filter((person) => inPost.has(person)).length
        return { people: step('其中期末仍在岗', people, { unit: 'people' }) }
      },
    },
  ],
})
