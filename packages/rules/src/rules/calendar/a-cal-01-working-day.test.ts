import { addDays } from '@renshe/codes'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { aCal01 } from './a-cal-01-working-day.ts'

const on = (date: string) => resultOf(aCal01, { date })
const notices = {
  2021: '01-01..01-03 02-11..02-17 04-03..04-05 05-01..05-05 06-12..06-14 09-19..09-21 10-01..10-07|02-07 02-20 04-25 05-08 09-18 09-26 10-09',
  2022: '01-01..01-03 01-31..02-06 04-03..04-05 04-30..05-04 06-03..06-05 09-10..09-12 10-01..10-07 12-31|01-29 01-30 04-02 04-24 05-07 10-08 10-09',
  2023: '01-01..01-02 01-21..01-27 04-05 04-29..05-03 06-22..06-24 09-29..10-06|01-28 01-29 04-23 05-06 06-25 10-07 10-08',
  2024: '01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10 09-15..09-17 10-01..10-07|02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
  2025: '01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08|01-26 02-08 04-27 09-28 10-11',
  2026: '01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07|01-04 02-14 02-28 05-09 09-20 10-10',
}

describe('A-CAL-01 working days', () => {
  it.each(Object.entries(notices))('%s follows its notice', (year, notice) => {
    const [off = '', work = ''] = notice.split('|')
    for (const block of off.split(' ')) {
      const [first = '', last = first] = block.split('..')
      for (let date = `${year}-${first}`; date <= `${year}-${last}`; date = addDays(date, 1))
        expect(on(date)).toMatchObject({ workingDay: false, kind: 'HOLIDAY', provisional: false })
    }
    for (const day of work.split(' '))
      expect(on(`${year}-${day}`)).toMatchObject({ workingDay: true, kind: 'ADJUSTED', provisional: false })
  })

  it.each([
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, days) => {
    expect(on(`${year}-06-30`).workingDaysInYear).toBe(days)
  })

  it.each([
    [2025, [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23]],
    [2026, [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]],
  ])('counts the months of %i', (year, months) => {
    const counted = months.map((_, at) => on(`${year}-${String(at + 1).padStart(2, '0')}-15`).workingDaysInMonth)
    expect(counted).toEqual(months)
  })

  it.each([
    ['2026-03-02', true, 'WORKING'],
    ['2026-03-07', false, 'REST'],
    ['2026-03-08', false, 'REST'],
    ['2027-03-01', true, 'WORKING'],
    ['2027-03-06', false, 'REST'],
    ['2027-05-01', false, 'HOLIDAY'],
    ['2027-10-01', false, 'HOLIDAY'],
    ['2020-10-01', false, 'HOLIDAY'],
  ])('%s: worked %s, %s', (date, workingDay, kind) => {
    expect(on(date)).toMatchObject({ workingDay, kind })
  })

  it('is provisional without a notice, and not when the district has loaded it', () => {
    const notes = (date: string) => evaluateSeed(aCal01, { date }).notes.map(({ message }) => message)
    expect(notes('2026-12-31')).toEqual([])
    expect(on('2027-02-05').provisional).toBe(true)
    expect(notes('2027-02-05')).toEqual(['2027 年放假安排尚未公布，日期为暂定'])
    expect(notes('2020-12-31')).toEqual(['2020 年放假安排未载入，日期为暂定'])
  })

  it('explains itself', () => {
    expect(evaluateSeed(aCal01, aCal01.example).trace).toMatchObject([
      { step: '2026-02-14 是调休上班日', value: 'ADJUSTED' },
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(aCal01, { date: '2026-02-29' })).toMatchObject({ path: 'date' })
    expect(refusalOf(aCal01, { date: '2007-12-31' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
