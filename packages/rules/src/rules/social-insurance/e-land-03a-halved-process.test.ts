import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { eLand03a } from './e-land-03a-halved-process.ts'

const halved = (newDays: number, newSteps: number) =>
  resultOf(eLand03a, { baselineDays: 21, newDays, baselineSteps: 8, newSteps })

describe('E-LAND-03a halved', () => {
  it.each([
    [10.5, 4, true, true],
    [10.6, 4, false, true],
    [10.5, 5, true, false],
    [11, 5, false, false],
  ])('%f days and %i steps: %s, %s', (days, steps, daysMet, stepsMet) => {
    expect(halved(days, steps)).toEqual({ met: daysMet && stepsMet, daysMet, stepsMet })
  })

  it('refuses bad input by field', () => {
    const good = { baselineDays: 20, newDays: 10, baselineSteps: 8, newSteps: 4 }
    expect(refusalOf(eLand03a, { ...good, newDays: -1 })).toMatchObject({ path: 'newDays' })
    expect(refusalOf(eLand03a, { ...good, newSteps: 'x' })).toMatchObject({ path: 'newSteps' })
    expect(refusalOf(eLand03a, { ...good, t: 1 })).toMatchObject({ path: 't' })
    expect(evaluateSeed(eLand03a, good).trace.map(({ value }) => value)).toEqual([true, true])
  })
})
