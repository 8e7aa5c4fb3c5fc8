import { creditCodeCheckDigit } from '@renshe/codes'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { aOrg01 } from './a-org-01-credit-code.ts'

const complete = (first17: string) => first17 + creditCodeCheckDigit(first17)

describe('A-ORG-01 unified social credit code', () => {
  it.each([
    '91350100M000100Y43',
    '914403001922038216',
    '91330100799655058B',
    '91310000607378229C',
    '91310112MA1GB0Q767',
    '92310112MA1L2C3D7H',
    '93310112579140271D',
    '52310112501782338Q',
    '123101124251806332',
    '113101120024380578',
    ' 91310112ma1gb0q767 ',
  ])('%s is valid', (code) => {
    expect(resultOf(aOrg01, { code })).toEqual({ valid: true })
  })

  it.each([
    ['91310112MA1GB0Q768', 'CHECK'],
    ['91310112MA1GB0O767', 'ALPHABET'],
    ['91310112MA1GB0Q76', 'FORMAT'],
    ['', 'FORMAT'],
  ])('%s is not: %s', (code, error) => {
    expect(resultOf(aOrg01, { code })).toEqual({ valid: false, error })
  })

  it('says what an inner code or an unlisted kind leaves open', () => {
    const notes = (code: string) => evaluateSeed(aOrg01, { code }).notes
    expect(notes('91310112MA1GB0Q767')).toEqual([])
    expect(notes(complete('91310112MA1GB0Q77')).map(({ code }) => code)).toEqual(['ORGANISATION_CHECK'])
    expect(notes(complete('94310112MA1GB0Q76'))).toEqual([
      { code: 'KIND', message: '第二位不在已知的机构类别表中，请留意' },
    ])
  })

  it('explains itself', () => {
    expect(evaluateSeed(aOrg01, { code: '91310112MA1GB0Q767' }).trace).toMatchObject([
      { step: '格式、字符和校验码都相符', value: true },
    ])
    expect(evaluateSeed(aOrg01, { code: '91310112MA1GB0O767' }).trace).toMatchObject([
      { step: '含有不使用的字母（I、O、S、V、Z）', value: 'ALPHABET' },
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(aOrg01, {})).toMatchObject({ path: 'code' })
    expect(refusalOf(aOrg01, { code: 1 })).toMatchObject({ path: 'code' })
    expect(refusalOf(aOrg01, { code: '1' }, { on: '2015-09-30' })).toMatchObject({ code: 'NOT_IN_FORCE' })
  })
})
