import { citizenIdCheckDigit } from '@renshe/codes'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { aId03 } from './a-id-03-residence-permit.ts'

const complete = (first17: string) => first17 + citizenIdCheckDigit(first17)

describe('A-ID-03 residence permit', () => {
  it.each([
    ['810000199408230021', '810000', '1994-08-23', '2'],
    ['830000199201300022', '830000', '1992-01-30', '2'],
    ['820000200009100032', '820000', '2000-09-10', '1'],
    ['820000199901011238', '820000', '1999-01-01', '1'],
  ])('%s is valid, from %s', (number, region, birthDate, sex) => {
    expect(resultOf(aId03, { number })).toEqual({ valid: true, region, birthDate, sex })
  })

  it.each([
    ['310112199003070018', 'NOT_PERMIT'],
    [complete('81010119940823002'), 'NOT_PERMIT'],
    ['810000199408230022', 'CHECK'],
    ['810000199402300021', 'DATE'],
    ['H12345678', 'FORMAT'],
  ])('%s is not: %s', (number, code) => {
    expect(resultOf(aId03, { number })).toEqual({ valid: false, code })
  })

  it('explains itself', () => {
    expect(evaluateSeed(aId03, { number: '810000199408230021' }).trace).toMatchObject([
      { step: '前六位 810000 为香港', value: '810000' },
    ])
    expect(evaluateSeed(aId03, { number: '310112199003070018' }).trace).toMatchObject([
      { step: '前六位不是港澳台居民居住证的代码', value: 'NOT_PERMIT' },
    ])
    expect(evaluateSeed(aId03, { number: 'H1' }).trace).toMatchObject([{ value: 'FORMAT' }])
  })

  it('does not decide before permits were issued, nor without a number', () => {
    expect(refusalOf(aId03, { number: '810000199408230021' }, { on: '2018-08-31' }).code).toBe('NOT_IN_FORCE')
    expect(resultOf(aId03, { number: '810000199408230021' }, { on: '2018-09-01' }).valid).toBe(true)
    expect(refusalOf(aId03, {})).toMatchObject({ path: 'number' })
  })
})
