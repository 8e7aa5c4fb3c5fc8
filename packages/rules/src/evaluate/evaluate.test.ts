import { label } from '@renshe/codes'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { count, day, fen, fields } from '../declare/input.ts'
import { defineRule } from '../declare/rule.ts'
import { evaluateSeed, refusalOf } from '../for-tests.ts'
import type { ParameterValue } from '../parameters/parameter-value.ts'
import { createSnapshot, seedSnapshot } from '../parameters/snapshot.ts'
import { eEmp01 } from '../rules/social-insurance/e-emp-01-contribution-base.ts'
import { evaluate } from './evaluate.ts'
import { evaluateBatch } from './evaluate-batch.ts'

const about = {
  title: label('测试', 'Test'),
  plain: label('测试规则', 'A rule for tests'),
  field: 'calendar',
  source: '测试依据',
  confidence: 'D',
  audience: ['staff'],
} as const

const inner = defineRule({
  ...about,
  id: 'T-INNER',
  decisive: { label: label('日期', 'Date') },
  input: fields({ months: count('月数', 'Months') }),
  result: fields({ fen: fen('金额', 'Amount') }),
  parameters: ['min_wage.month'],
  example: { months: 1 },
  versions: [
    {
      from: '2020-01-01',
      decide({ months }, { need, step, note, reject }) {
        if (months === 99) reject('months', 'TOO_MANY', '月数太多')
        note('SAID', '说一次')
        return { fen: step('月数乘最低工资', months * need({ wage: 'min_wage.month' }).wage, { unit: 'fen' }) }
      },
    },
  ],
})

const outer = defineRule({
  ...about,
  id: 'T-OUTER',
  decisive: { label: label('日期', 'Date'), of: (input) => input.on },
  input: fields({ on: day('日期', 'Date').optional(), months: count('月数', 'Months') }),
  result: fields({ fen: fen('金额', 'Amount') }),
  uses: [inner],
  example: { months: 1 },
  versions: [
    { from: '2020-01-01', to: '2021-12-31', source: '旧依据', decide: (_, { step }) => ({ fen: step('旧版', 1) }) },
    {
      from: '2022-01-01',
      decide({ months }, { use, note }) {
        note('SAID', '说一次')
        return { fen: use(inner, { months }).fen + use(inner, { months: 0 }).fen }
      },
    },
  ],
})

