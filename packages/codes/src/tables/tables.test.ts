import { describe, expect, it } from 'vitest'
import { countries, ethnicGroups, maritalStatuses, politicalStatuses, sexes } from './code-sets.ts'
import { educationLevels, educationRank, resolveEducation, technicalClassRank } from './education.ts'
import {
  checkIndustryCode,
  industryFromDivision,
  industrySections,
  isConstruction,
  isHumanResourceService,
} from './industry.ts'
import { isOccupationCode, occupationGroups } from './occupation.ts'

describe('A-IND-01 industry', () => {
  it('20 sections share 97 divisions without a gap', () => {
    expect(industrySections).toHaveLength(20)
    const divisions = industrySections.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, at) => from + at),
    )
    expect(divisions).toEqual(Array.from({ length: 97 }, (_, index) => index + 1))
    for (const division of divisions) {
      const code = industryFromDivision(String(division).padStart(2, '0'))
      expect(code && checkIndustryCode(code).valid).toBe(true)
    }
  })

  it.each([
    ['Ｃ３４１２', { valid: true, code: 'C3412', section: 'C' }],
    ['i65', { valid: true, code: 'I65', section: 'I' }],
    ['C47', { valid: false, error: 'SECTION' }],
    ['C98', { valid: false, error: 'SECTION' }],
    ['48', { valid: false, error: 'FORMAT' }],
    ['U01', { valid: false, error: 'FORMAT' }],
    ['C34123', { valid: false, error: 'FORMAT' }],
  ])('%s', (code, expected) => {
    expect(checkIndustryCode(code)).toEqual(expected)
  })

  it('knows human resources and construction', () => {
    expect(['L726', 'L7262', 'L7251', 'L72'].map(isHumanResourceService)).toEqual([true, true, false, false])
    expect(['E48', 'E4710', 'C34', 'E34'].map(isConstruction)).toEqual([true, true, false, false])
    expect(industryFromDivision('48')).toBe('E48')
    expect(industryFromDivision('00')).toBeUndefined()
    expect(industryFromDivision('5')).toBeUndefined()
  })
})

describe('A-OCC-01 occupation', () => {
  it.each([
    ['4', true],
    ['4-07-03-01', true],
    ['4-07', true],
    ['9-01', false],
    ['4-7', false],
    ['4-07-03-01-02', false],
  ])('%s is %s', (code, valid) => {
    expect(isOccupationCode(code)).toBe(valid)
  })

  it('has eight major groups', () => {
    expect(occupationGroups.map((group) => group.code)).toEqual([...'12345678'])
  })
})

describe('A-EDU-01 education', () => {
  it.each([
    ['本科', '21'],
    ['大专', '31'],
    ['高中', '61'],
    ['中专', '41'],
    ['初中', '71'],
    ['初中毕业', '71'],
    ['硕士', '14'],
    ['博士研究生', '11'],
    ['研究生', '10'],
    ['职高', '44'],
    ['技校', '47'],
    ['小学文化', '81'],
    ['大学本科学历', '21'],
    ['大专及以上学历', undefined],
    ['大专学历及以上', '31'],
    ['本科及以上', '21'],
    ['大专及以下', undefined],
    ['２１', '21'],
    ['constructor', undefined],
    ['', undefined],
  ])('%s is %s', (text, code) => {
    expect(resolveEducation(text)).toBe(code)
  })

  it('ranks every level, and unknown codes below all', () => {
    expect(educationLevels.filter((level) => educationRank(level.code) === 0)).toEqual([])
    expect(['41', '44', '47', '61'].map(educationRank)).toEqual([4, 4, 4, 4])
    expect(['', '1', '99', '211'].map(educationRank)).toEqual([0, 0, 0, 0])
  })

  it('takes technical classes for jobs as their equivalents', () => {
    expect(technicalClassRank('高级工班')).toBe(educationRank('31'))
    expect(technicalClassRank('预备技师班')).toBe(educationRank('21'))
    expect(technicalClassRank('短训班')).toBeUndefined()
  })
})

describe('A-MISC-01 other code sets', () => {
  it('have the standards’ codes', () => {
    expect(sexes.map((entry) => entry.code)).toEqual(['0', '1', '2', '9'])
    expect(maritalStatuses.map((entry) => entry.code)).toEqual(['10', '20', '21', '22', '23', '30', '40', '90'])
    expect(ethnicGroups.map((entry) => Number(entry.code))).toEqual(Array.from({ length: 56 }, (_, at) => at + 1))
    expect(new Set(ethnicGroups.map((entry) => entry.name)).size).toBe(56)
    expect(
      politicalStatuses.filter((entry) => ['01', '02', '03', '13'].includes(entry.code)).map((entry) => entry.name),
    ).toEqual(['中共党员', '中共预备党员', '共青团员', '群众'])
    expect(countries).toHaveLength(249)
    expect(countries.find((entry) => entry.code === 'CHN')).toEqual({
      code: 'CHN',
      alpha2: 'CN',
      numeric: '156',
      name: '中国',
    })
    expect(countries.filter((entry) => /^(HKG|MAC|TWN)$/.test(entry.code)).map((entry) => entry.name)).toEqual([
      '中国香港',
      '中国澳门',
      '中国台湾',
    ])
  })
})
