import { label } from '@renshe/codes'
import { choice, fields, flag, quantity } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'

const words = {
  atLeast: ['以上', 'At least (以上)'],
  atMost: ['以下', 'At most (以下)'],
  within: ['以内', 'Within (以内)'],
  reached: ['届满', 'Reached (届满)'],
  lessThan: ['不满、不足', 'Less than (不满, 不足)'],
  moreThan: ['超过', 'More than (超过)'],
  beyond: ['以外', 'Beyond (以外)'],
} as const

type Word = keyof typeof words

const tests: Readonly<Record<Word, (value: number, limit: number) => boolean>> = {
  atLeast: (value, limit) => value >= limit,
  atMost: (value, limit) => value <= limit,
  within: (value, limit) => value <= limit,
  reached: (value, limit) => value >= limit,
  lessThan: (value, limit) => value < limit,
  moreThan: (value, limit) => value > limit,
  beyond: (value, limit) => value > limit,
}

const inclusive: ReadonlySet<Word> = new Set(['atLeast', 'atMost', 'within', 'reached'])

interface Compared {
  readonly word: Word
  readonly value: number
  readonly limit: number
}

function decide({ word, value, limit }: Compared, { step }: Work) {
  const includes = step(`“${words[word][0]}”${inclusive.has(word) ? '包括' : '不包括'}本数`, inclusive.has(word))
  return { holds: step(`${value} 与 ${limit} 相比`, tests[word](value, limit)), includes }
}

export const gCmp01 = defineRule({
  id: 'G-CMP-01',
  title: label('以上、以下、不满、超过', 'Inclusive and exclusive words'),
  plain: label(
    '“以上、以下、以内、届满”包括本数，“不满、超过、以外”不包括本数；据此判断一个数是否在范围内。',
    '以上, 以下, 以内 and 届满 include the number itself; 不满, 超过 and 以外 do not.',
  ),
  field: 'calendar',
  source: '民法典第一千二百五十九条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('事实发生日', 'Day of the fact') },
  input: fields({
    word: choice('用词', 'Word', words),
    value: quantity('实际数', 'Value'),
    limit: quantity('规定数', 'Limit'),
  }),
  result: fields({ holds: flag('在范围内', 'Holds'), includes: flag('包括本数', 'Includes the number') }),
  example: { word: 'atLeast', value: 10, limit: 10 },
  versions: [
    { from: '1987-01-01', source: '民法通则第一百五十五条（2017-10-01 起民法总则第二百零五条）', decide },
    { from: '2021-01-01', decide },
  ],
})
