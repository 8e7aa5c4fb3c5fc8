import { label } from '@renshe/codes'
import { count, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 调解仲裁法第七条. */
const collectiveFrom = 10
/** 办案规则第六十二条. */
const representatives = { least: 3, most: 5 } as const

export const fArb01e = defineRule({
  id: 'F-ARB-01e',
  title: label('集体争议代表与仲裁庭组成', 'Representatives and tribunal'),
  plain: label(
    '劳动者 10 人以上并有共同请求的，推举 3 至 5 名代表，由三名仲裁员优先审理；简单案件可由一名仲裁员独任仲裁。',
    'Ten or more with a common request elect three to five representatives, heard first by three arbitrators.',
  ),
  field: 'labor-relations',
  source: '劳动争议调解仲裁法第七条、第三十一条；劳动人事争议仲裁办案规则第六十二条至第六十六条',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('申请日期', 'Day of the claim') },
  input: fields({
    workers: count('劳动者人数', 'Workers', 'people'),
    commonRequest: flag('有共同请求', 'Common request'),
    simple: flag('简单案件', 'Simple case'),
  }),
  result: fields({
    collective: flag('集体争议', 'Collective dispute'),
    leastRepresentatives: count('代表最少人数', 'Least representatives', 'people'),
    mostRepresentatives: count('代表最多人数', 'Most representatives', 'people'),
    arbitrators: count('仲裁员人数', 'Arbitrators', 'people'),
    priority: flag('优先立案、优先审理', 'Heard first'),
  }),
  example: { workers: 10, commonRequest: true, simple: false },
  versions: [
    {
      from: '2008-05-01',
      decide({ workers, commonRequest, simple }, { reject, step }) {
        if (workers === 0) reject('workers', 'OUT_OF_RANGE', '劳动者人数至少为 1')
        const collective = step('10 人以上并有共同请求', workers >= collectiveFrom && commonRequest)
        return {
          collective,
          leastRepresentatives: collective ? representatives.least : 0,
          mostRepresentatives: collective ? representatives.most : 0,
          arbitrators: step('仲裁员人数', collective || !simple ? 3 : 1),
          priority: collective,
        }
      },
    },
  ],
})
