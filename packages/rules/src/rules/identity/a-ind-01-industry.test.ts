import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { aInd01 } from './a-ind-01-industry.ts'

const sections = [
  ['A', 1, 5],
  ['B', 6, 12],
  ['C', 13, 43],
  ['D', 44, 46],
  ['E', 47, 50],
  ['F', 51, 52],
  ['G', 53, 60],
  ['H', 61, 62],
  ['I', 63, 65],
  ['J', 66, 69],
  ['K', 70, 70],
  ['L', 71, 72],
  ['M', 73, 75],
  ['N', 76, 79],
  ['O', 80, 82],
  ['P', 83, 83],
  ['Q', 84, 85],
  ['R', 86, 90],
  ['S', 91, 96],
  ['T', 97, 97],
] as const
const division = (at: number) => String(at).padStart(2, '0')

describe('A-IND-01 industry', () => {
  it.each(sections)('%s runs from %i to %i', (section, from, to) => {
    for (const at of [from, to])
      expect(resultOf(aInd01, { code: section + division(at) })).toMatchObject({ valid: true, section })
    expect(resultOf(aInd01, { code: section + division(from - 1) }).valid).toBe(false)
    expect(resultOf(aInd01, { code: section + division(to + 1) }).valid).toBe(false)
  })

  it('takes C34, E48 and I65 and refuses C47', () => {
    expect(resultOf(aInd01, { code: 'C34' })).toEqual({
      valid: true,
      section: 'C',
      sectionName: '制造业',
      construction: false,
      humanResourceService: false,
    })
    expect(resultOf(aInd01, { code: 'E48' })).toMatchObject({ valid: true, construction: true })
    expect(resultOf(aInd01, { code: 'I65' })).toMatchObject({ valid: true, section: 'I' })
    expect(resultOf(aInd01, { code: 'C47' })).toEqual({
      valid: false,
      error: 'SECTION',
      suggested: 'E47',
      construction: false,
      humanResourceService: false,
    })
  })

  it('knows human resource services, 726 of L', () => {
    expect(resultOf(aInd01, { code: 'l7262' }).humanResourceService).toBe(true)
    expect(resultOf(aInd01, { code: 'L7251' }).humanResourceService).toBe(false)
  })

  it.each([
    ['48', 'E48'],
    ['C34123', 'C34'],
    ['U01', 'A01'],
    ['C', undefined],
    ['00', undefined],
  ])('%s has no letter of its own; its division gives %s', (code, suggested) => {
    const result = resultOf(aInd01, { code })
    expect(result).toMatchObject({ valid: false, error: 'FORMAT' })
    expect(result.suggested).toBe(suggested)
  })

  it('explains itself', () => {
    const steps = (code: string) => evaluateSeed(aInd01, { code }).trace.map(({ step, value }) => [step, value])
    expect(steps('E48')).toEqual([
      ['门类 E：建筑业', 'E'],
      ['建筑业适用农民工工资规定', true],
      ['人力资源服务为 L 门类 726 中类', false],
    ])
    expect(steps('C47')).toEqual([
      ['门类字母与大类不符', 'SECTION'],
      ['按大类应为', 'E47'],
    ])
    expect(steps('C')).toEqual([['应为一位门类字母加 2 至 4 位数字', 'FORMAT']])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(aInd01, { code: 48 })).toMatchObject({ path: 'code' })
    expect(refusalOf(aInd01, { code: 'E48' }, { on: '2017-09-30' }).code).toBe('NOT_IN_FORCE')
  })
})