describe('evaluating a rule', () => {
  it('gives the result, the version, each step with value and source, and says a note once', () => {
    expect(evaluateSeed(outer, { on: '2025-07-01', months: 2 })).toEqual({
      rule: 'T-OUTER',
      version: '2022-01-01',
      on: '2025-07-01',
      area: '310112',
      status: 'DECIDED',
      result: { fen: 548_000 },
      missing: [],
      notes: [{ code: 'SAID', message: '说一次' }],
      trace: [
        expect.objectContaining({
          kind: 'parameter',
          parameter: 'min_wage.month',
          value: 274_000,
          locality: '310000',
          from: '2025-07-01',
          rule: 'T-INNER',
        }),
        { kind: 'step', step: '月数乘最低工资', value: 548_000, source: '测试依据', unit: 'fen', rule: 'T-INNER' },
        expect.objectContaining({ kind: 'parameter', rule: 'T-INNER' }),
        { kind: 'step', step: '月数乘最低工资', value: 0, source: '测试依据', unit: 'fen', rule: 'T-INNER' },
      ],
    })
  })

  it('chooses the version by the date of the input, else by the date asked; steps carry the version’s own source', () => {
    expect(evaluateSeed(outer, { on: '2021-12-31', months: 2 })).toMatchObject({
      version: '2020-01-01',
      result: { fen: 1 },
    })
    expect(evaluateSeed(outer, { months: 2 }, { on: '2021-06-01' }).trace[0]?.source).toBe('旧依据')
    expect(evaluateSeed(outer, { months: 2 }, { on: '2026-01-01' }).on).toBe('2026-01-01')
  })

  it('refuses a date that no version covers', () => {
    expect(refusalOf(outer, { on: '2019-12-31', months: 2 })).toMatchObject({ code: 'NOT_IN_FORCE', path: '' })
    const ended = { ...outer, versions: outer.versions.slice(0, 1) }
    expect(refusalOf(ended, { on: '2022-01-01', months: 2 })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })

  it('answers PARAM_MISSING by name, with the steps so far, also through another rule', () => {
    expect(evaluateSeed(outer, { on: '2026-07-01', months: 2 })).toMatchObject({
      status: 'PARAM_MISSING',
      result: null,
      missing: ['min_wage.month'],
      notes: [{ code: 'SAID', message: '说一次' }],
    })
  })

  it('prefixes a field that only the used rule has', () => {
    const renamed = defineRule({
      ...about,
      id: 'T-RENAMED',
      decisive: { label: label('日期', 'Date') },
      input: fields({ years: count('年数', 'Years') }),
      result: fields({ fen: fen('金额', 'Amount') }),
      uses: [inner],
      example: { years: 1 },
      versions: [{ from: '2020-01-01', decide: ({ years }, { use }) => use(inner, { months: years }) }],
    })
    expect(refusalOf(renamed, { years: 99 })).toMatchObject({ rule: 'T-RENAMED', path: 'T-INNER.months' })
  })

  it('names the field of its own input, and the rule whose field it is where another refused', () => {
    expect(refusalOf(inner, { months: 99 })).toMatchObject({ rule: 'T-INNER', code: 'TOO_MANY', path: 'months' })
    expect(refusalOf(outer, { months: 99 })).toMatchObject({
      rule: 'T-OUTER',
      code: 'TOO_MANY',
      path: 'months',
    })
    expect(refusalOf(outer, { months: 1, more: true })).toMatchObject({ path: 'more' })
    expect(refusalOf(outer, null)).toMatchObject({ code: 'BAD_INPUT', path: '' })
  })

  it('a result beyond what can be represented is a refusal, never a number', () => {
    expect(refusalOf(inner, { months: 999_999_999 })).toMatchObject({ code: 'OUT_OF_RANGE', path: '' })
    const overflow = {
      ...inner,
      versions: [
        {
          from: '2020-01-01',
          decide: () => {
            throw new RangeError('金额超出可表示的范围')
          },
        },
      ],
    }
    expect(refusalOf(overflow, { months: 1 })).toMatchObject({ code: 'OUT_OF_RANGE', path: '' })
  })

  it('cannot read a parameter or use a rule that it did not declare', () => {
    const sly = { ...inner, parameters: [] }
    expect(() => evaluateSeed(sly, { months: 1 })).toThrow('没有声明参数 min_wage.month')
    const quiet = { ...outer, uses: [] }
    expect(() => evaluateSeed(quiet, { months: 1 })).toThrow('没有声明规则 T-INNER')
  })

  it('a declaration with versions out of order does not start', () => {
    const [first] = inner.versions
    const versions = first ? [first, { ...first, from: '2019-01-01' }] : []
    expect(() => defineRule({ ...inner, versions })).toThrow('版本日期重叠或颠倒')
    expect(() => defineRule({ ...inner, versions: [] })).toThrow('没有版本')
  })
})

describe('a batch', () => {
  const options = { snapshot: seedSnapshot, on: '2026-01-15' }

  it('answers each row as one evaluation does, and a bad row spoils only itself', () => {
    const inputs = [
      { wageFen: 1, on: '2026-01-01' },
      { wageFen: -1, on: '2026-01-01' },
      { wageFen: 1, on: '2026-07-01' },
    ]
    expect([...evaluateBatch(eEmp01, inputs, options)]).toEqual([
      { status: 'DECIDED', result: { baseFen: 746_000 } },
      { status: 'BAD_INPUT', code: 'BAD_INPUT', path: 'wageFen', message: expect.any(String) },
      { status: 'PARAM_MISSING', missing: ['si.base.lower', 'si.base.upper'] },
    ])
  })

  it('agrees with single evaluations for any wage and month', () => {
    const months = fc
      .integer({ min: 0, max: 70 })
      .map((at) => `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-15`)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), months, (wageFen, on) => {
        const [row] = evaluateBatch(eEmp01, [{ wageFen, on }], options)
        const single = evaluate(eEmp01, { wageFen, on }, options)
        expect(row?.status === 'DECIDED' ? row.result : null).toEqual(single.result)
      }),
    )
  })

  it('goes through a hundred thousand people', () => {
    let decided = 0
    const people = (function* () {
      for (let at = 0; at < 100_000; at += 1) yield { wageFen: at * 50, on: '2026-01-15' }
    })()
    for (const answer of evaluateBatch(eEmp01, people, options)) if (answer.status === 'DECIDED') decided += 1
    expect(decided).toBe(100_000)
  })
})

describe('a snapshot', () => {
  const value = (locality: string, from: string, amount: number, to: string | null = null): ParameterValue => ({
    key: 'min_wage.month',
    locality,
    value: amount,
    from,
    to,
    docNo: '测试文号',
    confidence: 'H',
    origin: 'district',
  })
  const find = (values: readonly ParameterValue[], area: string, on: string) =>
    createSnapshot(values).find('min_wage.month', area, on)?.value

  it('prefers the more specific place, also when its value began earlier', () => {
    const values = [
      value('CN', '2026-01-01', 1),
      value('310000', '2025-01-01', 2),
      value('310112', '2024-01-01', 3),
      value('310112101', '2023-01-01', 4),
    ]
    expect(find(values, '310112101', '2026-06-01')).toBe(4)
    expect(find(values, '310112101001', '2026-06-01')).toBe(4)
    expect(find(values, '310112102', '2026-06-01')).toBe(3)
    expect(find(values, '310104', '2026-06-01')).toBe(2)
    expect(find(values, '320500', '2026-06-01')).toBe(1)
  })

  it('a later start supersedes, both days of a term belong to it, and a correction of the same day wins', () => {
    const values = [
      value('CN', '2024-01-01', 1),
      value('CN', '2025-01-01', 2, '2025-12-31'),
      value('CN', '2025-01-01', 3, '2025-12-31'),
    ]
    expect(find(values, '310112', '2023-12-31')).toBeUndefined()
    expect(find(values, '310112', '2024-12-31')).toBe(1)
    expect(find(values, '310112', '2025-01-01')).toBe(3)
    expect(find(values, '310112', '2025-12-31')).toBe(3)
  })

  it('an ended value does not bring an older one back, but a wider place still answers', () => {
    const values = [
      value('CN', '2020-01-01', 1),
      value('310112', '2020-01-01', 2),
      value('310112', '2021-01-01', 3, '2021-12-31'),
    ]
    expect(find(values, '310112', '2022-01-01')).toBe(1)
    expect(
      find(
        [values[1], values[2]].flatMap((entry) => entry ?? []),
        '310112',
        '2022-01-01',
      ),
    ).toBeUndefined()
  })
})
