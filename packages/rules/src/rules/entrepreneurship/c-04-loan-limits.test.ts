import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { c04 } from './c-04-loan-limits.ts'

const ask = (staff: number, more: object = {}) => resultOf(c04, { staff, ...more })

describe('C-04 loan limits and hiring test', () => {
  it.each([
    [60, 9, 6],
    [100, 15, 10],
    [101, 9, 6],
    [120, 10, 6],
    [0, 0, 0],
    [1, 1, 1],
    [6, 1, 1],
    [7, 2, 1],
    [20, 3, 2],
    [21, 4, 3],
  ])('staff %i need %i local or %i of key groups', (staff, localNeeded, keyGroupNeeded) => {
    expect(ask(staff)).toEqual({ localNeeded, keyGroupNeeded })
  })

  it.each([
    [{ localWorkers: 9, keyGroupHires: 0 }, true],
    [{ localWorkers: 8, keyGroupHires: 5 }, false],
    [{ localWorkers: 0, keyGroupHires: 6 }, true],
    [{ localWorkers: 9 }, true],
    [{ localWorkers: 8 }, false],
    [{ keyGroupHires: 6 }, true],
    [{ keyGroupHires: 5 }, false],
  ])('staff 60 with %o meets the test: %s', (facts, hiringMet) => {
    expect(ask(60, facts)).toEqual({ localNeeded: 9, keyGroupNeeded: 6, hiringMet })
  })

  it('nobody employed never meets it', () => {
    expect(ask(0, { localWorkers: 0 }).hiringMet).toBe(false)
    expect(ask(1, { localWorkers: 1 }).hiringMet).toBe(true)
  })

  it('lends an organisation 4 million, 5 in key industries', () => {
    expect(ask(60, { loan: 'organisation' })).toEqual({
      localNeeded: 9,
      keyGroupNeeded: 6,
      hiringRequired: true,
      limitFen: 400_000_000,
    })
    expect(ask(60, { loan: 'key_industry' })).toMatchObject({ hiringRequired: true, limitFen: 500_000_000 })
  })

  it('exempts founders of key groups from the test for a personal loan, and who has not registered', () => {
    const load = { 'loan.person.cap': 50_000_000, 'loan.pre.cap': 20_000_000 }
    const loan = (more: object) => resultOf(c04, { staff: 60, ...more }, { load })
    expect(loan({ loan: 'person' })).toMatchObject({ hiringRequired: true, limitFen: 50_000_000 })
    expect(loan({ loan: 'person', founderInKeyGroup: false }).hiringRequired).toBe(true)
    expect(loan({ loan: 'person', founderInKeyGroup: true }).hiringRequired).toBe(false)
    expect(loan({ loan: 'organisation', founderInKeyGroup: true }).hiringRequired).toBe(true)
    expect(loan({ loan: 'before' })).toMatchObject({ hiringRequired: false, limitFen: 20_000_000 })
  })

  it('answers PARAM_MISSING by name for limits that are not loaded', () => {
    const missing = (loan: string) => evaluateSeed(c04, { staff: 60, loan }).missing
    expect(missing('person')).toEqual(['loan.person.cap'])
    expect(missing('before')).toEqual(['loan.pre.cap'])
  })

  it('keeps guarantees within five times the fund', () => {
    expect(ask(60, { outstandingFen: 500, fundFen: 100 }).leverageMet).toBe(true)
    expect(ask(60, { outstandingFen: 501, fundFen: 100 }).leverageMet).toBe(false)
  })

  it('explains itself', () => {
    const { trace } = evaluateSeed(c04, { staff: 60, localWorkers: 9, outstandingFen: 1, fundFen: 1 })
    expect(trace.filter(({ kind }) => kind === 'step').map(({ value }) => value)).toEqual([9, 6, true, 5])
  })

  it('needs whole people that reach the share, and no more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (staff) => {
        const { localNeeded } = ask(staff)
        const percent = staff > 100 ? 8 : 15
        expect(localNeeded * 100).toBeGreaterThanOrEqual(staff * percent)
        expect((localNeeded - 1) * 100).toBeLessThan(staff * percent)
      }),
    )
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(c04, { staff: -1 })).toMatchObject({ path: 'staff' })
    expect(refusalOf(c04, { staff: 1.5 })).toMatchObject({ path: 'staff' })
    expect(refusalOf(c04, {})).toMatchObject({ path: 'staff' })
    expect(refusalOf(c04, { staff: 5, localWorkers: 6 })).toMatchObject({ code: 'PART_OF_WHOLE', path: 'localWorkers' })
    expect(refusalOf(c04, { staff: 5, keyGroupHires: 6 })).toMatchObject({
      code: 'PART_OF_WHOLE',
      path: 'keyGroupHires',
    })
    expect(ask(5, { localWorkers: 5, keyGroupHires: 5 }).hiringMet).toBe(true)
    expect(refusalOf(c04, { staff: 5, outstandingFen: 1 })).toMatchObject({ code: 'REQUIRED', path: 'fundFen' })
    expect(refusalOf(c04, { staff: 5, fundFen: 1 })).toMatchObject({ code: 'REQUIRED', path: 'outstandingFen' })
    expect(refusalOf(c04, { staff: 5, loan: 'gift' })).toMatchObject({ path: 'loan' })
    expect(refusalOf(c04, { staff: 5, appliedOn: '2024-06-11' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
