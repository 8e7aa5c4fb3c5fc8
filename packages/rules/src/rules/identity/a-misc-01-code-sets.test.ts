import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { aMisc01 } from './a-misc-01-code-sets.ts'

describe('A-MISC-01 other code sets', () => {
  it.each([
    ['sex', '0', '未知的性别'],
    ['sex', '1', '男性'],
    ['sex', '2', '女性'],
    ['sex', '9', '未说明的性别'],
    ['marital', '10', '未婚'],
    ['marital', '20', '已婚'],
    ['marital', '21', '初婚'],
    ['marital', '22', '再婚'],
    ['marital', '23', '复婚'],
    ['marital', '30', '丧偶'],
    ['marital', '40', '离婚'],
    ['marital', '90', '未说明的婚姻状况'],
    ['ethnic', '01', '汉族'],
    ['ethnic', '56', '基诺族'],
    ['political', '01', '中共党员'],
    ['political', '02', '中共预备党员'],
    ['political', '03', '共青团员'],
    ['political', '13', '群众'],
    ['country', 'CHN', '中国'],
  ])('%s %s is %s', (set, code, name) => {
    expect(resultOf(aMisc01, { set, code })).toEqual({ name })
  })

  it.each([
    ['marital', '20', 'jobSearch', false],
    ['marital', '20', 'other', false],
    ['marital', '20', 'benefit', true],
    ['sex', '1', 'jobSearch', true],
    ['ethnic', '01', 'other', true],
  ])('%s %s for %s: may be collected %s', (set, code, purpose, mayCollect) => {
    expect(resultOf(aMisc01, { set, code, purpose }).mayCollect).toBe(mayCollect)
  })

  it('explains itself', () => {
    expect(evaluateSeed(aMisc01, aMisc01.example).trace.map(({ step, value }) => [step, value])).toEqual([
      ['婚姻状况（GB/T 2261.2）', '已婚'],
      ['婚姻状况只在待遇确需时采集', false],
    ])
  })

  it('refuses unknown codes and sets by field', () => {
    expect(refusalOf(aMisc01, { set: 'ethnic', code: '57' })).toMatchObject({
      code: 'UNKNOWN_CODE',
      path: 'code',
      message: '民族（GB/T 3304）没有这个代码',
    })
    expect(refusalOf(aMisc01, { set: 'blood', code: '1' })).toMatchObject({ code: 'BAD_INPUT', path: 'set' })
    expect(refusalOf(aMisc01, { set: 'sex', code: '1', purpose: 'fun' })).toMatchObject({ path: 'purpose' })
  })
})
