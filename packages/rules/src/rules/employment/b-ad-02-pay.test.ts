import { describe, expect, it } from 'vitest'
import { evaluateSeed, resultOf } from '../../for-tests.ts'
import { bAd02 } from './b-ad-02-discrimination.ts'

const published = '2026-03-01'
const check = (text: string, more: object = {}) => resultOf(bAd02, { title: '', text, publishedOn: published, ...more })
/** After the last day for which the minimum wage is known. */
const unknown = '2026-07-01'

describe('B-AD-02 pay', () => {
  it.each([
    [273_999, 'BLOCK', ['PAY']],
    [274_000, 'PASS', []],
    [274_001, 'PASS', []],
    [0, 'BLOCK', ['PAY']],
  ])('a monthly pay of %i fen: %s', (monthlyPayFen, verdict, codes) => {
    expect(check('招聘文员', { monthlyPayFen })).toMatchObject({ verdict, codes })
  })

  it.each([
    ['2025-06-30', 269_000, 'PASS'],
    ['2025-07-01', 269_000, 'BLOCK'],
    ['2023-06-30', 258_999, 'BLOCK'],
    ['2021-07-01', 259_000, 'PASS'],
  ])('on %s %i fen: %s', (publishedOn, monthlyPayFen, verdict) => {
    expect(resultOf(bAd02, { title: '', text: '', monthlyPayFen, publishedOn }).verdict).toBe(verdict)
  })

  it('says by how much and by which rule', () => {
    expect(check('', { monthlyPayFen: 250_000 }).findings).toEqual([
      {
        code: 'PAY',
        level: 'BLOCK',
        matched: '2,500.00 元/月',
        reason: '月工资 2,500.00 元，低于发布之日的最低工资 2,740.00 元',
        law: '最低工资规定（劳社部令21号）；上海市最低工资标准',
      },
    ])
  })

  it('takes the lowest of what is given and written', () => {
    expect(check('月薪2500元', { monthlyPayFen: 500_000 }).codes).toEqual(['PAY'])
    expect(check('月薪5000元', { monthlyPayFen: 250_000 }).codes).toEqual(['PAY'])
    expect(check('一线月薪5000元，学徒月薪2600元').findings).toMatchObject([{ matched: '月薪2600元' }])
  })

  it('counts the basic part only where no whole pay is stated', () => {
    expect(check('底薪2500元+提成').codes).toEqual(['PAY'])
    expect(check('底薪2500元+提成，月综合收入6000元').codes).toEqual([])
    expect(check('底薪2500元+提成', { monthlyPayFen: 600_000 }).codes).toEqual([])
    expect(check('底薪3000元+提成').codes).toEqual([])
  })

  it('compares hourly pay of part-time work with the hourly minimum', () => {
    expect(check('兼职，24.99元/小时').findings).toMatchObject([
      { code: 'PAY', level: 'BLOCK', reason: '小时工资 24.99 元，低于发布之日的最低工资 25.00 元' },
    ])
    expect(check('兼职，25元/小时').verdict).toBe('PASS')
    expect(check('小时工，时薪20').verdict).toBe('BLOCK')
    expect(check('全日制，20元/小时').verdict).toBe('PASS')
    expect(check('兼职，月薪1500元').verdict).toBe('PASS')
    expect(check('兼职，月薪1500元', { monthlyPayFen: 150_000 }).codes).toEqual(['PAY'])
  })

  it.each([
    ['3000-6000元/月', []],
    ['3000-6001元/月', ['PAY_RANGE']],
    ['3-10k', ['PAY_RANGE']],
    ['兼职，30-100元/小时', ['PAY_RANGE']],
    ['月薪6000', []],
  ])('a range of more than twice the lower end is to be confirmed: %s', (text, codes) => {
    expect(check(text)).toMatchObject({ verdict: codes.length > 0 ? 'WARN' : 'PASS', codes })
  })

  it('is PARAM_MISSING where the minimum wage is not loaded and pay is known', () => {
    const ask = (text: string, more: object = {}) =>
      evaluateSeed(bAd02, { title: '', text, publishedOn: unknown, ...more })
    expect(ask('招聘文员', { monthlyPayFen: 500_000 })).toMatchObject({
      status: 'PARAM_MISSING',
      missing: ['min_wage.month'],
    })
    expect(ask('月薪5000元').missing).toEqual(['min_wage.month'])
    expect(ask('兼职，30元/小时').missing).toEqual(['min_wage.hour'])
    expect(ask('兼职，30元/小时', { monthlyPayFen: 500_000 }).missing).toEqual(['min_wage.month', 'min_wage.hour'])
    expect(ask('18-35岁', { monthlyPayFen: 500_000 }).status).toBe('PARAM_MISSING')
  })

  it('is decided without it where another ground refuses, and says so', () => {
    const { status, result, notes } = evaluateSeed(bAd02, {
      title: '',
      text: '限女',
      monthlyPayFen: 100,
      publishedOn: unknown,
    })
    expect({ status, result }).toMatchObject({ status: 'DECIDED', result: { verdict: 'BLOCK', codes: ['SEX'] } })
    expect(notes.map((note) => note.code)).toEqual(['PAY_NOT_CHECKED'])
    const byHour = evaluateSeed(bAd02, { title: '', text: '限女，兼职，9元/小时', publishedOn: unknown })
    expect(byHour.notes.map((note) => note.code)).toEqual(['PAY_NOT_CHECKED'])
    expect(evaluateSeed(bAd02, { title: '', text: '限女，月薪1000', publishedOn: published })).toMatchObject({
      result: { codes: ['SEX', 'PAY'] },
      notes: [],
    })
    expect(check('限女，兼职，9元/小时').codes).toEqual(['SEX', 'PAY'])
  })

  it('skips the check with a note where no pay is stated', () => {
    const { status, result, notes } = evaluateSeed(bAd02, { title: '文员', text: '待遇面议', publishedOn: unknown })
    expect({ status, result }).toMatchObject({ status: 'DECIDED', result: { verdict: 'PASS' } })
    expect(notes.map((note) => note.code)).toEqual(['PAY_NOT_STATED'])
  })
})
