import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { aId04 } from './a-id-04-other-documents.ts'

const check = (type: string, number: string, more: object = {}, on?: string) =>
  resultOf(aId04, { type, number, ...more }, on ? { on } : {})

describe('A-ID-04 other documents', () => {
  it('fifteen digits serve only to match archives', () => {
    const archiveNumber = '310112199003070018'
    expect(check('01', '310112900307001')).toEqual({ valid: false, code: 'FIRST_GENERATION', archiveNumber })
    expect(check('01', '310112900307001', { archive: false }).valid).toBe(false)
    expect(check('01', '310112900307001', { archive: true })).toEqual({ valid: true, archiveNumber })
  })

  it('fifteen digits were in use until the end of 2012', () => {
    expect(check('01', '310112900307001', {}, '2012-12-31').valid).toBe(true)
    expect(check('01', '310112900307001', {}, '2013-01-01').valid).toBe(false)
  })

  it.each([
    ['01', '310112199003070018', { valid: true }],
    ['01', '310112199003070019', { valid: false, code: 'CHECK' }],
    ['01', '310112990230001', { valid: false, code: 'FORMAT' }],
    ['01', '810000199408230021', { valid: false, code: 'PERMIT_NUMBER' }],
    ['01', '820000200009100032', { valid: false, code: 'PERMIT_NUMBER' }],
    ['01', '830000199201300022', { valid: false, code: 'PERMIT_NUMBER' }],
    ['02', '810000199408230021', { valid: true }],
    ['02', '310112199003070018', { valid: false, code: 'NOT_PERMIT' }],
    ['02', '810000199408230022', { valid: false, code: 'CHECK' }],
    ['03', 'H12345678', { valid: true }],
    ['03', 'M1234567890', { valid: true }],
    ['03', 'T12345678', { valid: false, code: 'SHAPE' }],
    ['04', '12345678', { valid: true }],
    ['04', '1234567', { valid: false, code: 'SHAPE' }],
    ['05', 'E12345678', { valid: true }],
    ['05', 'E1', { valid: false, code: 'SHAPE' }],
    ['06', '911156199003070018', { valid: true }],
    ['06', '811156199003070018', { valid: false, code: 'SHAPE' }],
    ['99', 'A-1', { valid: true }],
    ['99', '-', { valid: false, code: 'SHAPE' }],
  ])('type %s, %s', (type, number, expected) => {
    expect(check(type, number)).toEqual(expected)
  })

  it('says that the check of foreigners’ cards is not confirmed, and only there', () => {
    expect(evaluateSeed(aId04, { type: '06', number: '911156199003070018' }).notes).toMatchObject([
      { code: 'UNCONFIRMED' },
    ])
    expect(evaluateSeed(aId04, { type: '05', number: 'E12345678' }).notes).toEqual([])
  })

  it('explains itself', () => {
    const steps = (type: string, number: string) => evaluateSeed(aId04, { type, number }).trace.map(({ step }) => step)
    expect(steps('01', '310112900307001')).toEqual([
      '15 位号码补 19 和校验码成为 18 位',
      '15 位号码已停用，只能用于核对旧档案',
    ])
    expect(steps('01', '310112199003070018')).toEqual(['居民身份证号码校验相符'])
    expect(steps('01', '310112199003070019')).toEqual(['校验码不符'])
    expect(steps('01', '810000199408230021')).toEqual(['这是港澳台居民居住证号码'])
    expect(steps('04', '12345678')).toEqual(['号码符合该证件的格式'])
    expect(steps('04', '1')).toEqual(['号码不合该证件的格式'])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(aId04, { type: '07', number: '1' })).toMatchObject({ path: 'type' })
    expect(refusalOf(aId04, { type: '01' })).toMatchObject({ path: 'number' })
    expect(refusalOf(aId04, { type: '01', number: '1', archive: 'yes' })).toMatchObject({ path: 'archive' })
  })
})
