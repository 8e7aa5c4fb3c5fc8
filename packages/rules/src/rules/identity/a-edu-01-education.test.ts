import { educationLevels } from '@renshe/codes'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { aEdu01 } from './a-edu-01-education.ts'

const met = (education: string, required: string) => resultOf(aEdu01, { education, required }).met
const codes =
  '10 11 12 13 14 15 16 17 18 19 20 21 22 23 28 30 31 32 33 40 41 42 43 44 45 46 47 48 49 60 61 62 63 70 71 73 80 81 83 90'

describe('A-EDU-01 education', () => {
  it('has every level of the standard, each with a rank', () => {
    expect(educationLevels.map(({ code }) => code).join(' ')).toBe(codes)
    for (const { code, name } of educationLevels) {
      const result = resultOf(aEdu01, { education: code })
      expect(result).toMatchObject({ code, name })
      expect(result.rank).toBeGreaterThan(0)
    }
  })

  it('orders 博士 > 硕士 > 本科 > 专科 > 中职、高中 > 初中 > 小学 > 其他', () => {
    const order = ['11', '14', '21', '31', '41', '71', '81', '90']
    for (const [at, code] of order.entries()) {
      expect(met(code, code)).toBe(true)
      const next = order[at + 1]
      if (next === undefined) continue
      expect(met(code, next)).toBe(true)
      expect(met(next, code)).toBe(false)
    }
    for (const code of ['41', '44', '47', '61']) expect(resultOf(aEdu01, { education: code }).rank).toBe(4)
  })

  it('reads words and gives both ranks', () => {
    expect(resultOf(aEdu01, { education: '大专', required: '本科及以上' })).toEqual({
      code: '31',
      name: '大学专科毕业',
      rank: 5,
      requiredRank: 6,
      met: false,
    })
    expect(resultOf(aEdu01, { education: '初中' })).toEqual({ code: '71', name: '初中毕业', rank: 3 })
  })

  it('takes classes of technical schools as their equivalents and says so', () => {
    expect(met('高级工班', '大专')).toBe(true)
    expect(met('高级工班', '本科')).toBe(false)
    expect(met('技师班', '本科')).toBe(true)
    expect(met('预备技师班', '硕士')).toBe(false)
    expect(resultOf(aEdu01, { education: '预备技师班' })).toEqual({ rank: 6 })
    expect(evaluateSeed(aEdu01, { education: '技师班' }).notes).toMatchObject([{ code: 'TECHNICAL_CLASS' }])
    expect(evaluateSeed(aEdu01, { education: '本科' }).notes).toEqual([])
  })

  it('explains itself', () => {
    expect(evaluateSeed(aEdu01, aEdu01.example).trace.map(({ step, value }) => [step, value])).toEqual([
      ['本人次序', 5],
      ['要求的次序', 4],
      ['不低于要求即为达到', true],
    ])
  })

  it('refuses what is no education, by field', () => {
    expect(refusalOf(aEdu01, { education: '短训班' })).toMatchObject({ code: 'UNKNOWN_EDUCATION', path: 'education' })
    expect(refusalOf(aEdu01, { education: '本科', required: '?' })).toMatchObject({
      code: 'UNKNOWN_EDUCATION',
      path: 'required',
    })
    expect(refusalOf(aEdu01, { required: '本科' })).toMatchObject({ code: 'BAD_INPUT', path: 'education' })
  })
})
