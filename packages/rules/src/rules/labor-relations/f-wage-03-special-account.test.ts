import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fWage03 } from './f-wage-03-special-account.ts'

const good = { depositFen: 90_000_000, plannedFen: 90_000_000, attended: 60, paid: 60, mostDaysLate: 5 }

describe('F-WAGE-03 monthly check of the special account', () => {
  it.each([
    [{}, []],
    [{ depositFen: 90_000_001 }, []],
    [{ depositFen: 89_999_999 }, ['DEPOSIT_SHORT']],
    [{ paid: 59 }, ['WORKERS_DIFFER']],
    [{ paid: 61 }, ['WORKERS_DIFFER']],
    [{ mostDaysLate: 6 }, ['PAID_LATE']],
    [{ depositFen: 0, paid: 0, mostDaysLate: 30 }, ['DEPOSIT_SHORT', 'WORKERS_DIFFER', 'PAID_LATE']],
  ])('%j: %j', (more, reasons) => {
    expect(resultOf(fWage03, { ...good, ...more })).toEqual({ alert: reasons.length > 0, reasons })
  })

  it('takes the days that the district sets', () => {
    const load = { 'wage_account.late_days': 4 }
    expect(resultOf(fWage03, good, { load }).reasons).toEqual(['PAID_LATE'])
    expect(evaluateSeed(fWage03, good, { on: '2020-12-31' }).missing).toEqual(['wage_account.late_days'])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fWage03, { ...good, attended: -1 })).toMatchObject({ path: 'attended' })
    expect(refusalOf(fWage03, { ...good, plannedFen: undefined })).toMatchObject({ path: 'plannedFen' })
    expect(refusalOf(fWage03, { ...good, mostDaysLate: 0.5 })).toMatchObject({ path: 'mostDaysLate' })
  })
})
