import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawAlgorithm, seededRandom } from './seeded-random.ts'

const numbers = (seed: string, limit = 2 ** 32) => {
  const random = seededRandom(seed)
  return Array.from({ length: 6 }, () => random.below(limit))
}

describe('F-INSP-02 the generator of draws', () => {
  it('keeps its sequence for good; another sequence needs another version', () => {
    expect(drawAlgorithm).toBe('xoshiro128ss-fisher-yates/1')
    expect(numbers('0')).toMatchInlineSnapshot(`
      [
        114738748,
        1748369092,
        3398225223,
        1375129051,
        1656817600,
        1245882812,
      ]
    `)
    expect(numbers('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0', 100)).toMatchInlineSnapshot(`
      [
        5,
        0,
        49,
        20,
        71,
        74,
      ]
    `)
    expect(
      seededRandom('123456789')
        .shuffle([...'abcdefgh'])
        .join(''),
    ).toMatchInlineSnapshot(`"heacbdgf"`)
  })

  it('differs by any digit, by length, not by case', () => {
    expect(numbers('00')).not.toEqual(numbers('0'))
    expect(numbers('1000000000')).not.toEqual(numbers('1000000001'))
    expect(numbers('2000000001')).not.toEqual(numbers('1000000001'))
    expect(numbers('ABCDEF')).toEqual(numbers('abcdef'))
  })

  it('stays below the limit and is spread evenly', () => {
    const random = seededRandom('2026')
    const counts = Array.from({ length: 10_000 }, () => random.below(10)).reduce(
      (seen, drawn) => seen.with(drawn, (seen[drawn] ?? 0) + 1),
      Array.from({ length: 10 }, () => 0),
    )
    for (const seen of counts) expect(Math.abs(seen - 1000)).toBeLessThan(150)
  })

  it('draws again what would favour the lower numbers', () => {
    const limit = 3 * 2 ** 30
    const random = seededRandom('77')
    const drawn = Array.from({ length: 3000 }, () => random.below(limit))
    const low = drawn.filter((value) => value < 2 ** 30).length
    expect(drawn.every((value) => value >= 0 && value < limit)).toBe(true)
    expect(Math.abs(low - 1000)).toBeLessThan(120)
  })

  it('a shuffle keeps every element once and the list itself as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 30 }), fc.integer({ min: 0, max: 1e9 }), (list, seed) => {
        const before = [...list]
        const shuffled = seededRandom(seed.toString(16)).shuffle(list)
        expect([...shuffled].sort()).toEqual([...list].sort())
        expect(list).toEqual(before)
      }),
    )
  })
})
