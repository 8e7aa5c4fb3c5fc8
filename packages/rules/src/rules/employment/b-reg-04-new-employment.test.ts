import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bReg04 } from './b-reg-04-new-employment.ts'

interface Registration {
  readonly person: string
  readonly localHukou: boolean
  readonly registeredOn: string
  readonly endedOn?: string | undefined
}
const period = { periodStart: '2025-01-01', periodEnd: '2025-06-30' }
const of = (person: string, registeredOn: string, endedOn?: string): Registration => ({
  person,
  localHukou: true,
  registeredOn,
  endedOn,
})
const people = (...registrations: Registration[]) => resultOf(bReg04, { ...period, registrations }).people

describe('B-REG-04 newly employed people', () => {
  it('counts two of the three registered in March: one left, one changed the employer', () => {
    expect(resultOf(bReg04, bReg04.example)).toEqual({ people: 2 })
  })

  it('shows how many registered before it says how many stayed', () => {
    expect(evaluateSeed(bReg04, bReg04.example).trace.map(({ value }) => value)).toEqual([3, 2])
  })

  it.each([
    ['2024-12-31', 0],
    ['2025-01-01', 1],
    ['2025-06-30', 1],
    ['2025-07-01', 0],
  ])('a registration on %s counts %i', (registeredOn, expected) => {
    expect(people(of('A', registeredOn))).toBe(expected)
  })

  it.each([
    ['2025-06-30', 0],
    ['2025-07-01', 1],
  ])('one that ends on %s counts %i', (endedOn, expected) => {
    expect(people(of('A', '2025-03-01', endedOn))).toBe(expected)
  })

  it('counts a person with two posts once', () => {
    expect(people(of('A', '2025-02-01'), of('A', '2025-03-01'))).toBe(1)
  })

  it('leaves out other household registrations', () => {
    expect(people({ ...of('A', '2025-02-01'), localHukou: false }, of('B', '2025-02-01'))).toBe(1)
  })

  it('does not take a later registration for being in post', () => {
    expect(people(of('A', '2025-02-01', '2025-03-01'), of('A', '2025-07-01'))).toBe(0)
  })

  it('takes a person registered in the period and in post under an older registration', () => {
    expect(people(of('A', '2025-02-01', '2025-03-01'), of('A', '2024-07-01'))).toBe(1)
  })

  it('does not depend on the order, nor on a registration given twice', () => {
    const one = fc.record({
      person: fc.constantFrom('A', 'B', 'C', 'D'),
      localHukou: fc.boolean(),
      registeredOn: fc.constantFrom('2024-10-01', '2025-02-01', '2025-06-30', '2025-08-01'),
      endedOn: fc.constantFrom(undefined, '2025-09-01'),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (registrations) => {
        const expected = people(...registrations)
        expect(people(...registrations.toReversed())).toBe(expected)
        expect(people(...registrations, ...registrations)).toBe(expected)
        expect(expected).toBeLessThanOrEqual(4)
      }),
    )
  })

  it('refuses bad input by field', () => {
    const refused = (change: object) => refusalOf(bReg04, { ...period, registrations: [], ...change })
    expect(refused({ periodStart: '2025-07-01' })).toMatchObject({ code: 'DATE_ORDER', path: 'periodStart' })
    expect(resultOf(bReg04, { periodStart: '2025-06-30', periodEnd: '2025-06-30', registrations: [] }).people).toBe(0)
    expect(refused({ registrations: [of('A', '2025-02-01', '2025-01-31')] })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'registrations.0.endedOn',
    })
    expect(people(of('A', '2025-02-01', '2025-02-01'))).toBe(0)
    expect(refused({ registrations: [{ ...of('A', '2025-02-01'), person: '' }] })).toMatchObject({
      code: 'BAD_INPUT',
      path: 'registrations.0.person',
    })
    expect(refused({ registrations: 'none' })).toMatchObject({ path: 'registrations' })
    expect(refused({ periodEnd: undefined })).toMatchObject({ path: 'periodEnd' })
    expect(refused({ more: 1 })).toMatchObject({ path: 'more' })
  })
})
