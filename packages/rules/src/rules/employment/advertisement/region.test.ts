import { describe, expect, it } from 'vitest'
import { resultOf } from '../../../for-tests.ts'
import { bAd02 } from '../b-ad-02-discrimination.ts'

const codes = (text: string, more: object = {}) =>
  resultOf(bAd02, { title: '', text, publishedOn: '2026-03-01', ...more }).codes

describe('B-AD-02 registration and origin', () => {
  it.each([
    '仅限上海户籍',
    '限本地户口',
    '只招本市户籍',
    '限上海人',
    '要求沪籍',
    '要求本地',
    '限上海',
    '需上海户口',
    '须具有本市户籍',
    '上海户籍，能吃苦',
    '上海户籍优先',
    '本地人优先',
    '沪籍优先',
    '沪户优先',
    '户籍要求：上海',
    '户口限本市',
    '非沪籍勿扰',
    '非上海户籍勿投',
    '外地人勿扰',
    '外地户口勿扰',
    '河南人勿扰',
    '东北人除外',
    '安徽人不要',
    '周口人勿扰',
    '新疆籍勿扰',
    '不招河南人',
    '不要外地人',
    '拒绝外省户籍',
    '谢绝农村户口',
    '限城镇户口',
    '须城镇户口',
    '河南、安徽人勿扰',
    '某某县人勿扰',
    '浙江人优先',
    '安徽老乡优先',
    '沪人优先',
    '河南的别来',
    '限身份证310开头',
    '江浙沪户籍优先',
  ])('%s is refused', (text) => {
    expect(codes(text)).toEqual(['REGION'])
  })

  it.each([
    '僅限上海戶籍',
    '仅 限 上 海 户 籍',
    '仅限·上海·户口',
    '限沪ji',
    '限上海户藉',
    '限上海hukou',
    '外di人勿扰',
    '河\u200B南人勿扰',
    '河 南 人 勿 扰',
    '外地人勿擾',
  ])('the dodge %s is seen through', (text) => {
    expect(codes(text)).toEqual(['REGION'])
  })

  it.each([
    '上海户籍人员可申请补贴',
    '本市户籍失业人员可享受社保补贴',
    '户籍不限',
    '不限户籍',
    '不限上海户籍',
    '本地外地均可',
    '外地户口均可',
    '外地人也可以',
    '可协助办理上海户口',
    '符合条件可落户上海',
    '工作地点：上海',
    '工作地点仅限上海',
    '上海本地生活平台运营',
    '本地人才引进政策咨询',
    '会上海话者优先',
    '家住闵行优先',
    '户籍民警辅助岗位',
    '负责户籍档案管理',
    '非诚勿扰',
    '中介勿扰',
    '懒人勿扰',
    '外地员工提供住宿',
    '持有上海市居住证',
    '要求上海驾照',
    '不歧视外地人',
    '湖南菜厨师',
    '东北菜馆招聘厨师',
    '河南人民医院医生',
  ])('%s passes', (text) => {
    expect(codes(text)).toEqual([])
  })

  it('lets a public post ask for a local registration, but turn no origin away', () => {
    expect(codes('公益性岗位，仅限上海户籍', { publicPost: true })).toEqual([])
    expect(codes('公益性岗位，上海户籍优先', { publicPost: true })).toEqual([])
    expect(codes('公益性岗位，非沪籍勿扰', { publicPost: true })).toEqual([])
    expect(codes('公益性岗位，仅限上海户籍', { publicPost: false })).toEqual(['REGION'])
    expect(codes('公益性岗位，河南人勿扰', { publicPost: true })).toEqual(['REGION'])
  })
})
