import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eLand02a } from './e-land-02a-arrears.ts'

const man = { year: 2025, amountFen: 265_000, bornOn: '1948-06-15', paidFrom: '2025-08' }

describe('E-LAND-02a arrears', () => {
  it.each([
    ['2025-08', 7, 74_620],
    ['2025-01', 0, 0],
    ['2025-02', 1, 10_660],
    ['2026-01', 12, 127_920],
  ])('paid from %s: %i months, %i fen', (paidFrom, months, arrearsFen) => {
    expect(resultOf(eLand02a, { ...man, paidFrom })).toEqual({ increaseFen: 10_660, months, arrearsFen })
  })

  it('names the missing scheme of another year', () => {
    expect(evaluateSeed(eLand02a, { ...man, year: 2026, paidFrom: '2026-08' }).missing).toEqual(['land_old.adjust'])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eLand02a, { ...man, paidFrom: '2024-12' })).toMatchObject({
      path: 'paidFrom',
      code: 'BEFORE_EFFECT',
    })
    expect(refusalOf(eLand02a, { ...man, bornOn: '2025-01-01' })).toMatchObject({ path: 'bornOn' })
    expect(refusalOf(eLand02a, { ...man, amountFen: 5_000_001 })).toMatchObject({ path: 'amountFen' })
    expect(refusalOf(eLand02a, { ...man, years: 101 })).toMatchObject({ path: 'years' })
    expect(refusalOf(eLand02a, { ...man, p: 1 })).toMatchObject({ path: 'p' })
  })
})
