import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eRes03b } from './e-res-03b-death-benefit.ts'

const death = { accountFen: 8_962_500, diedOn: '2025-08-01' }
const load = (fixedFen: number, baseMonths: number) => ({ load: { 'res_pension.funeral': { fixedFen, baseMonths } } })

describe('E-RES-03b death of an insured resident', () => {
  it('cannot answer while the funeral money is not loaded', () => {
    expect(evaluateSeed(eRes03b, death)).toMatchObject({ status: 'PARAM_MISSING', missing: ['res_pension.funeral'] })
  })

  it('a fixed amount does not ask for the base pension', () => {
    expect(resultOf(eRes03b, death, load(600_000, 0))).toEqual({
      inheritedFen: 8_962_500,
      funeralFen: 600_000,
      totalFen: 9_562_500,
    })
    expect(resultOf(eRes03b, { ...death, diedOn: '2026-08-01' }, load(600_000, 0)).funeralFen).toBe(600_000)
  })

  it('months count the base pension of the day', () => {
    expect(resultOf(eRes03b, death, load(0, 4)).funeralFen).toBe(622_000)
    expect(resultOf(eRes03b, death, load(100, 1)).funeralFen).toBe(155_600)
    expect(evaluateSeed(eRes03b, { ...death, diedOn: '2026-08-01' }, load(0, 1)).missing).toEqual(['res_pension.base'])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eRes03b, { ...death, accountFen: 100_000_000_001 })).toMatchObject({ path: 'accountFen' })
    expect(refusalOf(eRes03b, { accountFen: 1 })).toMatchObject({ path: 'diedOn' })
    expect(refusalOf(eRes03b, { ...death, a: 1 })).toMatchObject({ path: 'a' })
  })
})
