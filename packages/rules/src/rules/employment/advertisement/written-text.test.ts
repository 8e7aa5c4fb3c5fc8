import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinWords } from './join-words.ts'
import { simplifiedOf } from './traditional-characters.ts'
import { blank, readWritten, rewrite } from './written-text.ts'

const plain = (text: string) => readWritten(text).text
const joined = (text: string) => joinWords(readWritten(text)).text

describe('text made comparable', () => {
  it.each([
    ['ＨＢＶ２５岁', 'hbv25岁'],
    ['②⑤岁', '25岁'],
    ['已婚已育優先，僅限上海戶籍，殘疾人勿擾', '已婚已育优先,仅限上海户籍,残疾人勿扰'],
    ['証件', '证件'],
    ['裏面', '里面'],
    ['限\u200B女\u2060性\uFEFF', '限女性'],
    ['限\u00AD女', '限女'],
    ['限\u3164女', '限女'],
    ['限\u2800女', '限女'],
    ['限\uFE0F女\u0336', '限女'],
    ['⼥', '女'],
    ['🈲', '禁'],
    ['【女】〔男〕「子」《工》', '(女)(男)(子)(工)'],
    ['[a]{b}<c>', '(a)(b)(c)'],
    ['a\r\nb\tc\u3000d', 'a\n\nb c d'],
    ['♀♂🚺🚹', '女男女男'],
    ['nü', 'nv'],
    ['👧👦👱', '👩👨👨'],
    ['🙋‍♀️', '🙋👩'],
    ['🙋‍♂️', '🙋👨'],
    ['👩🏽', '👩'],
    ['', ''],
  ])('%s reads %s', (written, text) => {
    expect(plain(written)).toBe(text)
  })

  it('has at least 2 000 pairs, each one character for one', () => {
    expect(simplifiedOf.size).toBeGreaterThan(2000)
    for (const [traditional, simplified] of simplifiedOf) {
      expect([[...traditional].length, [...simplified].length]).toEqual([1, 1])
      expect(simplified).not.toBe(traditional)
    }
    expect([...'體檢費業務員寶險'].map((one) => simplifiedOf.get(one)).join('')).toBe('体检费业务员宝险')
  })

  it('knows for each unit where it was written', () => {
    const raw = 'A\u200B女🈲①'
    const { text, from, to } = readWritten(raw)
    expect(text).toBe('a女禁1')
    expect(from.map((start, at) => raw.slice(start, to[at]))).toEqual(['A', '女', '🈲', '①'])
  })

  it('keeps its places whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (raw) => {
        for (const written of [readWritten(raw), joinWords(readWritten(raw))]) {
          expect([written.from.length, written.to.length]).toEqual([written.text.length, written.text.length])
          for (const [at, start] of written.from.entries()) expect(written.to[at]).toBeGreaterThan(start)
        }
      }),
    )
  })

  it('rewrites and blanks', () => {
    const written = readWritten('押jin和押jin')
    expect(rewrite(written, /押jin/g, '押金')).toEqual({
      text: '押金和押金',
      from: [0, 0, 4, 5, 5],
      to: [4, 4, 5, 9, 9],
    })
    expect(rewrite(written, /没有/g, '')).toBe(written)
    expect(rewrite(written, /x*/g, 'y')).toBe(written)
    expect(blank(written, /jin/g)).toEqual({ ...written, text: '押○○○和押○○○' })
  })
})

describe('words pulled apart', () => {
  it.each([
    ['限 女', '限女'],
    ['限-女', '限女'],
    ['限·女', '限女'],
    ['限.女', '限女'],
    ['限…女', '限女'],
    ['限 ★ 女', '限女'],
    ['限 nv', '限nv'],
    ['nv 优先', 'nv优先'],
    ['25 岁', '25岁'],
    ['月薪 2500', '月薪2500'],
    ['限，女', '限女'],
    ['女，限男工', '女限男工'],
    ['限\n女\n性', '限女性'],
    ['乙、肝、携带', '乙肝携带'],
    ['押 💰', '押💰'],
    ['限 👩', '限👩'],
    ['girls only', 'girls only'],
    ['18-35岁', '18-35岁'],
    ['18 - 35岁', '18 - 35岁'],
    ['前台，文员', '前台,文员'],
    ['前台/文员', '前台/文员'],
    ['2.5k', '2.5k'],
    ['1. 收银', '1. 收银'],
  ])('%s joins to %s', (written, text) => {
    expect(joined(written)).toBe(text)
  })
})
