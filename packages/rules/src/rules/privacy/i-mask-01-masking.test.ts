import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { iMask01 } from './i-mask-01-masking.ts'

const shown = (kind: string, value: string, more: object = {}) => resultOf(iMask01, { kind, value, ...more }).masked

describe('I-MASK-01 masked display', () => {
  it.each([
    ['name', '李', '*'],
    ['name', '张三', '张*'],
    ['name', '李小明', '李*明'],
    ['name', '欧阳某华', '欧**华'],
    ['idNumber', '310112199003070018', '310***********0018'],
    ['mobile', '13800138000', '138****8000'],
    ['mobile', ' 13800138000 ', '138****8000'],
    ['bankCard', '6222021001121234', '************1234'],
    ['address', '上海市闵行区莘庄镇莘松路 1 号', '上海市闵行区莘庄镇****'],
    ['email', 'zhang@example.cn', 'z***@example.cn'],
    ['creditCode', '91310112MA1GB0Q767', '91310112MA1GB0Q767'],
    ['companyName', '上海某某有限公司', '上海某某有限公司'],
  ])('%s %s is shown as %s', (kind, value, masked) => {
    expect(resultOf(iMask01, { kind, value })).toEqual({ masked })
  })

  it.each(['minor', 'whistleblower', 'specialHardship'])(
    'of a %s nothing is shown but to the person assigned',
    (protection) => {
      expect(shown('name', '张三', { protection })).toBe('***')
      expect(shown('name', '欧阳某华', { protection, assigned: false })).toBe('***')
      expect(shown('companyName', '上海某某有限公司', { protection })).toBe('***')
      expect(shown('name', '张三', { protection, assigned: true })).toBe('张*')
    },
  )

  it('an assigned reader sees no more than others where nothing is protected', () => {
    expect(shown('name', '张三', { assigned: true })).toBe('张*')
  })

  it('never says the hidden digits of a number, nor writes the value into the trace', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{11}$/), (middle) => {
        const value = `310${middle}0018`
        const answer = evaluateSeed(iMask01, { kind: 'idNumber', value })
        expect(answer.result?.masked).toBe('310***********0018')
        expect(JSON.stringify(answer)).not.toContain(value)
      }),
    )
  })

  it('explains itself', () => {
    const step = (input: object) => evaluateSeed(iMask01, input).trace[0]?.step
    expect(step({ kind: 'mobile', value: '13800138000' })).toBe('手机：留前 3 位和后 4 位')
    expect(step({ kind: 'name', value: '张三' })).toBe('姓名：两字留姓，三字以上留首尾，其余用星号')
    expect(step({ kind: 'bankCard', value: '1234' })).toBe('银行卡：只留后 4 位')
    expect(step({ kind: 'email', value: 'a@b' })).toBe('电子邮箱：留首字和邮箱域名')
    expect(step({ kind: 'address', value: '上海市' })).toBe('地址：写到街道或镇为止')
    expect(step({ kind: 'creditCode', value: '9' })).toBe('统一社会信用代码：公开信息，不遮盖')
    expect(step({ kind: 'companyName', value: '甲' })).toBe('单位名称：公开信息，不遮盖')
    expect(step({ kind: 'idNumber', value: '1' })).toBe('证件号码：留前 3 位和后 4 位')
    expect(step({ kind: 'name', value: '张三', protection: 'whistleblower' })).toBe('举报人的信息，非承办人不显示')
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(iMask01, { kind: 'name', value: '  ' })).toMatchObject({ code: 'EMPTY', path: 'value' })
    expect(refusalOf(iMask01, { kind: 'fax', value: '1' })).toMatchObject({ path: 'kind' })
    expect(refusalOf(iMask01, { kind: 'name' })).toMatchObject({ path: 'value' })
    expect(refusalOf(iMask01, { kind: 'name', value: '1'.repeat(201) })).toMatchObject({ path: 'value' })
    expect(refusalOf(iMask01, { kind: 'name', value: '张三', protection: 'vip' })).toMatchObject({ path: 'protection' })
  })
})
