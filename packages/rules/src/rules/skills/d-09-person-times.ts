import { label } from '@renshe/codes'
import { count, day, fields, flag, list, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const mostEvents = 100_000

export const d09 = defineRule({
  id: 'D-09',
  title: label('职业技能培训人次（指标 4）', 'Person-times of vocational training, indicator 4'),
  plain: label(
    '统计期内完成培训的人次：同一人每个班计一次；线上班须已备案。',
    'Completions in the period: one for each person and class; online classes only when filed.',
  ),
  field: 'skills',
  source: '闵行区人力资源和社会保障“十四五”规划，指标 4',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('统计期末', 'End of the period'), of: (input) => input.to },
  input: fields({
    from: day('统计期初', 'Start of the period'),
    to: day('统计期末', 'End of the period'),
    completions: list(
      '培训完成记录',
      'Completions',
      fields({
        personId: text('人员编号', 'Person', 64),
        classId: text('班级编号', 'Class', 64),
        completedOn: day('完成日期', 'Completed on'),
        online: flag('线上', 'Online'),
        filed: flag('已备案', 'Filed'),
      }),
      mostEvents,
    ),
  }),
  result: fields({
    personTimes: count('培训人次', 'Person-times', 'times'),
    people: count('其中人数', 'People', 'people'),
    notCounted: count('未备案线上记录', 'Online records not filed', 'times'),
  }),
  example: {
    from: '2025-01-01',
    to: '2025-12-31',
    completions: [
      { personId: '1', classId: 'A', completedOn: '2025-03-01', online: false, filed: true },
      { personId: '1', classId: 'B', completedOn: '2025-06-01', online: true, filed: false },
    ],
  },
  versions: [
    {
      from: '2021-01-01',
      decide({ from, to, completions }, work) {
        if (to < from) work.reject('to', 'DATE_ORDER', '统计期末早于期初')
        const inPeriod = completions.filter(({ completedOn }) => completedOn >= from && completedOn <= to)
        const counted = inPeriod.filter(({ online, filed }) => !online || filed)
        const each = new Set(counted.map(({ personId, classId }) => JSON.stringify([personId, classId])))
        return {
          personTimes: work.step('培训人次', each.size, { unit: 'times' }),
          people: work.step('其中人数', new Set(counted.map(({ personId }) => personId)).size, { unit: 'people' }),
          notCounted: work.step('未备案的线上记录，不计', inPeriod.length - counted.length, { unit: 'times' }),
        }
      },
    },
  ],
})
