import { label } from '@renshe/codes'
import { count, fields, flag, quantity } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const bYouth01a = defineRule({
  id: 'B-YOUTH-01a',
  title: label('启航计划完成率', 'Completion of the Qihang plan'),
  plain: label(
    '帮扶成功人数除以任务数，达到 100% 为完成。表里按实际数显示，亮灯时最多算 100%。',
    'People helped over the task; 100 % is the target. Shown as it is in tables and at most 100 % in the traffic light.',
  ),
  field: 'employment',
  source: '闵行区人社事业“十四五”规划：启航计划失业青年重点帮扶对象任务指标完成率达到 100%',
  confidence: 'M',
  audience: ['staff'],
  decisive: { label: label('统计日期', 'Day of the count') },
  input: fields({
    helped: count('帮扶成功人数', 'People helped', 'people'),
    quota: count('任务数', 'Task', 'people'),
  }),
  result: fields({
    rate: quantity('完成率', 'Completion').nullable(),
    shownRate: quantity('亮灯用完成率', 'Completion for the traffic light').nullable(),
    met: flag('完成任务', 'Target met'),
  }),
  example: { helped: 431, quota: 420 },
  versions: [
    {
      from: '2012-03-01',
      decide({ helped, quota }, { step }) {
        const met = step('帮扶成功人数不少于任务数', helped >= quota)
        if (quota === 0) return { rate: step('没有任务数，不计算完成率', null), shownRate: null, met }
        const rate = step('完成率', helped / quota)
        return { rate, shownRate: Math.min(1, rate), met }
      },
    },
  ],
})
