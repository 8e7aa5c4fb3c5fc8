import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { c09 } from './c-09-startup-jobs.ts'

const ask = (...organisations: readonly object[]) => resultOf(c09, { on: '2025-12-31', organisations })
const firm = (insured: number, founderInsured = false) => ({ insured, founderInsured })

describe('C-09 jobs through start-ups', () => {
  it('adds headcounts without the founders', () => {
    expect(ask(firm(6, true), firm(3))).toEqual({ jobs: 8, perOrganisation: 4 })
    expect(ask(firm(1, true))).toEqual({ jobs: 0, perOrganisation: 0 })
    expect(ask(firm(0))).toEqual({ jobs: 0, perOrganisation: 0 })
  })

  it('the 13th plan’s 17 242 jobs of 3 341 organisations are 5.16 each', () => {
    const organisations = Array.from({ length: 3341 }, (_, at) => firm(at === 0 ? 17_242 : 0))
    expect(ask(...organisations).perOrganisation).toBeCloseTo(5.16, 2)
  })

  it('says nothing of an average over nothing', () => {
    expect(ask()).toEqual({ jobs: 0 })
  })

  it('explains itself', () => {
    const { trace } = evaluateSeed(c09, { on: '2025-12-31', organisations: [firm(4, true)] })
    expect(trace.map(({ value }) => value)).toEqual([3])
  })

  it('refuses bad input by field', () => {
    const refused = (...organisations: readonly object[]) => refusalOf(c09, { on: '2025-12-31', organisations })
    expect(refused(firm(2), firm(0, true))).toMatchObject({ code: 'PART_OF_WHOLE', path: 'organisations.1.insured' })
    expect(refused(firm(-1))).toMatchObject({ path: 'organisations.0.insured' })
    expect(ask(firm(1_000_000_000)).jobs).toBe(1_000_000_000)
    expect(refused(firm(1_000_000_000), firm(1))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'organisations' })
    expect(refusalOf(c09, { on: '2020-12-31', organisations: [] })).toMatchObject({ code: 'NOT_IN_FORCE' })
    expect(refusalOf(c09, { organisations: [] })).toMatchObject({ path: 'on' })
  })
})
