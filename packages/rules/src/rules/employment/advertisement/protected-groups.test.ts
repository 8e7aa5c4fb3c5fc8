import { describe, expect, it } from 'vitest'
import { resultOf } from '../../../for-tests.ts'
import { bAd02 } from '../b-ad-02-discrimination.ts'

const check = (text: string, more: object = {}) =>
  resultOf(bAd02, { title: '', text, publishedOn: '2026-03-01', ...more })
const codes = (text: string, more: object = {}) => check(text, more).codes

describe('B-AD-02 ethnic groups and race', () => {
  it.each([
    '汉族',
    '限汉族',
    '只招汉族',
    '汉族优先',
    '民族：汉族',
    '少数民族勿扰',
    '不招少数民族',
    '维吾尔族勿扰',
    '藏族除外',
    '非汉族勿扰',
    '黑人勿扰',
    '限白人',
    '汉 族 优 先',
    '汉zu优先',
    '漢族優先',
    '清真食堂回族厨师优先',
    '少數民族勿擾',
    'white only',
  ])('%s is refused', (text) => {
    expect(codes(text)).toEqual(['ETHNIC'])
  })

  it.each([
    '民族不限',
    '少数民族优先',
    '汉族、少数民族均可',
    '不因民族不同而区别对待',
    '负责民族文化活动',
    '水族馆饲养员优先',
    '满族自治县人士也可',
    '汉族服饰体验馆店员',
  ])('%s passes', (text) => {
    expect(codes(text)).toEqual([])
  })
})

describe('B-AD-02 religion', () => {
  it.each([
    '信教者勿扰',
    '无宗教信仰',
    '不得有宗教信仰',
    '不信教优先',
    '基督徒优先',
    '只招佛教徒',
    '信佛者优先',
    '不要穆斯林',
    '宗教信仰：无',
    '穆 斯 林 勿 扰',
    '無宗教信仰',
  ])('%s is refused', (text) => {
    expect(codes(text)).toEqual(['RELIGION'])
  })

  it.each(['宗教信仰不限', '尊重员工宗教信仰', '不因宗教信仰歧视', '清真餐厅厨师', '佛教用品店店员'])(
    '%s passes',
    (text) => {
      expect(codes(text)).toEqual([])
    },
  )
})

describe('B-AD-02 carriers', () => {
  it.each([
    '乙肝携带者勿扰',
    '无乙肝',
    '乙型肝炎患者不予录用',
    '需查两对半',
    '入职需检测HBV',
    'HBsAg阴性',
    '大三阳勿扰',
    '小三阳不要',
    '病毒携带者勿扰',
    '携带病毒者勿扰',
    '病原携带者除外',
    '艾滋病勿扰',
    '不招艾滋病感染者',
    'HIV检测',
    'HIV阴性',
  ])('%s is refused', (text) => {
    expect(check(text)).toMatchObject({ verdict: 'BLOCK', codes: ['HEALTH'] })
  })

  it.each([
    '乙干携带者勿扰',
    '乙 肝 勿 扰',
    '乙·肝携带者除外',
    'ＨＢＶ阳性勿投',
    'H B V 勿扰',
    'h-b-v检查',
    '乙gan勿扰',
    'yi肝勿扰',
    '大3阳勿扰',
    '小三羊勿扰',
    '两对伴检查',
    '乙肝攜帶者勿擾',
    '乙\u200C肝',
    '乙\n肝\n勿\n扰',
  ])('the dodge %s is seen through', (text) => {
    expect(codes(text)).toEqual(['HEALTH'])
  })

  it.each([
    '身体健康，持健康证',
    '乙肝疫苗接种护士',
    '乙肝疫苗研发工程师',
    '从事艾滋病防治项目',
    '不检测乙肝五项',
    '入职体检不含乙肝项目',
    '乙肝携带者可应聘',
    '乙肝病毒携带者一视同仁',
    '不歧视乙肝携带者',
    '肝病科医生',
    '甲乙干线司机',
  ])('%s passes', (text) => {
    expect(codes(text)).toEqual([])
  })

  it('warns of 无传染病, and lets work forbidden to carriers ask', () => {
    expect(codes('无传染性疾病')).toEqual(['HEALTH'])
    expect(check('身体健康，无传染病')).toMatchObject({ verdict: 'WARN', codes: ['HEALTH'] })
    expect(codes('采供血岗位，乙肝携带者勿扰', { pathogenRestrictedPost: true })).toEqual([])
    expect(codes('采供血岗位，无传染病', { pathogenRestrictedPost: true })).toEqual([])
    expect(codes('采供血岗位，乙肝携带者勿扰', { pathogenRestrictedPost: false })).toEqual(['HEALTH'])
  })
})

describe('B-AD-02 disability', () => {
  it.each([
    '残疾人勿扰',
    '残疾除外',
    '残疾人不要',
    '残疾人士不招',
    '残疾者谢绝',
    '不招残疾人',
    '谢绝残障人士',
    '聋哑人勿扰',
    '无残疾',
    '无身体缺陷',
    '四肢健全',
    '腿脚不便者勿扰',
    '身体无残疾',
    '非残疾人',
    '殘疾人勿擾',
    '残 疾 人 勿 扰',
    '残ji人勿扰',
    '残集人勿扰',
    '残\u200B疾人勿扰',
  ])('%s is refused', (text) => {
    expect(codes(text)).toEqual(['DISABILITY'])
  })

  it.each([
    '残疾人优先 · 欢迎残疾人应聘',
    '残疾人可应聘',
    '残疾人专场招聘',
    '残疾人就业指导员',
    '残联专职委员',
    '无残疾人歧视',
    '有无残疾均可',
    '不歧视残疾人',
    '残疾人康复师',
    '老人护理',
    '五官端正',
  ])('%s passes', (text) => {
    expect(codes(text)).toEqual([])
  })
})
