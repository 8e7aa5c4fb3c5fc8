import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { iCry01 } from './i-cry-01-cipher-suite.ts'

describe('I-CRY-01 cipher suite', () => {
  it.each([
    ['national', 'hash', 'SM3'],
    ['national', 'mac', 'HMAC-SM3'],
    ['national', 'encryption', 'SM4-CTR+HMAC-SM3'],
    ['national', 'signature', 'SM2-SM3'],
    ['national', 'blindIndex', 'HMAC-SM3'],
    ['international', 'hash', 'SHA-256'],
    ['international', 'mac', 'HMAC-SHA-256'],
    ['international', 'encryption', 'AES-256-GCM'],
    ['international', 'signature', 'Ed25519'],
    ['international', 'blindIndex', 'HMAC-SHA-256'],
  ])('%s %s is %s', (suite, use, algorithm) => {
    expect(resultOf(iCry01, { suite, use })).toMatchObject({
      algorithm,
      separateKey: use === 'blindIndex',
      meetsExpectation: suite === 'national',
    })
  })

  it('says what standard SM2 and encrypt-then-MAC need, and of the others nothing', () => {
    const condition = (suite: string, use: string) => resultOf(iCry01, { suite, use }).condition
    expect(condition('national', 'signature')).toBe('带用户标识 1234567812345678 的 Z 值，DER 编码')
    expect(condition('national', 'encryption')).toBe('先加密后鉴别，两把密钥')
    expect(condition('national', 'hash')).toBeUndefined()
    expect(condition('international', 'signature')).toBeUndefined()
  })

  it('reminds of the certified module and explains itself', () => {
    const answer = evaluateSeed(iCry01, { suite: 'national', use: 'signature' })
    expect(answer.notes).toMatchObject([{ code: 'CERTIFIED_MODULE' }])
    expect(answer.trace.map(({ step, value }) => [step, value])).toEqual([
      ['国密的签名算法', 'SM2-SM3'],
      ['使用条件', '带用户标识 1234567812345678 的 Z 值，DER 编码'],
      ['查找索引须用单独的密钥', false],
      ['等保三级系统应使用国密算法', true],
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(iCry01, { suite: 'rot13', use: 'hash' })).toMatchObject({ path: 'suite' })
    expect(refusalOf(iCry01, { suite: 'national', use: 'compress' })).toMatchObject({ path: 'use' })
    expect(refusalOf(iCry01, { suite: 'national', use: 'hash' }, { on: '2019-12-31' }).code).toBe('NOT_IN_FORCE')
  })
})
