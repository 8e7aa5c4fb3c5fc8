import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { aTel01 } from './a-tel-01-phone.ts'

describe('A-TEL-01 telephone', () => {
  it.each([
    ['13800138000', 'mobile', '13800138000'],
    ['19212345678', 'mobile', '19212345678'],
    ['+8613800138000', 'mobile', '13800138000'],
    ['008613800138000', 'mobile', '13800138000'],
    ['021-64126868', 'landline', '021-64126868'],
    ['02164126868', 'landline', '021-64126868'],
    ['12333', 'hotline', '12333'],
    ['12345', 'hotline', '12345'],
    ['12348', 'hotline', '12348'],
    ['12368', 'hotline', '12368'],
    ['110', 'hotline', '110'],
    ['119', 'hotline', '119'],
    ['120', 'hotline', '120'],
  ])('%s is a %s, %s', (raw, kind, number) => {
    expect(resultOf(aTel01, { number: raw })).toEqual({ valid: true, kind, number })
  })

  it.each(['12800138000', '021-1234567', '021-14126868', '1064812345678', '1440012345678', '1380013800', ''])(
    '%s is refused',
    (number) => {
      expect(resultOf(aTel01, { number })).toEqual({ valid: false })
    },
  )

  it('explains itself', () => {
    expect(evaluateSeed(aTel01, { number: '12333' }).trace).toMatchObject([{ step: '公共热线', value: 'hotline' }])
    expect(evaluateSeed(aTel01, { number: '1' }).trace).toMatchObject([
      { step: '不是手机、上海固定电话或公共热线', value: false },
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(aTel01, {})).toMatchObject({ path: 'number' })
    expect(refusalOf(aTel01, { number: '1'.repeat(41) })).toMatchObject({ path: 'number' })
  })
})
