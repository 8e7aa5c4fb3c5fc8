import { formatFen, label, multiplyFen, type Rounding } from '@renshe/codes'
import { choice, fen, fields, ppm } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { ppmOne } from '../../declare/unit.ts'

const roundings = {
  HALF_UP: ['四舍五入到分', 'Half up to the fen'],
  UP_JIAO: ['见分进角', 'Up to the jiao'],
  UP: ['进位到分', 'Up to the fen'],
  DOWN: ['舍去不足一分', 'Down to the fen'],
} as const satisfies Readonly<Record<Rounding, readonly [string, string]>>

export const gCmp04 = defineRule({
  id: 'G-CMP-04',
  title: label('金额按比例计算和取整', 'A share of an amount, rounded'),
  plain: label(
    '金额以分为单位计算，按比例算出后取整；一般四舍五入到分，养老待遇增加额通常见分进角。',
    'Amounts are whole fen; a share is rounded half up to the fen unless a benefit says otherwise, and pension rises are usually rounded up to the jiao.',
  ),
  field: 'calendar',
  source: '规则手册 G-CMP-04；沪人社规〔2025〕13号（见分进角）',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('计算日期', 'Day of the computation') },
  input: fields({
    amountFen: fen('金额', 'Amount'),
    ratePpm: ppm('比例', 'Rate'),
    rounding: choice('取整方式', 'Rounding', roundings).optional(),
  }),
  result: fields({ resultFen: fen('结果', 'Result') }),
  example: { amountFen: 265_000, ratePpm: 5300, rounding: 'UP_JIAO' },
  versions: [
    {
      from: '2011-01-01',
      decide({ amountFen, ratePpm, rounding = 'HALF_UP' }, { step }) {
        const resultFen = multiplyFen(amountFen, ratePpm, ppmOne, rounding)
        const words = `${formatFen(amountFen)} 元的 ${ratePpm / 10_000}%，${roundings[rounding][0]}`
        return { resultFen: step(words, resultFen, { unit: 'fen' }) }
      },
    },
  ],
})
