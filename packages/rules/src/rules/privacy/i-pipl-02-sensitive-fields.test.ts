import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { iPipl02 } from './i-pipl-02-sensitive-fields.ts'

describe('I-PIPL-02 sensitive fields', () => {
  it.each([
    'idNumber',
    'bankCard',
    'health',
    'injury',
    'disability',
    'occupationalDisease',
    'biometrics',
    'released',
    'rehabilitation',
    'minimumLiving',
    'income',
    'location',
    'unionMembership',
    'complaint',
  ])('%s is sensitive', (field) => {
    expect(resultOf(iPipl02, { field })).toEqual({
      sensitive: true,
      reasons: ['LISTED'],
      strictlyConfined: field === 'complaint',
    })
  })

  it.each(['name', 'phone', 'address', 'education', 'employer', 'other'])('%s is not, except of a child', (field) => {
    expect(resultOf(iPipl02, { field })).toEqual({ sensitive: false, reasons: [], strictlyConfined: false })
    expect(resultOf(iPipl02, { field, age: 14 }).sensitive).toBe(false)
    expect(resultOf(iPipl02, { field, age: 13 })).toMatchObject({ sensitive: true, reasons: ['MINOR'] })
  })

  it('gives every reason and explains itself', () => {
    const answer = evaluateSeed(iPipl02, { field: 'complaint', age: 0 })
    expect(answer.result?.reasons).toEqual(['LISTED', 'MINOR'])
    expect(answer.trace.map(({ step, value }) => [step, value])).toEqual([
      ['在敏感信息清单内', 'LISTED'],
      ['本人不满 14 周岁', 'MINOR'],
      ['属于敏感个人信息', true],
      ['为举报人保密', true],
    ])
    expect(answer.trace.at(-1)?.source).toBe('劳动保障监察条例第九条')
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(iPipl02, { field: 'shoe' })).toMatchObject({ path: 'field' })
    expect(refusalOf(iPipl02, { field: 'name', age: 151 })).toMatchObject({ path: 'age' })
  })
})
