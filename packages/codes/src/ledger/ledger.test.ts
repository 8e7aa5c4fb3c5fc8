import { describe, expect, it } from 'vitest'
import { normalizeText } from '../text.ts'
import { parseLedgerDate } from './parse-date.ts'
import { parseLedgerBoolean, parseLedgerInteger, parseLedgerYuan } from './parse-number.ts'

describe('dates of real ledgers', () => {
  it.each([
    '2024-03-05',
    '2024/3/5',
    '2024.3.5',
    '2024年3月5日',
    '20240305',
    '45356',
    '２０２４－０３－０５',
    ' 2024/03/05 ',
  ])('%s is 5 March 2024', (text) => {
    expect(parseLedgerDate(text)).toEqual({ ok: true, date: '2024-03-05' })
  })

  it('reads times of day', () => {
    expect(parseLedgerDate('2024/3/5 14:30')).toEqual({ ok: true, date: '2024-03-05', time: '14:30:00' })
    expect(parseLedgerDate('2024年3月5日14时30分')).toEqual({ ok: true, date: '2024-03-05', time: '14:30:00' })
    expect(parseLedgerDate(45_356.5)).toEqual({ ok: true, date: '2024-03-05', time: '12:00:00' })
  })

  it.each(['2023-02-30', '2024-13-01', '不详', '1234', '2024-3', '99991231'])('refuses %s', (text) => {
    expect(parseLedgerDate(text)).toEqual({ ok: false })
  })
})

describe('numbers of real ledgers', () => {
  it('reads money as fen', () => {
    expect(parseLedgerYuan('12,345.60')).toEqual({ ok: true, fen: 1_234_560 })
    expect(parseLedgerYuan('￥1.5万')).toEqual({ ok: true, fen: 1_500_000 })
    expect(parseLedgerYuan('100元')).toEqual({ ok: true, fen: 10_000 })
    expect(parseLedgerYuan('1.005')).toEqual({ ok: false })
    expect(parseLedgerYuan('-5')).toEqual({ ok: false })
    expect(parseLedgerYuan('约一万')).toEqual({ ok: false })
  })

  it('reads whole numbers and truth values', () => {
    expect(parseLedgerInteger('１２人')).toEqual({ ok: true, value: 12 })
    expect(parseLedgerInteger('3.0')).toEqual({ ok: true, value: 3 })
    expect(parseLedgerInteger('3.5')).toEqual({ ok: false })
    expect(parseLedgerBoolean('是')).toEqual({ ok: true, value: true })
    expect(parseLedgerBoolean('也许')).toEqual({ ok: false })
  })

  it('removes what cannot be seen', () => {
    expect(normalizeText('\uFEFF　ＡＢＣ１２３\u200B ')).toBe('ABC123')
  })
})
