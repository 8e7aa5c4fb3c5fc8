import { localToday } from '@renshe/codes'
import { field, label } from '@renshe/kernel'
import { describe, expect, it } from 'vitest'
import { chartValue, formatDifference, formatIndicator, unitAfter } from './format-indicator.ts'
import { formatField, formatMoment, formatRowField } from './format-value.ts'

describe('figures of the plan', () => {
  it('show rates as per cent with two decimals', () => {
    expect(formatIndicator(0.6375, '%')).toBe('63.75%')
    expect(formatIndicator(1, '%')).toBe('100.00%')
    expect(formatIndicator(0.123455, '%')).toBe('12.35%')
  })

  it('show counts with separators and never invent a zero', () => {
    expect(formatIndicator(160000, '人')).toBe('160,000')
    expect(formatIndicator(null, '人')).toBe('—')
    expect(formatIndicator(0, '人')).toBe('0')
  })

  it('show differences with their sign, those of rates in percentage points', () => {
    expect(formatDifference(-0.0125, '%')).toBe('-1.25 pp')
    expect(formatDifference(12, '家')).toBe('+12')
    expect(formatDifference(null, '家')).toBe('—')
  })

  it('print the unit after counts only', () => {
    expect(unitAfter('人')).toBe('人')
    expect(unitAfter('%')).toBe('')
    expect(chartValue(0.8, '%')).toBe(80)
    expect(chartValue(null, '%')).toBeNull()
  })
})

describe('fields of records', () => {
  const text = label('名', 'Name')

  it('show money kept in fen as yuan', () => {
    expect(formatField(field('fen', text), 123456, 'zh')).toBe('¥1,234.56')
    expect(formatField(field('fen', text), '100', 'zh')).toBe('¥1.00')
  })

  it('show choices and yes or no in the language of the screen', () => {
    const choice = field('choice', text, { choices: [{ value: '撤回', label: label('撤回', 'Withdrawn') }] })
    expect(formatField(choice, '撤回', 'en')).toBe('Withdrawn')
    expect(formatField(field('boolean', text), false, 'zh')).toBe('否')
  })

  it('show the name of an area and its code where no name came', () => {
    const area = field('area', text)
    expect(formatRowField('area', area, { area: '310112101', area_name: '莘庄镇' }, 'zh')).toBe('莘庄镇')
    expect(formatRowField('area', area, { area: '310112101' }, 'zh')).toBe('310112101')
  })

  it('show moments in the time of Shanghai', () => {
    expect(formatMoment('2025-12-31T16:30:00Z')).toBe('2026-01-01 00:30')
    expect(localToday(new Date('2025-12-31T16:30:00Z'))).toBe('2026-01-01')
  })
})
