import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eLand01d } from './e-land-01d-living-allowance.ts'

describe('E-LAND-01d living allowance', () => {
  it('cannot answer in the employment stage while it is not loaded', () => {
    expect(evaluateSeed(eLand01d, { stage: 'EMPLOYMENT', on: '2025-09-01' }).missing).toEqual(['land.living_allowance'])
  })

  it('is what the district loads, and nothing in the pension stage', () => {
    const load = { 'land.living_allowance': 123_400 }
    expect(resultOf(eLand01d, { stage: 'EMPLOYMENT', on: '2025-09-01' }, { load })).toEqual({ allowanceFen: 123_400 })
    expect(resultOf(eLand01d, { stage: 'PENSION', on: '2025-09-01' })).toEqual({ allowanceFen: 0 })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eLand01d, { stage: 'SCHOOL', on: '2025-09-01' })).toMatchObject({ path: 'stage' })
    expect(refusalOf(eLand01d, { stage: 'PENSION' })).toMatchObject({ path: 'on' })
    expect(refusalOf(eLand01d, { stage: 'PENSION', on: '2025-09-01', j: 1 })).toMatchObject({ path: 'j' })
  })
})
