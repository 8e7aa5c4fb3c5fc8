import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fInd04a } from './f-ind-04a-filing-universe.ts'
import { misnamedFields } from './misnamed-fields.ts'

const enterprise = { insured: 10, dispatched: 0, partTimeOnSite: 0, registeredOnly: false }
const universe = (change: object, load = {}) => resultOf(fInd04a, { ...enterprise, ...change }, { load })

describe('F-IND-04a the universe of filing', () => {
  it('exactly ten workers are inside, nine are not (G-CMP-01)', () => {
    expect(universe({})).toEqual({ eligible: true, workers: 10, reasons: [] })
    expect(universe({ insured: 9 })).toEqual({ eligible: false, workers: 9, reasons: ['TOO_FEW'] })
  })

  it('adds dispatched workers and part-timers, and takes the survey where it is larger', () => {
    expect(universe({ insured: 4, dispatched: 3, partTimeOnSite: 3 }).workers).toBe(10)
    expect(universe({ insured: 4, surveyed: 12 })).toEqual({ eligible: true, workers: 12, reasons: [] })
    expect(universe({ insured: 14, surveyed: 12 }).workers).toBe(14)
  })

  it('the district decides who counts', () => {
    const parts = { insured: 4, dispatched: 3, partTimeOnSite: 2 }
    expect(universe(parts, { 'filing.count_dispatched': false }).workers).toBe(6)
    expect(universe(parts, { 'filing.count_part_time': false }).workers).toBe(7)
  })

  it('leaves out what is only registered', () => {
    expect(universe({ registeredOnly: true }).reasons).toEqual(['REGISTERED_ONLY'])
    expect(universe({ registeredOnly: true, insured: 1 })).toEqual({
      eligible: false,
      workers: 1,
      reasons: ['REGISTERED_ONLY', 'TOO_FEW'],
    })
  })

  it('refuses bad input by field', () => {
    expect(universe({ insured: 100_000_000 }).workers).toBe(100_000_000)
    expect(refusalOf(fInd04a, { ...enterprise, insured: 100_000_001 })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'insured',
    })
    expect(misnamedFields(fInd04a)).toEqual([])
  })
})
