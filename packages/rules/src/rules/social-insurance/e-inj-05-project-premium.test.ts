import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eInj05 } from './e-inj-05-project-premium.ts'

describe('E-INJ-05 premium of a construction project', () => {
  it.each([
    ['2025-06-01', 8_000_000_000, 6_400_000],
    ['2025-12-31', 8_000_000_000, 6_400_000],
    ['2026-01-01', 8_000_000_000, 9_600_000],
    ['2026-01-01', 0, 0],
    ['2026-01-01', 417, 1],
    ['2026-01-01', 416, 0],
  ])('registered on %s for %i fen: %i', (on, contractFen, premiumFen) => {
    expect(resultOf(eInj05, { contractFen, on })).toEqual({ premiumFen })
  })

  it('answers PARAM_MISSING before the years on file', () => {
    expect(evaluateSeed(eInj05, { contractFen: 1, on: '2020-12-31' })).toMatchObject({
      status: 'PARAM_MISSING',
      missing: ['si.rate.injury.project'],
    })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eInj05, { contractFen: -1, on: '2026-01-01' })).toMatchObject({ path: 'contractFen' })
    expect(refusalOf(eInj05, { contractFen: 1 })).toMatchObject({ path: 'on' })
    expect(refusalOf(eInj05, { contractFen: 1, on: '2014-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
