import { describe, expect, it } from 'vitest'
import { resultOf } from '../../../for-tests.ts'
import { bAd02 } from '../b-ad-02-discrimination.ts'

const check = (text: string) => resultOf(bAd02, { title: '', text, publishedOn: '2026-03-01' })
const codes = (text: string) => check(text).codes

describe('B-AD-02 age', () => {
  it.each([
    '25岁以下',
    '35周岁以内',
    '40岁及以下',
    '45周岁（含）以下',
    '18-35岁',
    '18岁至35岁',
    '18岁——45岁',
    '18一45岁',
    '不超35岁',
    '年龄20-30',
    '年龄：35以下',
    '年龄不超过40岁',
    '小于45岁',
    '25岁以上',
    '45岁以上勿扰',
    '35+勿扰',
    '90后优先',
    '限95后',
    '年轻人优先',
    '大龄勿扰',
    '年龄大者勿扰',
    '1990年以后出生',
    'under 35',
    'age 20-30',
    '２５岁以下',
    '②⑤岁以下',
    '2 5 岁 以 下',
    '二十五岁以下',
    '十八至三十五周岁',
    '二十-三十五岁',
    '25歲以下',
  ])('%s is to be confirmed', (text) => {
    expect(check(text)).toMatchObject({ verdict: 'WARN', codes: ['AGE'] })
  })

  it.each([
    '年龄不限',
    '18周岁以上',
    '年龄18周岁以上',
    '年龄满16周岁及以上',
    '年满16周岁',
    '16岁以上',
    '未满18周岁勿扰',
    '16岁以下勿扰',
    '不超过法定退休年龄',
    '照护80岁以上老人',
    '护理70-85岁失能老人',
    '负责3-6岁幼儿教学',
    '6-12岁少儿英语老师',
    '公司成立20年',
    '3-5年工作经验',
    '年轻化团队',
  ])('%s passes', (text) => {
    expect(codes(text)).toEqual([])
  })
})

describe('B-AD-02 under 16', () => {
  it.each([
    '15岁以上',
    '年满14周岁',
    '满15周岁可应聘',
    '未满16周岁也可',
    '16岁以下均可',
    '招童工',
    '招 童 工',
    '童gong',
    '十五岁以上',
    '１５歲以上',
    '欢迎小学生兼职',
  ])('%s is refused', (text) => {
    expect(codes(text)).toEqual(['CHILD'])
  })

  it('names both grounds where a range begins under 16', () => {
    expect(codes('14-25岁')).toEqual(['CHILD', 'AGE'])
    expect(codes('年龄：15岁到30岁')).toEqual(['CHILD', 'AGE'])
    expect(codes('年龄16-25岁')).toEqual(['AGE'])
  })

  it.each([
    '严禁使用童工',
    '不招用童工',
    '未满16周岁者不录用',
    '辅导6-12岁学员',
    '教小学生钢琴的老师',
    '小学生托管老师',
  ])('%s passes', (text) => {
    expect(codes(text)).toEqual([])
  })
})

describe('B-AD-02 tier of school', () => {
  it.each([
    '全日制本科',
    '985/211优先',
    '211院校毕业',
    '双一流高校',
    '统招本科',
    '重点大学毕业',
    '一本及以上',
    '本科一批院校',
    '名校优先',
    '第一学历本科',
    'QS前100',
    '海归优先',
    '清北毕业',
    '９８５高校',
    '全 日 制 本 科',
    '雙一流',
  ])('%s is to be confirmed', (text) => {
    expect(check(text)).toMatchObject({ verdict: 'WARN', codes: ['SCHOOL'] })
  })

  it.each([
    '本科及以上学历',
    '全日制用工',
    '非全日制用工',
    '全日制、非全日制学历均可',
    '电话：021-64985211',
    '乘坐211路公交',
    '地址：都市路985号',
    '负责985高校校园招聘',
    '不限院校',
    '月薪9850元',
  ])('%s passes', (text) => {
    expect(codes(text)).toEqual([])
  })
})
