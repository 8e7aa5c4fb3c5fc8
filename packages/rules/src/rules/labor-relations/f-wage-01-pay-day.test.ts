import { addDays, isWorkingDay } from '@renshe/codes'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { fWage01 } from './f-wage-01-pay-day.ts'

describe('F-WAGE-01 pay-day', () => {
  it.each([
    ['2026-02-15', '2026-02-14'],
    ['2026-02-14', '2026-02-14'],
    ['2026-10-05', '2026-09-30'],
    ['2026-03-10', '2026-03-10'],
    ['2026-03-15', '2026-03-13'],
    ['2020-05-01', '2020-04-30'],
  ])('agreed for %s: by %s', (payDay, payBy) => {
    expect(resultOf(fWage01, { payDay })).toEqual({ payBy })
  })

  it('says whether it was moved, and when the holidays are not published', () => {
    expect(evaluateSeed(fWage01, { payDay: '2026-02-15' }).trace[0]?.step).toContain('提前')
    expect(evaluateSeed(fWage01, { payDay: '2026-03-10' }).trace[0]?.step).toBe('支付日是工作日')
    expect(evaluateSeed(fWage01, { payDay: '2026-03-10' }).notes).toEqual([])
    expect(evaluateSeed(fWage01, { payDay: '2027-02-15' }).notes.map((note) => note.code)).toEqual(['PROVISIONAL'])
  })

  it('is the last working day not after the agreed one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (days) => {
        const payDay = addDays('2021-01-04', days)
        const { payBy } = resultOf(fWage01, { payDay })
        expect(isWorkingDay(payBy) && payBy <= payDay).toBe(true)
        for (let date = addDays(payBy, 1); date <= payDay; date = addDays(date, 1))
          expect(isWorkingDay(date)).toBe(false)
      }),
    )
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(fWage01, {})).toMatchObject({ path: 'payDay' })
    expect(refusalOf(fWage01, { payDay: '2026-02-30' })).toMatchObject({ path: 'payDay' })
    expect(refusalOf(fWage01, { payDay: '2026-02-15', paid: true })).toMatchObject({ path: 'paid' })
    expect(refusalOf(fWage01, { payDay: '2020-04-30' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
