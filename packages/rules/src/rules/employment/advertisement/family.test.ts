import { describe, expect, it } from 'vitest'
import { resultOf } from '../../../for-tests.ts'
import { bAd02 } from '../b-ad-02-discrimination.ts'

const codes = (text: string, more: object = {}) =>
  resultOf(bAd02, { title: '', text, publishedOn: '2026-03-01', ...more }).codes

describe('B-AD-02 marriage and fertility', () => {
  it.each([
    '已婚已育优先',
    '已婚',
    '未婚',
    '已育',
    '未育者勿扰',
    '无孩',
    '未婚未孕',
    '限未婚',
    '单身优先',
    '文员，单身',
    '离异勿扰',
    '不招孕妇',
    '孕妇勿扰',
    '哺乳期勿投',
    '不得结婚',
    '不能怀孕',
    '不可生育',
    '两年内不得怀孕',
    '三年内不结婚',
    '合同期内不得生育',
    '承诺不生二胎',
    '无生育计划',
    '没有生育计划',
    '近期无结婚打算',
    '无近期怀孕计划',
    '入职需孕检',
    '妊娠测试',
    '入职体检含早孕检测',
    '怀孕检测',
    '有小孩者优先',
    '孩子已上小学优先',
    '育有子女',
    '宝妈优先',
    '无家庭拖累',
    '婚姻稳定',
    '请注明婚育状况',
    '婚姻状况：',
    '婚否',
    '怀孕视为自动离职',
    '结婚即解除合同',
    '入职须签订不生育承诺书',
    'no plans for children',
    '婚育不限，但已婚已育优先',
  ])('%s is refused', (text) => {
    expect(codes(text)).toContain('FAMILY')
  })

  it.each([
    '已婚已育優先',
    '已昏已育',
    '已 婚 已 育',
    '已·婚·优先',
    'yi婚yi育',
    '已hun已yu优先',
    '未昏优先',
    'wei婚',
    '锂婚勿扰',
    '离昏勿扰',
    '不得怀运',
    '已婚\u200B已育',
    '孕 检',
    'YHYY优先',
    '巳婚巳育',
    '無生育計劃',
  ])('the dodge %s is seen through', (text) => {
    expect(codes(text)).toContain('FAMILY')
  })

  it.each([
    '婚育不限',
    '婚姻状况不限',
    '不限婚否',
    '婚否不限',
    '已婚未婚均可',
    '已婚、未婚不限',
    '不询问婚育情况',
    '不进行妊娠测试',
    '入职体检不包含孕检',
    '享受婚假、产假、孕检假',
    '带薪产检假',
    '已婚员工可申请夫妻房',
    '提供单身公寓',
    '负责未婚青年联谊活动策划',
    '婚恋顾问，为单身人士提供服务',
    '离婚律师，熟悉婚姻家庭案件',
    '医院妇产科负责孕检工作的护士',
    '生育保险、生育津贴',
    '婚礼策划师',
    '不得以婚姻状况为由拒绝录用',
  ])('%s passes', (text) => {
    expect(codes(text)).toEqual([])
  })

  it('refuses forms that ask for marriage, fertility or pregnancy', () => {
    const form = (formFields: readonly string[]) =>
      resultOf(bAd02, { title: '文员', text: '', publishedOn: '2026-03-01', formFields })
    expect(form(['姓名', '婚姻状况', '学历', '是否怀孕'])).toMatchObject({
      verdict: 'BLOCK',
      codes: ['FAMILY'],
      findings: [
        { code: 'FAMILY', level: 'BLOCK', matched: '婚姻状况', reason: '面试、应聘登记表不得设置婚育、生育、妊娠项目' },
        { matched: '是否怀孕' },
      ],
    })
    expect(form(['姓名', '学历', '联系电话']).verdict).toBe('PASS')
    expect(form([]).verdict).toBe('PASS')
  })
})
