import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatFen, multiplyFen, yuanToFen } from './fen.ts'

const anySum = fc.integer({ min: -1e15, max: 1e15 })

describe('G-CMP-04 money', () => {
  it('2650.00 × 0.53 % is 14.045: 14.1 up to the jiao, 14.05 half up', () => {
    expect(multiplyFen(265_000, 53, 10_000, 'UP_JIAO')).toBe(1410)
    expect(multiplyFen(265_000, 53, 10_000)).toBe(1405)
    expect(multiplyFen(265_000, 53, 10_000, 'DOWN')).toBe(1404)
  })

  it('rounds negative sums by the same names', () => {
    expect(multiplyFen(-5, 1, 2)).toBe(-3)
    expect(multiplyFen(-5, 1, 2, 'UP')).toBe(-2)
    expect(multiplyFen(-5, 1, 2, 'DOWN')).toBe(-3)
  })

  it('a whole jiao is not rounded up, a part of one is', () => {
    expect([1410, 1411, 1400].map((fen) => multiplyFen(fen, 1, 1, 'UP_JIAO'))).toEqual([1410, 1420, 1400])
  })

  it('refuses a denominator that is not positive, broken factors and sums out of range', () => {
    expect(() => multiplyFen(1, 1, 0)).toThrow(RangeError)
    expect(() => multiplyFen(1, 0.5, 1)).toThrow(RangeError)
    expect(() => multiplyFen(Number.MAX_SAFE_INTEGER, 2, 1)).toThrow(RangeError)
  })

  it('what is written can be read', () => {
    fc.assert(
      fc.property(anySum, (fen) => {
        expect(yuanToFen(formatFen(fen))).toBe(fen)
      }),
    )
    expect(formatFen(1_234_560)).toBe('12,345.60')
    expect(formatFen(-5)).toBe('-0.05')
    expect(formatFen(0)).toBe('0.00')
  })

  it('rounded up is rounded down or one more', () => {
    const factor = fc.integer({ min: 1, max: 100_000 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), factor, factor, (fen, numerator, denominator) => {
        const down = multiplyFen(fen, numerator, denominator, 'DOWN')
        const up = multiplyFen(fen, numerator, denominator, 'UP')
        const half = multiplyFen(fen, numerator, denominator)
        expect([down, down + 1]).toContain(up)
        expect([down, up]).toContain(half)
      }),
    )
  })

  it.each(['1.234', '1,23', 'abc', '', '1e3', '.5'])('%s is no sum', (text) => {
    expect(() => yuanToFen(text)).toThrow(RangeError)
  })

  it.each([
    ['1', 100],
    ['1.5', 150],
    ['-1.05', -105],
    [' 1,234.5 ', 123_450],
  ])('%s is %i fen', (text, fen) => {
    expect(yuanToFen(text)).toBe(fen)
  })
})
