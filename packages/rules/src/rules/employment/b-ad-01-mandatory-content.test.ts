import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bAd01 } from './b-ad-01-mandatory-content.ts'
import { bAd01a } from './b-ad-01a-record-retention.ts'
import { bAd01b } from './b-ad-01b-breach.ts'

const whole = {
  publishedOn: '2026-03-02',
  employer: '某某超市',
  headcount: 1,
  conditions: '能吃苦',
  work: '收银',
  place: '莘庄镇',
  pay: '4000 元/月',
  briefChecked: true,
  licenceChecked: true,
  operatorChecked: true,
  mandateChecked: true,
}

describe('B-AD-01 mandatory content', () => {
  it('may be published when all is said and checked', () => {
    expect(resultOf(bAd01, whole)).toEqual({ mayPublish: true, missing: [], unchecked: [] })
  })

  it('names all that is missing', () => {
    expect(resultOf(bAd01, { publishedOn: '2026-03-02' })).toEqual({
      mayPublish: false,
      missing: ['EMPLOYER', 'HEADCOUNT', 'CONDITIONS', 'WORK', 'PLACE', 'PAY'],
      unchecked: ['BRIEF', 'LICENCE', 'OPERATOR', 'MANDATE'],
    })
  })

  it.each([
    ['employer', '  ', 'EMPLOYER'],
    ['headcount', 0, 'HEADCOUNT'],
    ['conditions', '', 'CONDITIONS'],
    ['work', ' ', 'WORK'],
    ['place', '\n', 'PLACE'],
    ['pay', undefined, 'PAY'],
  ])('%s without content is missing', (field, value, code) => {
    expect(resultOf(bAd01, { ...whole, [field]: value })).toMatchObject({ mayPublish: false, missing: [code] })
  })

  it.each([
    ['briefChecked', 'BRIEF'],
    ['licenceChecked', 'LICENCE'],
    ['operatorChecked', 'OPERATOR'],
    ['mandateChecked', 'MANDATE'],
  ])('%s not done holds it back', (field, code) => {
    expect(resultOf(bAd01, { ...whole, [field]: false })).toEqual({ mayPublish: false, missing: [], unchecked: [code] })
  })

  it('explains itself and is in force from 2018-10-01', () => {
    expect(evaluateSeed(bAd01, whole).trace.map(({ step, value }) => [step, value])).toEqual([
      ['缺少的必备内容', []],
      ['尚未核验的材料', []],
    ])
    expect(resultOf(bAd01, { ...whole, publishedOn: '2018-10-01' }).mayPublish).toBe(true)
    expect(refusalOf(bAd01, { ...whole, publishedOn: '2018-09-30' }).code).toBe('NOT_IN_FORCE')
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(bAd01, { ...whole, publishedOn: undefined })).toMatchObject({ path: 'publishedOn' })
    expect(refusalOf(bAd01, { ...whole, headcount: -1 })).toMatchObject({ path: 'headcount' })
    expect(refusalOf(bAd01, { ...whole, headcount: 1.5 })).toMatchObject({ path: 'headcount' })
    expect(refusalOf(bAd01, { ...whole, pay: 4000 })).toMatchObject({ path: 'pay' })
    expect(refusalOf(bAd01, { ...whole, place: '字'.repeat(501) })).toMatchObject({ path: 'place' })
    expect(refusalOf(bAd01, { ...whole, briefChecked: 1 })).toMatchObject({ path: 'briefChecked' })
    expect(refusalOf(bAd01, { ...whole, other: 1 })).toMatchObject({ path: 'other' })
  })
})

describe('B-AD-01a retention of records', () => {
  it.each([
    ['OFFLINE', '2026-03-02', '2028-03-02'],
    ['ONLINE', '2026-03-02', '2029-03-02'],
    ['ONLINE', '2021-03-01', '2024-03-01'],
    ['ONLINE', '2021-02-28', '2023-02-28'],
    ['OFFLINE', '2024-02-29', '2026-02-28'],
    ['OFFLINE', '2018-10-01', '2020-10-01'],
  ])('%s ended %s: until %s', (channel, endedOn, keepUntil) => {
    expect(resultOf(bAd01a, { channel, endedOn })).toEqual({ keepUntil })
  })

  it('says why', () => {
    const steps = (channel: string, endedOn: string) =>
      evaluateSeed(bAd01a, { channel, endedOn }).trace.map(({ step, source }) => [step, source])
    expect(steps('ONLINE', '2026-03-02')).toEqual([
      ['网络招聘服务，保存 3 年', '人力资源市场暂行条例第三十三条；网络招聘服务管理规定（人社部令44号）'],
    ])
    expect(steps('ONLINE', '2020-01-01')).toEqual([['服务台账保存 2 年', '人力资源市场暂行条例第三十三条']])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(bAd01a, { channel: 'PHONE', endedOn: '2026-03-02' })).toMatchObject({ path: 'channel' })
    expect(refusalOf(bAd01a, { channel: 'ONLINE', endedOn: '2026-13-02' })).toMatchObject({ path: 'endedOn' })
    expect(refusalOf(bAd01a, { channel: 'ONLINE', endedOn: '2018-09-30' }).code).toBe('NOT_IN_FORCE')
  })
})

describe('B-AD-01b breach', () => {
  it.each([
    [{ breach: false }, 'NONE', 0, 0],
    [{ breach: true }, 'ORDER', 0, 0],
    [{ breach: true, refusesToCorrect: false }, 'ORDER', 0, 0],
    [{ breach: true, refusesToCorrect: true }, 'FINE', 1_000_000, 5_000_000],
  ])('%j: %s', (input, consequence, leastFineFen, mostFineFen) => {
    expect(resultOf(bAd01b, input)).toEqual({ consequence, leastFineFen, mostFineFen })
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(bAd01b, { breach: false, refusesToCorrect: true })).toMatchObject({
      code: 'WITHOUT_BREACH',
      path: 'refusesToCorrect',
    })
    expect(refusalOf(bAd01b, {})).toMatchObject({ path: 'breach' })
    expect(refusalOf(bAd01b, { breach: true }, { on: '2018-09-30' }).code).toBe('NOT_IN_FORCE')
  })
})
