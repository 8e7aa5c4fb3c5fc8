import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { gCmp01 } from './g-cmp-01-inclusive-words.ts'

const holds = (word: string, value: number, limit: number) => resultOf(gCmp01, { word, value, limit }).holds

describe('G-CMP-01 inclusive words', () => {
  it('ten workers are inside 10人以上, 100 are not over 100, five years are not under 5', () => {
    expect(holds('atLeast', 10, 10)).toBe(true)
    expect(holds('moreThan', 100, 100)).toBe(false)
    expect(holds('lessThan', 5, 5)).toBe(false)
  })

  it.each([
    ['atLeast', false, true, true, true],
    ['atMost', true, true, false, true],
    ['within', true, true, false, true],
    ['reached', false, true, true, true],
    ['lessThan', true, false, false, false],
    ['moreThan', false, false, true, false],
    ['beyond', false, false, true, false],
  ])('%s: below %s, equal %s, above %s', (word, below, equal, above, includes) => {
    expect([holds(word, 9, 10), holds(word, 10, 10), holds(word, 11, 10)]).toEqual([below, equal, above])
    expect(resultOf(gCmp01, { word, value: 1, limit: 2 }).includes).toBe(includes)
  })

  it('a number is at least the limit or less than it, never both', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (value, limit) => {
        expect(holds('atLeast', value, limit)).toBe(!holds('lessThan', value, limit))
        expect(holds('atMost', value, limit)).toBe(!holds('moreThan', value, limit))
      }),
    )
  })

  it('cites the law of the day and explains itself', () => {
    const answer = (on: string) => evaluateSeed(gCmp01, gCmp01.example, { on })
    expect(answer('2020-12-31').trace[0]?.source).toContain('民法通则')
    expect(answer('2021-01-01').trace).toMatchObject([
      { step: '“以上”包括本数', value: true, source: '民法典第一千二百五十九条' },
      { step: '10 与 10 相比', value: true },
    ])
    const over = evaluateSeed(gCmp01, { word: 'moreThan', value: 1, limit: 2 })
    expect(over.trace[0]?.step).toBe('“超过”不包括本数')
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(gCmp01, { word: 'about', value: 1, limit: 1 })).toMatchObject({ path: 'word' })
    expect(refusalOf(gCmp01, { word: 'atLeast', value: -1, limit: 1 })).toMatchObject({ path: 'value' })
    expect(refusalOf(gCmp01, { word: 'atLeast', value: 1 })).toMatchObject({ path: 'limit' })
  })
})
