import { addDays } from '@renshe/codes'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { aCal02 } from './a-cal-02-statutory-holiday.ts'

const on = (date: string) => resultOf(aCal02, { date })

function statutoryDays(year: string): string {
  const found: string[] = []
  for (let date = `${year}-01-01`; date <= `${year}-12-31`; date = addDays(date, 1))
    if (on(date).statutory) found.push(date.slice(5))
  return found.join(' ')
}

describe('A-CAL-02 statutory holidays', () => {
  it.each([
    ['2021', 11, '01-01 02-12 02-13 02-14 04-04 05-01 06-14 09-21 10-01 10-02 10-03'],
    ['2022', 11, '01-01 02-01 02-02 02-03 04-05 05-01 06-03 09-10 10-01 10-02 10-03'],
    ['2023', 11, '01-01 01-22 01-23 01-24 04-05 05-01 06-22 09-29 10-01 10-02 10-03'],
    ['2024', 11, '01-01 02-10 02-11 02-12 04-04 05-01 06-10 09-17 10-01 10-02 10-03'],
    ['2025', 13, '01-01 01-28 01-29 01-30 01-31 04-04 05-01 05-02 05-31 10-01 10-02 10-03 10-06'],
    ['2026', 13, '01-01 02-16 02-17 02-18 02-19 04-05 05-01 05-02 06-19 09-25 10-01 10-02 10-03'],
  ])('%s has %i: %s', (year, count, days) => {
    expect(statutoryDays(year)).toBe(days)
    expect(days.split(' ')).toHaveLength(count)
    expect(on(`${year}-12-31`).daysAYear).toBe(count)
  })

  it('2025-05-03 is a rest day, 2025-05-02 a statutory holiday', () => {
    expect(on('2025-05-03').statutory).toBe(false)
    expect(on('2025-05-02').statutory).toBe(true)
    expect(on('2024-05-02').statutory).toBe(false)
  })

  it('knows only fixed dates without a notice, and says so', () => {
    expect(on('2027-05-02')).toEqual({ statutory: true, daysAYear: 13, provisional: true })
    expect(evaluateSeed(aCal02, { date: '2027-02-06' }).notes).toMatchObject([{ code: 'PROVISIONAL' }])
    expect(evaluateSeed(aCal02, { date: '2026-02-06' }).notes).toEqual([])
  })

  it('cites the regulation of the day and explains itself', () => {
    expect(evaluateSeed(aCal02, { date: '2024-12-31' }).trace[0]?.source).toContain('513号')
    expect(evaluateSeed(aCal02, aCal02.example).trace).toMatchObject([
      { step: '2025-05-02 是否为法定节假日', value: true, source: '全国年节及纪念日放假办法（国令795号）' },
      { step: '全年法定节假日天数', value: 13, unit: 'days' },
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(aCal02, { date: 'today' })).toMatchObject({ path: 'date' })
  })
})
