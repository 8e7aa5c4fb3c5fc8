import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bIntern01d } from './b-intern-01d-startup-bonus.ts'

const answer = (...startups: object[]) => resultOf(bIntern01d, { appliedOn: '2026-03-02', startups })
const of = (registeredOn: string) => ({ internshipEndedOn: '2025-06-30', registeredOn })

describe('B-INTERN-01d bonus for start-ups', () => {
  it.each([
    ['2025-12-30', 1, 500_000],
    ['2025-12-31', 0, 0],
    ['2025-05-01', 1, 500_000],
  ])('registered on %s counts %i and pays %i fen', (registeredOn, counted, amountFen) => {
    expect(answer(of(registeredOn))).toEqual({ counted, amountFen })
  })

  it('adds up', () => {
    expect(answer(of('2025-07-01'), of('2025-08-01'), of('2026-01-01'))).toEqual({ counted: 2, amountFen: 1_000_000 })
    expect(answer()).toEqual({ counted: 0, amountFen: 0 })
  })

  it('takes the amount from the parameter', () => {
    const input = { appliedOn: '2026-03-02', startups: [of('2025-07-01')] }
    expect(resultOf(bIntern01d, input, { load: { 'intern.startup_bonus': 1_000_000 } }).amountFen).toBe(1_000_000)
  })

  it('takes its own example and explains it', () => {
    const { result, trace } = evaluateSeed(bIntern01d, bIntern01d.example)
    expect(result?.amountFen).toBe(500_000)
    expect(trace.map(({ value }) => value)).toEqual([500_000, 1, 500_000])
  })

  it('refuses bad input by field', () => {
    const refused = (...startups: object[]) => refusalOf(bIntern01d, { appliedOn: '2026-03-02', startups })
    expect(refused(of('2025-07-01'), of('2026-03-03'))).toMatchObject({
      code: 'DATE_ORDER',
      path: 'startups.1.registeredOn',
    })
    expect(answer({ internshipEndedOn: '2026-01-31', registeredOn: '2026-03-02' }).counted).toBe(1)
    expect(refused({ internshipEndedOn: '2199-12-01', registeredOn: '2026-03-02' })).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'startups.0.internshipEndedOn',
    })
    expect(refused({ registeredOn: '2026-03-02' })).toMatchObject({
      code: 'BAD_INPUT',
      path: 'startups.0.internshipEndedOn',
    })
    expect(refusalOf(bIntern01d, { startups: [] })).toMatchObject({ path: 'appliedOn' })
    expect(refusalOf(bIntern01d, { appliedOn: '2026-03-02', startups: [], x: 1 })).toMatchObject({ path: 'x' })
  })
})
