import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bHard01b } from './b-hard-01b-hardship-exit.ts'

const person = {
  asOf: '2025-12-31',
  bornOn: '1983-04-15',
  track: 'F50',
  employed: false,
  drawsPension: false,
  ownsCompany: false,
  refusedOffers: 2,
}
const answer = (change: object = {}) => resultOf(bHard01b, { ...person, ...change })

describe('B-HARD-01b end of the recognition', () => {
  it('goes on while nothing has happened', () => {
    expect(answer()).toEqual({ ended: false, reasons: [] })
  })

  it.each([
    [{ employed: true }, 'EMPLOYED'],
    [{ drawsPension: true }, 'RETIRED'],
    // Legal retirement of this woman is 50 years and 4 months: exactly the day of the check.
    [{ bornOn: '1975-08-31' }, 'RETIRED'],
    [{ refusedOffers: 3 }, 'REFUSED'],
    [{ refusedOffers: 4 }, 'REFUSED'],
    [{ ownsCompany: true }, 'COMPANY'],
  ])('%j ends it for %s', (change, reason) => {
    expect(answer(change)).toEqual({ ended: true, reasons: [reason] })
  })

  it('waits for the day of retirement', () => {
    expect(answer({ bornOn: '1975-08-31', asOf: '2025-12-30' }).reasons).toEqual([])
  })

  it('lists all reasons', () => {
    const change = { employed: true, drawsPension: true, ownsCompany: true, refusedOffers: 9 }
    expect(answer(change).reasons).toEqual(['EMPLOYED', 'RETIRED', 'REFUSED', 'COMPANY'])
  })

  it('answers PARAM_MISSING before the district’s setting begins', () => {
    expect(evaluateSeed(bHard01b, { ...person, asOf: '2020-12-31' }).missing).toEqual(['hard.max_refusals'])
  })

  it('takes its own example', () => {
    const { result, trace } = evaluateSeed(bHard01b, bHard01b.example)
    expect(result).toEqual({ ended: true, reasons: ['REFUSED'] })
    expect(trace.at(-1)).toMatchObject({ step: '有退出情形', value: true })
  })

  it('refuses bad input by field', () => {
    const refused = (change: object) => refusalOf(bHard01b, { ...person, ...change })
    expect(refused({ bornOn: '2026-01-01' })).toMatchObject({ code: 'DATE_ORDER', path: 'bornOn' })
    expect(answer({ bornOn: '2025-12-31' }).ended).toBe(false)
    expect(refused({ refusedOffers: 1.5 })).toMatchObject({ code: 'BAD_INPUT', path: 'refusedOffers' })
    expect(refused({ track: undefined })).toMatchObject({ path: 'track' })
    expect(refused({ employed: 'no' })).toMatchObject({ path: 'employed' })
    expect(refused({ more: 1 })).toMatchObject({ path: 'more' })
  })
})
