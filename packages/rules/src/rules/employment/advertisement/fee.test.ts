import { describe, expect, it } from 'vitest'
import { resultOf } from '../../../for-tests.ts'
import { bAd02 } from '../b-ad-02-discrimination.ts'

const codes = (text: string) => resultOf(bAd02, { title: '', text, publishedOn: '2026-03-01' }).codes

describe('B-AD-02 fees, deposits and documents', () => {
  it.each([
    '需缴纳押金300元',
    '入职押金',
    '交保证金',
    '服装费200元',
    '工装费从工资扣',
    '收取培训费',
    '需自费体检费',
    '培训费500元',
    '体检费自理',
    '培训费从工资里扣',
    '先交报名费',
    '中介费300',
    '缴纳风险金',
    '扣押身份证',
    '代保管身份证',
    '入职押证',
    '收取毕业证',
    '抵押身份证',
    '身份证抵押',
    '上交身份证原件',
    '身份证由公司保管',
    '收取驾驶证原件',
    '不交押金不录用',
    '入职交定金100元',
    '交钱上岗',
  ])('%s is refused', (text) => {
    expect(codes(text)).toEqual(['FEE'])
  })

  it.each([
    '押　金300元',
    '押 金',
    '押-金',
    '押jin',
    '押 jin 200',
    'ya金',
    'yajin',
    '押斤',
    '压金300',
    '押💰',
    '押\u200B金',
    '保正金',
    '保zheng金',
    'baozhengjin',
    '服庄费',
    '扣押身份zheng',
    '押身份z',
    '压身份证',
    '扣sfz',
    '扣押身分證',
    '收取毕业zheng',
    '需繳納保證金',
    '身 份 证 抵 押',
  ])('the dodge %s is seen through', (text) => {
    expect(codes(text)).toEqual(['FEE'])
  })

  it.each([
    '不收取任何押金',
    '无押金',
    '免押金',
    '不收押金、保证金、服装费等任何费用',
    '无需缴纳保证金',
    '不扣押身份证',
    '不压身份证',
    '不以任何形式收取费用',
    '严禁扣押证件',
    '免费培训',
    '免培训费',
    '公司承担培训费',
    '体检费由公司报销',
    '负责投标保证金的申请与退还',
    '负责押金退还登记',
    '客户押金核算会计',
    '谨防以招聘名义收取押金',
    '面试携带身份证',
    '提交身份证复印件',
    '收取身份证复印件存档',
    '持有驾驶证',
    '熟悉压金属件工艺',
    '包吃住，缴纳五险一金',
    '无中介费',
    '服装费用报销',
    '公司承担服装费',
    '证券公司保证金客户经理',
    '停车场收费员',
  ])('%s passes', (text) => {
    expect(codes(text)).toEqual([])
  })
})
