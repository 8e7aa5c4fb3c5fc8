import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const fInsp01g = defineRule({
  id: 'F-INSP-01g',
  title: label('执法全过程记录是否完整', 'Whether the full-process record is complete'),
  plain: label(
    '每次执法要有文字记录和音像记录校验值，写明时间、地点和执法人员。',
    'Each act of enforcement has a text record and the hash of its audio or video, with time, place and officers.',
  ),
  field: 'labor-relations',
  source: '国办发〔2018〕118号（行政执法三项制度）',
  confidence: 'M',
  audience: ['staff'],
  decisive: { label: label('执法日期', 'Day of the act') },
  input: fields({
    text: flag('有文字记录', 'Text record'),
    mediaHash: flag('有音像记录校验值', 'Hash of the audio or video'),
    time: flag('记录时间', 'Time recorded'),
    place: flag('记录地点', 'Place recorded'),
    officers: count('记录的执法人员人数', 'Officers recorded', 'people'),
  }),
  result: fields({
    complete: flag('完整', 'Complete'),
    missing: list(
      '缺少',
      'Missing',
      choice('内容', 'Part', {
        TEXT: ['文字记录', 'Text'],
        MEDIA_HASH: ['音像记录校验值', 'Hash of audio or video'],
        TIME: ['时间', 'Time'],
        PLACE: ['地点', 'Place'],
        OFFICERS: ['两名执法人员', 'Two officers'],
      }),
    ),
  }),
  example: { text: true, mediaHash: true, time: true, place: true, officers: 2 },
  versions: [
    {
      from: '2018-12-05',
      decide(record, { step }) {
        const missing = codesWhere({
          TEXT: !record.text,
          MEDIA_HASH: !record.mediaHash,
          TIME: !record.time,
          PLACE: !record.place,
          OFFICERS: record.officers < 2,
        })
        return { complete: step('缺少的内容数', missing.length) === 0, missing }
      },
    },
  ],
})
