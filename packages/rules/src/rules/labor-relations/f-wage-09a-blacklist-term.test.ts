import { describe, expect, it } from 'vitest'
import { refusalOf, resultOf } from '../../for-tests.ts'
import { fWage09a } from './f-wage-09a-blacklist-term.ts'

const good = { listedOn: '2024-05-10', correctedOn: '2024-08-01', paid: true, promised: true, asOf: '2025-02-01' }
const decide = (more: object) => resultOf(fWage09a, { ...good, ...more })

describe('F-WAGE-09a term of the blacklist', () => {
  it('listed 2024-05-10 ends 2027-05-10; corrected 2024-08-01 may ask from 2025-02-01', () => {
    expect(decide({})).toEqual({
      endsOn: '2027-05-10',
      earliestRequestOn: '2025-02-01',
      ended: false,
      mayRequest: true,
      reasons: [],
    })
  })

  it.each([
    [{ asOf: '2025-01-31' }, ['TOO_EARLY']],
    [{ paid: false }, ['NOT_PAID']],
    [{ promised: false }, ['NO_PROMISE']],
    [{ paid: false, promised: false, asOf: '2024-08-01' }, ['NOT_PAID', 'TOO_EARLY', 'NO_PROMISE']],
  ])('%j: %j', (more, reasons) => {
    expect(decide(more)).toMatchObject({ mayRequest: false, reasons })
  })

  it('cannot be asked for without a correction, and ends by itself', () => {
    expect(decide({ correctedOn: undefined })).toEqual({
      endsOn: '2027-05-10',
      ended: false,
      mayRequest: false,
      reasons: ['NOT_CORRECTED'],
    })
    expect(decide({ asOf: '2027-05-09' }).ended).toBe(false)
    expect(decide({ asOf: '2027-05-10' }).ended).toBe(true)
    expect(decide({ correctedOn: undefined, asOf: '2024-05-10' }).ended).toBe(false)
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fWage09a, { ...good, correctedOn: undefined, asOf: '2024-05-09' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'asOf',
    })
    expect(refusalOf(fWage09a, { ...good, correctedOn: '2025-02-02' })).toMatchObject({
      code: 'DATE_ORDER',
      path: 'correctedOn',
    })
    expect(decide({ correctedOn: '2025-02-01' }).reasons).toEqual(['TOO_EARLY'])
    expect(refusalOf(fWage09a, { ...good, listedOn: '2197-01-01', asOf: '2197-01-01' })).toMatchObject({
      path: 'listedOn',
    })
    expect(refusalOf(fWage09a, { ...good, correctedOn: '2199-08-01', asOf: '2199-09-01' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'correctedOn',
    })
    expect(refusalOf(fWage09a, { ...good, listedOn: '2021-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
