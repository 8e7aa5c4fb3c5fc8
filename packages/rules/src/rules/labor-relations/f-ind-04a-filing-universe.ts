import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 规划指标11: 用工人数在 10 人以上, the number included (G-CMP-01). */
const leastWorkers = 10
/** More people than the city has. */
const mostWorkers = 100_000_000

export const fInd04a = defineRule({
  id: 'F-IND-04a',
  title: label('是否属于应采集企业', 'Whether an enterprise must be on file'),
  plain: label(
    '在闵行实体经营，参保、派遣、在场非全日制或网格走访任一口径用工达到 10 人的企业都应采集。',
    'Every enterprise operating in Minhang that reaches ten workers by insurance, dispatch or the grid survey.',
  ),
  field: 'labor-relations',
  source: '闵行区“十四五”规划指标11；口径为平台设定',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('统计期初', 'Start of the period') },
  input: fields({
    insured: count('参保人数', 'Insured', 'people'),
    dispatched: count('使用派遣人数', 'Dispatched', 'people'),
    partTimeOnSite: count('在场非全日制人数', 'Part-timers on site', 'people'),
    surveyed: count('网格走访人数', 'Counted by the grid survey', 'people').optional(),
    registeredOnly: flag('仅注册、有虚拟地址证据', 'Registered only, with evidence'),
  }),
  result: fields({
    eligible: flag('应采集', 'Must be on file'),
    workers: count('用工人数', 'Workers', 'people'),
    reasons: list(
      '不采集的原因',
      'Reasons against',
      choice('原因', 'Reason', {
        REGISTERED_ONLY: ['仅在闵行注册', 'Only registered in Minhang'],
        TOO_FEW: ['用工人数不足 10 人', 'Fewer than ten workers'],
      }),
    ),
  }),
  parameters: ['filing.count_dispatched', 'filing.count_part_time'],
  example: { insured: 7, dispatched: 3, partTimeOnSite: 0, registeredOnly: false },
  versions: [
    {
      from: '2021-01-01',
      decide({ insured, dispatched, partTimeOnSite, surveyed = 0, registeredOnly }, { need, reject, step }) {
        const counts = need({ dispatched: 'filing.count_dispatched', partTime: 'filing.count_part_time' })
        const recorded = step(
          '参保、派遣、非全日制合计（按设定口径）',
          insured + (counts.dispatched ? dispatched : 0) + (counts.partTime ? partTimeOnSite : 0),
          { unit: 'people' },
        )
        if (recorded > mostWorkers) reject('insured', 'OUT_OF_RANGE', '用工人数过大')
        const workers = step('与走访人数取较大者', Math.max(recorded, surveyed), { unit: 'people' })
        const reasons = codesWhere({ REGISTERED_ONLY: registeredOnly, TOO_FEW: workers < leastWorkers })
        return { eligible: reasons.length === 0, workers, reasons }
      },
    },
  ],
})
