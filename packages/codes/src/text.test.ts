import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeText } from './text.ts'

describe('normalizeText', () => {
  it.each([
    ['１２３ＡｂＣ', '123AbC'],
    ['（闵行）：１，０００', '(闵行):1,000'],
    ['\u3000 上海\u00A0\u00A0市 \t', '上海 市'],
    ['\uFEFF138\u200B0013\u202D8000\u202C', '13800138000'],
    ['张三、李四。', '张三、李四。'],
    ['   ', ''],
  ])('reads %j as %j', (raw, expected) => {
    expect(normalizeText(raw)).toBe(expected)
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        expect(normalizeText(normalizeText(raw))).toBe(normalizeText(raw))
      }),
    )
  })
})
