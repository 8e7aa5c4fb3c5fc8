import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, diffDays } from '../calendar/local-date.ts'
import { parseLedgerDate } from './parse-date.ts'
import { parseLedgerBoolean, parseLedgerInteger, parseLedgerYuan } from './parse-number.ts'

const anyDay = fc.integer({ min: 0, max: 63_000 }).map((days) => addDays('1928-01-01', days))

describe('parseLedgerDate', () => {
  it('reads every day in every style', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const [year, month, day] = date.split('-').map(Number)
        const serial = diffDays('1899-12-30', date)
        const forms = [date, `${year}/${month}/${day}`, `${year}.${month}.${day}`, `${year}年${month}月${day}日`]
        for (const form of [...forms, date.replaceAll('-', ''), serial, String(serial), new Date(`${date}T00:00:00Z`)])
          expect(parseLedgerDate(form)).toEqual({ ok: true, date })
      }),
    )
  })

  it.each([
    ['2024/3/5 14:30', '14:30:00'],
    ['2024/3/5 14:30:05', '14:30:05'],
    ['2024-03-05T14:30:00', '14:30:00'],
    ['2024-03-05T14:30:00.000Z', '14:30:00'],
    ['2024年3月5日 14时30分', '14:30:00'],
    ['2024年3月5日14时30分05秒', '14:30:05'],
    ['2024 年 3 月 5 日 9时', '09:00:00'],
    ['2024年3月5号 9点', '09:00:00'],
    ['20240305 14:30', '14:30:00'],
    ['45356.604166666664', '14:30:00'],
    [45_356.604166666664, '14:30:00'],
    [new Date('2024-03-05T14:30:00Z'), '14:30:00'],
  ])('%s carries the time %s', (raw, time) => {
    expect(parseLedgerDate(raw)).toEqual({ ok: true, date: '2024-03-05', time })
  })

  it('a serial just before midnight belongs to the next day once it rounds there', () => {
    expect(parseLedgerDate(45_356.9999999)).toEqual({ ok: true, date: '2024-03-06' })
  })

  it.each([
    '2023-02-30',
    '2024/3/114:30',
    '2024-3/5',
    '2024年3-5',
    '24-03-05',
    '1899-12-31',
    '2101-01-01',
    '2024/3/5 24:00',
    '2024/3/5 12:60',
    '2024/3/5 下午',
    '2024-03-05T14:30:00+08:00',
    '9999',
    '99999',
    '',
    2024,
    Number.NaN,
    new Date(Number.NaN),
  ])('refuses %s', (raw) => {
    expect(parseLedgerDate(raw)).toEqual({ ok: false })
  })

  it('reads a compact date that a sheet holds as a number', () => {
    expect(parseLedgerDate(20_240_305)).toEqual({ ok: true, date: '2024-03-05' })
  })
})

describe('parseLedgerYuan', () => {
  it.each([
    ['12,345.60', 1_234_560],
    ['￥1万', 1_000_000],
    ['1.5万', 1_500_000],
    ['1.5万元', 1_500_000],
    ['1.234567万', 1_234_567],
    ['￥ 1,000', 100_000],
    ['人民币100元', 10_000],
    ['１００．５', 10_050],
    ['0.10', 10],
    ['1.5000', 150],
    ['007', 700],
    [1234.5, 123_450],
    ['9999999999999', 999_999_999_999_900],
  ])('%s is %i fen', (raw, fen) => {
    expect(parseLedgerYuan(raw)).toEqual({ ok: true, fen })
  })

  it.each(['1.005', '1.2345678万', '1,23', '1万2千', '一万', '-5', '￥-5', '9999999999999万', '1e5', '', '.5', '5.'])(
    'refuses %s',
    (raw) => {
      expect(parseLedgerYuan(raw)).toEqual({ ok: false })
    },
  )

  it('reads negative sums when they are allowed', () => {
    for (const raw of ['-5', '￥-5', '-￥5'])
      expect(parseLedgerYuan(raw, { negative: true })).toEqual({ ok: true, fen: -500 })
    expect(parseLedgerYuan('-0', { negative: true })).toEqual({ ok: true, fen: 0 })
  })
})

describe('parseLedgerInteger and parseLedgerBoolean', () => {
  it.each([
    ['1,234人', 1234],
    ['12家', 12],
    ['-3', -3],
    ['-0', 0],
    [5, 5],
  ])('%s is %i', (raw, value) => {
    expect(parseLedgerInteger(raw)).toEqual({ ok: true, value })
  })

  it.each(['1,23', '3.5', '约3', '', '1234567890123456'])('%s is no whole number', (raw) => {
    expect(parseLedgerInteger(raw)).toEqual({ ok: false })
  })

  it.each([
    ...['是', '有', 'Y', 'yes', '1', 'true', '√', '✓', 1, true].map((raw) => [raw, true] as const),
    ...['否', '无', 'N', 'no', '0', 'FALSE', '×', '没有', 0, false].map((raw) => [raw, false] as const),
  ])('%s is %s', (raw, value) => {
    expect(parseLedgerBoolean(raw)).toEqual({ ok: true, value })
  })

  it.each(['2', '', 'constructor', '是否'])('%s says neither', (raw) => {
    expect(parseLedgerBoolean(raw)).toEqual({ ok: false })
  })
})
