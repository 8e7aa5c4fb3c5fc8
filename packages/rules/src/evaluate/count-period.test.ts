import { defaultCalendar } from '@renshe/codes'
import { describe, expect, it } from 'vitest'
import { countPeriod, noteProvisional } from './count-period.ts'

function workWith(years = defaultCalendar.years) {
  const notes: string[] = []
  return {
    notes,
    calendar: { years },
    note: (code: string, message: string) => void notes.push(`${code} ${message}`),
    reject: (path: string, code: string): never => {
      throw new Error(`${path} ${code}`)
    },
  }
}

describe('countPeriod', () => {
  it.each([
    ['2026-01-20', 30, 'NATURAL', '2026-02-19', '2026-02-24'],
    ['2026-02-11', 5, 'WORKING', '2026-02-25', '2026-02-25'],
    ['2024-01-31', 1, 'MONTH', '2024-02-29', '2024-02-29'],
    ['2023-03-02', 3, 'YEAR', '2026-03-02', '2026-03-02'],
  ] as const)('%s + %i %s is %s, rolled %s', (start, amount, unit, raw, rolled) => {
    const work = workWith()
    expect(countPeriod(work, start, amount, unit)).toEqual({ raw, rolled, provisional: false })
    expect(work.notes).toEqual([])
  })

  it('names the first year without a notice', () => {
    const later = workWith()
    expect(countPeriod(later, '2026-12-30', 3, 'WORKING')).toEqual({
      raw: '2027-01-05',
      rolled: '2027-01-05',
      provisional: true,
    })
    expect(later.notes).toEqual(['PROVISIONAL 2027 年放假安排尚未公布，日期为暂定'])
  })

  it('says of a past year that its notice is not loaded', () => {
    const earlier = workWith()
    expect(countPeriod(earlier, '2020-12-30', 3, 'WORKING').provisional).toBe(true)
    expect(earlier.notes).toEqual(['PROVISIONAL 2020 年放假安排未载入，日期为暂定'])
  })

  it('a calendar period rests only on the year in which it ends', () => {
    const across = workWith()
    expect(countPeriod(across, '2020-12-01', 60, 'NATURAL')).toMatchObject({ raw: '2021-01-30', provisional: false })
    expect(across.notes).toEqual([])
    const rolling = workWith()
    expect(countPeriod(rolling, '2026-12-01', 31, 'NATURAL')).toMatchObject({ raw: '2027-01-01', provisional: true })
    expect(rolling.notes).toHaveLength(1)
  })

  it('refuses what ends after 2199 by the field given', () => {
    expect(() => countPeriod(workWith(), '2199-12-30', 2, 'NATURAL', 'start')).toThrow('start OUT_OF_RANGE')
    expect(() => countPeriod(workWith(), '2199-12-30', 2, 'NATURAL')).toThrow(' OUT_OF_RANGE')
    expect(countPeriod(workWith(), '2199-12-30', 1, 'NATURAL').raw).toBe('2199-12-31')
  })

  it('tells whether it had anything to say', () => {
    const work = workWith()
    expect(noteProvisional(work, '2026-01-01', '2026-12-31')).toBe(false)
    expect(noteProvisional(work, '2026-12-31', '2027-01-01')).toBe(true)
    expect(noteProvisional(work, '2020-01-01', '2020-01-01')).toBe(true)
    expect(work.notes).toHaveLength(2)
  })
})
