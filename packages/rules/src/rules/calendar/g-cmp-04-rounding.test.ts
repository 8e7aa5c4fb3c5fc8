import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { gCmp04 } from './g-cmp-04-rounding.ts'

const share = (amountFen: number, ratePpm: number, rounding?: string) =>
  resultOf(gCmp04, { amountFen, ratePpm, ...(rounding ? { rounding } : {}) }).resultFen

describe('G-CMP-04 money', () => {
  it('2650.00 × 0.53 % is 14.045: 14.1 by 见分进角, 14.05 half up, 14.04 cut', () => {
    expect(share(265_000, 5300, 'UP_JIAO')).toBe(1410)
    expect(share(265_000, 5300)).toBe(1405)
    expect(share(265_000, 5300, 'HALF_UP')).toBe(1405)
    expect(share(265_000, 5300, 'UP')).toBe(1405)
    expect(share(265_000, 5300, 'DOWN')).toBe(1404)
    expect(share(1, 100_000, 'HALF_UP')).toBe(0)
    expect(share(1, 100_000, 'UP')).toBe(1)
  })

  it('two shares of one whole make the whole', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.nat(1_000_000), (fen, ppm) => {
        expect(share(fen, ppm, 'DOWN') + share(fen, 1_000_000 - ppm, 'UP')).toBe(fen)
      }),
    )
  })

  it('explains itself', () => {
    expect(evaluateSeed(gCmp04, gCmp04.example).trace).toMatchObject([
      { step: '2,650.00 元的 0.53%，见分进角', value: 1410, unit: 'fen' },
    ])
    expect(evaluateSeed(gCmp04, { amountFen: 100, ratePpm: 500_000 }).trace[0]?.step).toBe(
      '1.00 元的 50%，四舍五入到分',
    )
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(gCmp04, { amountFen: 1.5, ratePpm: 1 })).toMatchObject({ path: 'amountFen' })
    expect(refusalOf(gCmp04, { amountFen: 1, ratePpm: 1_000_001 })).toMatchObject({ path: 'ratePpm' })
    expect(refusalOf(gCmp04, { amountFen: 1, ratePpm: 1, rounding: 'BANK' })).toMatchObject({ path: 'rounding' })
  })
})
