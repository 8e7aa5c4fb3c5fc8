import { describe, expect, it } from 'vitest'
import { monthsBetween } from './months-between.ts'

describe('months between two months', () => {
  it.each([
    ['2025-01', '2025-08', 7],
    ['2024-12', '2025-01', 1],
    ['2026-11', '2031-11', 60],
    ['2025-08', '2025-08', 0],
    ['2025-08', '2024-07', -13],
  ])('%s to %s: %i', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })
})
