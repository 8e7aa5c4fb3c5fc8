import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { aOrg02 } from './a-org-02-credit-code-kind.ts'

describe('A-ORG-02 first two characters', () => {
  it.each([
    ['11', '机构编制', '机关'],
    ['12', '机构编制', '事业单位'],
    ['13', '机构编制', '编办直接管理机构编制的群众团体'],
    ['19', '机构编制', '其他'],
    ['21', '外交', '外国常驻新闻机构'],
    ['29', '外交', '其他'],
    ['31', '司法行政', '律师执业机构'],
    ['32', '司法行政', '公证处'],
    ['33', '司法行政', '基层法律服务所'],
    ['34', '司法行政', '司法鉴定机构'],
    ['35', '司法行政', '仲裁委员会'],
    ['39', '司法行政', '其他'],
    ['51', '民政', '社会团体'],
    ['52', '民政', '民办非企业单位'],
    ['53', '民政', '基金会'],
    ['59', '民政', '其他'],
    ['71', '宗教', '宗教活动场所'],
    ['72', '宗教', '宗教院校'],
    ['79', '宗教', '其他'],
    ['81', '工会', '基层工会'],
    ['89', '工会', '其他'],
    ['91', '市场监管', '企业'],
    ['92', '市场监管', '个体工商户'],
    ['93', '市场监管', '农民专业合作社'],
    ['A1', '中央军委改革和编制办公室', '军队事业单位'],
    ['A9', '中央军委改革和编制办公室', '其他'],
    ['N1', '农业农村', '组级集体经济组织'],
    ['N2', '农业农村', '村级集体经济组织'],
    ['N3', '农业农村', '乡镇级集体经济组织'],
    ['N9', '农业农村', '其他'],
    ['Y1', '其他', '其他'],
  ])('%s is %s, %s', (prefix, authority, kind) => {
    expect(resultOf(aOrg02, { code: prefix })).toEqual({
      prefix,
      authority,
      kind,
      startupOrganisation: ['91', '92', '93', '52'].includes(prefix),
      mayBeSmallEnterprise: prefix === '91',
    })
  })

  it('reads the first two of a whole code, in small letters too', () => {
    expect(resultOf(aOrg02, { code: ' 92310112MA1L2C3D7H' }).kind).toBe('个体工商户')
    expect(resultOf(aOrg02, { code: 'n2' }).prefix).toBe('N2')
  })

  it('notes a kind that is not in the table', () => {
    const answer = evaluateSeed(aOrg02, { code: '94' })
    expect(answer.result).toEqual({
      prefix: '94',
      authority: '市场监管',
      startupOrganisation: false,
      mayBeSmallEnterprise: false,
    })
    expect(answer.notes).toMatchObject([{ code: 'KIND' }])
    expect(answer.trace.map(({ step }) => step)).toEqual(['第一位：登记管理部门', '91、92、93、52 属于创业组织'])
    const known = evaluateSeed(aOrg02, { code: '91' })
    expect(known.notes).toEqual([])
    expect(known.trace.map(({ step, value }) => [step, value])).toEqual([
      ['第二位：企业', '1'],
      ['第一位：登记管理部门', '市场监管'],
      ['91、92、93、52 属于创业组织', true],
    ])
  })

  it.each(['41', '', '9', '9-', 'Z1'])('refuses %s', (code) => {
    expect(refusalOf(aOrg02, { code })).toMatchObject({ code: 'UNKNOWN_AUTHORITY', path: 'code' })
  })
})
