import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { catalog } from '../catalog.ts'
import { choice, count, day, fen, fields, flag, list, month, ppm, quantity, text } from '../declare/input.ts'
import { parameterDefinitions } from '../parameters/definitions.ts'
import { parameterSeed } from '../parameters/seed.ts'
import { fieldAt, formOf, schemaOf } from './form-field.ts'
import { parameterText } from './parameter-text.ts'
import { fillForm, readForm } from './read-form.ts'
import { linesOf, valueText } from './value-text.ts'

const sample = fields({
  wageFen: fen('工资', 'Wage'),
  ratePpm: ppm('比例', 'Rate').optional(),
  months: count('月数', 'Months', 'months'),
  share: quantity('倍数', 'Times').optional(),
  on: day('日期', 'Date'),
  birth: month('出生年月', 'Birth').optional(),
  willing: flag('愿意', 'Willing'),
  kind: choice('类别', 'Kind', { a: ['甲', 'A'], b: ['乙', 'B'] }),
  kinds: list('多项', 'Several', choice('项', 'One', { a: ['甲', 'A'], b: ['乙', 'B'] })).optional(),
  names: list('姓名', 'Names', text('姓名', 'Name')).optional(),
  families: list(
    '家庭',
    'Families',
    fields({ from: day('认定', 'From'), to: day('安置', 'To').optional() }),
  ).optional(),
  times: list('时段', 'Times', z.tuple([z.string(), z.string()])).optional(),
})
const form = formOf(sample)
const typed = {
  wageFen: '1,234.5',
  ratePpm: '0.53%',
  months: '12',
  share: '0.8',
  on: '2026-03-02',
  birth: '1970-06',
  willing: 'true',
  kind: 'b',
  kinds: 'a,b',
  names: '张三\n\n李四 ',
  'families.0.from': '2026-01-01',
  'families.2.from': '2026-02-01',
  'families.2.to': '2026-03-01',
  'times.0.0': '10:00',
  'times.0.1': '10:40',
}

describe('a form made from a schema', () => {
  it('reads money in yuan, rates in percent, lists by place, and leaves out what is empty', () => {
    expect(readForm(form, typed)).toEqual({
      problems: [],
      value: {
        wageFen: 123_450,
        ratePpm: 5300,
        months: 12,
        share: 0.8,
        on: '2026-03-02',
        birth: '1970-06',
        willing: true,
        kind: 'b',
        kinds: ['a', 'b'],
        names: ['张三', '李四'],
        families: [{ from: '2026-01-01' }, { from: '2026-02-01', to: '2026-03-01' }],
        times: [['10:00', '10:40']],
      },
    })
    const { value } = readForm(form, { wageFen: '0', months: '0', on: '2026-03-02', willing: 'false', kind: 'a' })
    expect(value).toEqual({ wageFen: 0, months: 0, on: '2026-03-02', willing: false, kind: 'a' })
  })

  it('names every field that cannot be read', () => {
    const { problems } = readForm(form, {
      wageFen: '1.234',
      months: '1.5',
      ratePpm: 'x',
      share: 'y',
      willing: 'maybe',
      kind: 'c',
    })
    expect(problems.map(({ path }) => path).sort()).toEqual([
      'kind',
      'months',
      'on',
      'ratePpm',
      'share',
      'wageFen',
      'willing',
    ])
    expect(problems.find(({ path }) => path === 'on')?.message).toBe('请填写这一项')
  })

  it('is filled by what it reads', () => {
    const { value } = readForm(form, typed)
    expect(readForm(form, fillForm(form, value)).value).toEqual(value)
  })

  it('finds a field by its path, inside lists and pairs too', () => {
    expect(fieldAt(form, 'wageFen')?.label).toBe('工资')
    expect(fieldAt(form, 'families.2.to')?.label).toBe('安置')
    expect(fieldAt(form, 'times.0.1')?.path).toBe('times.0.1')
    expect(fieldAt(form, 'families.0.gone')).toBeUndefined()
    expect(fieldAt(form, 'wageFen.0')).toBeUndefined()
    expect(fieldAt(formOf(parameterDefinitions['min_wage.month'].schema), '')?.label).toBe('月最低工资标准')
  })

  it('holds a value that is no object under an empty path', () => {
    const wage = formOf(parameterDefinitions['min_wage.month'].schema)
    expect(readForm(wage, { '': '2740' }).value).toBe(274_000)
    expect(fillForm(wage, 274_000)).toEqual({ '': '2740.00' })
    expect(readForm(wage, {}).problems).toEqual([{ path: '', message: '请填写这一项' }])
  })

  it('takes every rule’s example and every seed value there and back', () => {
    for (const rule of catalog) {
      const own = formOf(rule.input)
      expect(readForm(own, fillForm(own, rule.example)), rule.id).toEqual({ value: rule.example, problems: [] })
    }
    for (const { key, value } of parameterSeed) {
      const own = formOf(parameterDefinitions[key].schema)
      expect(readForm(own, fillForm(own, value)), key).toEqual({ value, problems: [] })
    }
  })
})

describe('values in words', () => {
  it.each([
    [123_450, 'fen', '1,234.50 元', '¥1,234.50'],
    [5300, 'ppm', '0.53%', '0.53%'],
    [5, 'working-days', '5 个工作日', '5 working days'],
    [0.5, undefined, '0.5', '0.5'],
    [1 / 3, undefined, '0.333333', '0.333333'],
    [true, undefined, '是', 'yes'],
    [false, undefined, '否', 'no'],
    [null, undefined, '无', 'none'],
    [[], undefined, '无', 'none'],
    [[1, 2], undefined, '1、2', '1, 2'],
    [{ a: 1, b: true }, undefined, 'a: 1；b: 是', 'a: 1; b: yes'],
    ['文字', undefined, '文字', '文字'],
  ] as const)('%j (%s)', (value, unit, zh, en) => {
    expect(valueText(value, unit)).toBe(zh)
    expect(valueText(value, unit, 'en')).toBe(en)
  })

  it('reads codes as their names and parts by their labels', () => {
    const { value } = readForm(form, typed)
    const lines = Object.fromEntries(linesOf(schemaOf(sample), value).map(({ label, text: words }) => [label, words]))
    expect(lines).toMatchObject({
      工资: '1,234.50 元',
      类别: '乙',
      多项: '甲、乙',
      家庭: '认定: 2026-01-01\n认定: 2026-02-01；安置: 2026-03-01',
    })
    expect(linesOf(schemaOf(sample), value, 'en').find(({ path }) => path === 'kind')).toEqual({
      path: 'kind',
      label: 'Kind',
      text: 'B',
    })
  })

  it('reads a parameter by its own names, and the bare value of one that is gone', () => {
    expect(parameterText('min_wage.month', 274_000)).toBe('2,740.00 元')
    expect(parameterText('youth.success_types', ['EMPLOYED', 'STARTUP'])).toBe('就业、创业')
    expect(parameterText('no.such.parameter', 5)).toBe('5')
  })
})
