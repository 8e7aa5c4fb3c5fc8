import { describe, expect, it } from 'vitest'
import { catalog } from '../catalog.ts'
import { checkParameterValue, type ParameterInput, type ParameterValue } from './parameter-value.ts'
import { describeChange, reviewParameter } from './review-parameter.ts'
import { parametersOf, rulesReading } from './rules-reading.ts'

const term = (from: string, to: string | null, locality = '310000'): ParameterValue => ({
  key: 'min_wage.month',
  locality,
  value: 1,
  from,
  to,
  docNo: '测试文号',
  confidence: 'H',
  origin: 'district',
})

describe('where a parameter stands', () => {
  const state = (values: readonly ParameterValue[], on: string) =>
    reviewParameter(values, 'min_wage.month', '310112', on).state

  it('is missing, to come, in force, about to end, lapsed', () => {
    expect(state([], '2026-01-01')).toBe('missing')
    expect(state([term('2026-02-01', null)], '2026-01-31')).toBe('upcoming')
    expect(state([term('2026-02-01', null)], '2026-02-01')).toBe('in-force')
    expect(state([term('2026-01-01', '2026-06-30')], '2026-04-30')).toBe('in-force')
    expect(state([term('2026-01-01', '2026-06-30')], '2026-05-01')).toBe('expiring')
    expect(state([term('2026-01-01', '2026-06-30')], '2026-06-30')).toBe('expiring')
    expect(state([term('2026-01-01', '2026-06-30')], '2026-07-01')).toBe('lapsed')
  })

  it('does not end soon where its successor is on file, and names the next value', () => {
    const values = [term('2026-01-01', '2026-06-30'), term('2026-07-01', null)]
    expect(reviewParameter(values, 'min_wage.month', '310112', '2026-06-30')).toMatchObject({
      state: 'in-force',
      next: { from: '2026-07-01' },
    })
    expect(reviewParameter(values, 'min_wage.hour', '310112', '2026-06-30').state).toBe('missing')
  })
})

describe('what is unusual about a change', () => {
  const values = [term('2025-07-01', '2026-06-30'), term('2027-07-01', null), term('2026-01-01', null, '310112')]
  const codes = (from: string, to: string | null = null, locality = '310000') =>
    describeChange(values, { key: 'min_wage.month', locality, from, to }, '2026-06-15').map(({ code }) => code)

  it.each([
    ['2026-07-01', ['BEFORE_LATER']],
    ['2026-07-02', ['BEFORE_LATER', 'GAP']],
    ['2026-06-16', ['BEFORE_LATER', 'SUPERSEDES']],
    ['2026-06-15', ['BACKDATED', 'BEFORE_LATER', 'SUPERSEDES']],
    ['2025-07-01', ['CORRECTS', 'BACKDATED', 'BEFORE_LATER']],
    ['2028-01-01', ['SUPERSEDES']],
  ])('from %s: %j', (from, expected) => {
    expect(codes(from)).toEqual(expected)
  })

  it('looks at its own place only', () => {
    expect(codes('2026-07-01', null, 'CN')).toEqual([])
    expect(codes('2026-07-01', null, '310112')).toEqual(['SUPERSEDES'])
  })
})

describe('a value to be loaded', () => {
  const input = (change: Partial<ParameterInput>): ParameterInput => ({
    key: 'crime.one',
    locality: '310000',
    value: 2_000_000,
    from: '2026-01-01',
    to: null,
    docNo: '测试文号',
    confidence: 'H',
    ...change,
  })

  it('must fit its parameter and have its dates in order', () => {
    expect(checkParameterValue(input({}))).toEqual([])
    expect(checkParameterValue(input({ to: '2026-01-01' }))).toEqual([])
    expect(checkParameterValue(input({ to: '2025-12-31' })).map(({ path }) => path)).toEqual(['to'])
    expect(checkParameterValue(input({ value: 2_000_001 })).map(({ path }) => path)).toEqual(['value'])
    const scheme = { fixedFen: -1, pctPpm: 5300, cutoff: '2024-12-31', ageSteps: [{ fromAge: 70, fen: 1.5 }] }
    expect(checkParameterValue(input({ key: 'land_old.adjust', value: scheme })).map(({ path }) => path)).toEqual([
      'value.fixedFen',
      'value.ageSteps.0.fen',
    ])
  })
})

describe('which rules a parameter touches', () => {
  const touched = (key: Parameters<typeof rulesReading>[0]) => rulesReading(key).map((rule) => rule.id)

  it('also those that read it through another rule', () => {
    expect(touched('si.base.lower')).toEqual(expect.arrayContaining(['E-EMP-01', 'B-SUB-02', 'C-02']))
    for (const rule of catalog) for (const key of parametersOf(rule)) expect(touched(key), rule.id).toContain(rule.id)
  })

  it('a holiday notice touches all that count days, and nothing else', () => {
    expect(touched('calendar.notice')).toEqual(
      expect.arrayContaining(['A-CAL-03', 'F-ARB-01', 'F-INSP-01', 'F-WAGE-01']),
    )
    expect(touched('calendar.notice')).not.toContain('E-RET-01')
  })
})
