import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eLand01f } from './e-land-01f-top-up-share.ts'

const cost = { approvedOn: '2025-09-01', topUpFen: 1001 }
const load = (unitPpm: number, personPpm: number) => ({ load: { 'land.topup_share': { unitPpm, personPpm } } })

describe('E-LAND-01f who pays the top-up', () => {
  it('cannot answer while the shares are not loaded', () => {
    expect(evaluateSeed(eLand01f, cost)).toMatchObject({ result: null, missing: ['land.topup_share'] })
  })

  it.each([
    [500_000, 500_000, { unitFen: 500, personFen: 500, districtFen: 1 }],
    [1_000_000, 0, { unitFen: 1001, personFen: 0, districtFen: 0 }],
    [400_000, 200_000, { unitFen: 400, personFen: 200, districtFen: 401 }],
  ])('unit %i, person %i', (unit, person, expected) => {
    expect(resultOf(eLand01f, cost, load(unit, person))).toEqual(expected)
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(eLand01f, { ...cost, topUpFen: '1' })).toMatchObject({ path: 'topUpFen' })
    expect(refusalOf(eLand01f, { ...cost, l: 1 })).toMatchObject({ path: 'l' })
  })
})
