import { label, monthOf } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, day, fields, flag, list, month } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const reasons = {
  NO_PHOTO: ['当月没有照片', 'No photo of the month'],
  NO_HASH: ['当月照片没有存证哈希', 'No hash'],
  NO_LOCATION: ['当月照片没有定位', 'No location'],
} as const

const photo = fields({
  takenOn: day('拍摄日期', 'Taken on'),
  hasHash: flag('有存证哈希', 'Has a hash'),
  hasLocation: flag('有定位', 'Has a location'),
})

export const fWage07a = defineRule({
  id: 'F-WAGE-07a',
  title: label('告示牌每月照片', 'Monthly photo of the signboard'),
  plain: label(
    '每月应上传一张带存证哈希、时间和定位的告示牌照片。',
    'Each month one photo of the signboard with hash, time and location.',
  ),
  field: 'labor-relations',
  source: '保障农民工工资支付条例（国令第724号）第三十四条；每月拍照为平台设计',
  confidence: 'D',
  audience: ['employer', 'staff'],
  decisive: { label: label('检查月份', 'Month'), of: (input) => `${input.month}-01` },
  input: fields({ month: month('检查月份', 'Month'), photos: list('照片', 'Photos', photo, 500) }),
  result: fields({
    met: flag('符合要求', 'Met'),
    reasons: list('问题', 'Problems', choice('问题', 'Problem', reasons)),
  }),
  example: { month: '2026-03', photos: [{ takenOn: '2026-03-05', hasHash: true, hasLocation: true }] },
  versions: [
    {
      from: '2020-05-01',
      decide({ month: asked, photos }, { step }) {
        const taken = photos.filter(({ takenOn }) => monthOf(takenOn) === asked)
        const good = taken.some(({ hasHash, hasLocation }) => hasHash && hasLocation)
        const problems = codesWhere({
          NO_PHOTO: taken.length === 0,
          NO_HASH: !good && taken.some(({ hasHash }) => !hasHash),
          NO_LOCATION: !good && taken.some(({ hasLocation }) => !hasLocation),
        })
        return { met: step('当月照片符合要求', good), reasons: problems }
      },
    },
  ],
})
