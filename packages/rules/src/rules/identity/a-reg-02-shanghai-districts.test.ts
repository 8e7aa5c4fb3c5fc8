import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { aReg02 } from './a-reg-02-shanghai-districts.ts'

describe('A-REG-02 districts of Shanghai', () => {
  it.each([
    ['310101', '黄浦区'],
    ['310104', '徐汇区'],
    ['310105', '长宁区'],
    ['310106', '静安区'],
    ['310107', '普陀区'],
    ['310109', '虹口区'],
    ['310110', '杨浦区'],
    ['310112', '闵行区'],
    ['310113', '宝山区'],
    ['310114', '嘉定区'],
    ['310115', '浦东新区'],
    ['310116', '金山区'],
    ['310117', '松江区'],
    ['310118', '青浦区'],
    ['310120', '奉贤区'],
    ['310151', '崇明区'],
  ])('%s is %s', (code, name) => {
    const expected = { code, name, home: code === '310112' }
    expect(resultOf(aReg02, { area: code })).toEqual(expected)
    expect(resultOf(aReg02, { area: name })).toEqual(expected)
  })

  it('a town or village gives its district', () => {
    expect(resultOf(aReg02, { area: '莘庄镇' }).code).toBe('310112')
    expect(evaluateSeed(aReg02, { area: '310112001001' }).trace).toMatchObject([
      { step: '所在的区：闵行区', value: '310112' },
    ])
  })

  it('refuses the whole city and other cities', () => {
    expect(refusalOf(aReg02, { area: '上海市' })).toMatchObject({ code: 'NOT_A_DISTRICT', path: 'area' })
    expect(refusalOf(aReg02, { area: '苏州市' })).toMatchObject({ code: 'UNKNOWN_AREA', path: 'area' })
  })
})
