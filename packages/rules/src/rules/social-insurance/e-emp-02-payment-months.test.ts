import { describe, expect, it } from 'vitest'
import { firstTableAge, lastTableAge, paymentTwelfths } from './e-emp-02-payment-months.ts'

const table = [
  [50, 195],
  [51, 190],
  [52, 185],
  [53, 180],
  [54, 175],
  [55, 170],
  [56, 164],
  [57, 158],
  [58, 152],
  [59, 145],
  [60, 139],
  [61, 132],
  [62, 125],
  [63, 117],
  [64, 109],
  [65, 101],
  [66, 93],
  [67, 84],
  [68, 75],
  [69, 65],
  [70, 56],
] as const

describe('payment months', () => {
  it.each(table)('at %i: %i', (age, months) => {
    expect(paymentTwelfths(age, 0)).toBe(months * 12)
  })

  it('fall evenly between two ages', () => {
    expect(paymentTwelfths(60, 1)).toBe(139 * 12 - 7)
    expect(paymentTwelfths(60, 6)).toBe(135.5 * 12)
    expect(paymentTwelfths(60, 11)).toBe(132 * 12 + 7)
  })

  it('cover 50 to 70', () => {
    expect([firstTableAge, lastTableAge]).toEqual([50, 70])
  })
})
