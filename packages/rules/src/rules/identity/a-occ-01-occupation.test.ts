import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { aOcc01 } from './a-occ-01-occupation.ts'

describe('A-OCC-01 occupation', () => {
  it.each([
    ['4', 'MAJOR'],
    ['4-07', 'MIDDLE'],
    ['4-07-03', 'SMALL'],
    ['4-07-03-01', 'DETAIL'],
  ])('%s reaches %s', (code, depth) => {
    expect(resultOf(aOcc01, { code })).toEqual({
      valid: true,
      editionYear: 2022,
      occupations: 1636,
      group: '4',
      groupName: '社会生产服务和生活服务人员',
      depth,
    })
  })

  it.each([
    ['1', '党的机关、国家机关、群众团体和社会组织、企事业单位负责人'],
    ['2', '专业技术人员'],
    ['3', '办事人员和有关人员'],
    ['5', '农、林、牧、渔业生产及辅助人员'],
    ['6', '生产制造及有关人员'],
    ['7', '军队人员'],
    ['8', '不便分类的其他从业人员'],
  ])('group %s is %s', (code, name) => {
    expect(resultOf(aOcc01, { code }).groupName).toBe(name)
  })

  it.each(['0', '9', '9-01', '4-7', '4-07-03-01-02', '4-', ''])('%s is no code', (code) => {
    expect(resultOf(aOcc01, { code })).toEqual({ valid: false, editionYear: 2022, occupations: 1636 })
  })

  it('old archives follow the edition of 2015', () => {
    expect(resultOf(aOcc01, { code: '4' }, { on: '2022-09-27' })).toMatchObject({
      editionYear: 2015,
      occupations: 1481,
    })
    expect(resultOf(aOcc01, { code: '4' }, { on: '2022-09-28' }).editionYear).toBe(2022)
    expect(evaluateSeed(aOcc01, { code: '4' }, { on: '2016-01-01' }).trace[0]?.source).toBe('职业分类大典（2015 年版）')
  })

  it('explains itself', () => {
    expect(evaluateSeed(aOcc01, { code: ' 4-07 ' }).trace.map(({ step, value }) => [step, value])).toEqual([
      ['第 4 大类：社会生产服务和生活服务人员', '4'],
      ['写到中类', 'MIDDLE'],
    ])
    expect(evaluateSeed(aOcc01, { code: '9' }).trace).toMatchObject([
      { step: '应为 X-XX-XX-XX，可只写到大类、中类或小类', value: false },
    ])
  })

  it('refuses bad input by field', () => {
    expect(refusalOf(aOcc01, {})).toMatchObject({ path: 'code' })
  })
})
