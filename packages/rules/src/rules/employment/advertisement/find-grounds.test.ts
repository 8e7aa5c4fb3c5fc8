import { describe, expect, it } from 'vitest'
import { findGrounds, readings } from './find-grounds.ts'

const found = (text: string, ...exempt: ('men' | 'local-registration' | 'carrier')[]) =>
  findGrounds(text, new Set(exempt)).map(({ ground, level, matched }) => [ground.code, level, matched])

describe('what is found in an advertisement', () => {
  it('is read as it stands and with pulled-apart words joined', () => {
    expect(readings('限 女').map(({ text }) => text)).toEqual(['限 女', '限女'])
  })

  it('is named once where several ways of looking meet, by its widest words', () => {
    expect(found('招聘女服务员优先')).toEqual([['SEX', 'BLOCK', '女服务员']])
    expect(found('只招女生')).toEqual([['SEX', 'BLOCK', '只招女生']])
  })

  it('is named in the order of the text, ground by ground', () => {
    expect(found('25岁以下，男士优先，交押金，只招女')).toEqual([
      ['SEX', 'BLOCK', '男士优先'],
      ['SEX', 'BLOCK', '只招女'],
      ['FEE', 'BLOCK', '押金'],
      ['AGE', 'WARN', '25岁以下'],
    ])
  })

  it('is left out where it is exempt, and only there', () => {
    expect(found('限男，限女', 'men')).toEqual([['SEX', 'BLOCK', '限女']])
    expect(found('限男', 'local-registration')).toEqual([['SEX', 'BLOCK', '限男']])
    expect(found('限男')).toEqual([['SEX', 'BLOCK', '限男']])
    expect(findGrounds('限男').map(({ matched }) => matched)).toEqual(['限男'])
  })

  it('may be of different weight within one ground', () => {
    expect(found('无传染病')).toEqual([['HEALTH', 'WARN', '无传染病']])
    expect(found('无传染病，无乙肝')).toEqual([
      ['HEALTH', 'WARN', '无传染病'],
      ['HEALTH', 'BLOCK', '乙肝'],
    ])
  })

  it('is nothing in an empty text', () => {
    expect(found('')).toEqual([])
  })
})
