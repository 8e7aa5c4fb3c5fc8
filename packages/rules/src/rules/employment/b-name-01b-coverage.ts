import { label } from '@renshe/codes'
import { count, fields, quantity } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { nameSource } from './b-name-01-one-one-three-one.ts'

const people = (zh: string, en: string) => count(zh, en, 'people')

export const bName01b = defineRule({
  id: 'B-NAME-01b',
  title: label('实名制帮扶覆盖率', 'Coverage of assistance by name'),
  plain: label(
    '完成 1131 的人数除以愿意接受帮扶的人数；书面或录音电话明确拒绝的不算在内。',
    'People with 1131 done over those willing; whoever declined in writing or in a recorded call is left out.',
  ),
  field: 'employment',
  source: nameSource,
  confidence: 'M',
  audience: ['staff'],
  decisive: { label: label('服务年度', 'Service year') },
  input: fields({
    listed: people('名单人数', 'People on the list'),
    declined: people('书面或录音电话拒绝的人数', 'Declined in writing or in a recorded call'),
    done: people('完成 1131 的人数', '1131 done'),
  }),
  result: fields({
    willing: people('愿意接受帮扶的人数', 'People willing'),
    rate: quantity('覆盖率', 'Coverage').nullable(),
  }),
  example: { listed: 320, declined: 20, done: 270 },
  versions: [
    {
      from: '2021-01-01',
      decide({ listed, declined, done }, { step, reject }) {
        if (declined > listed) reject('declined', 'PART_EXCEEDS_WHOLE', '拒绝人数多于名单人数')
        const willing = step('愿意接受帮扶的人数', listed - declined, { unit: 'people' })
        if (done > willing) reject('done', 'PART_EXCEEDS_WHOLE', '完成人数多于愿意接受帮扶的人数')
        return { willing, rate: step('覆盖率', willing === 0 ? null : done / willing) }
      },
    },
  ],
})
