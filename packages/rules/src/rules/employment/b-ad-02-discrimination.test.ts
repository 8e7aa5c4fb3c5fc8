import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateSeed, refusalOf, resultOf } from '../../for-tests.ts'
import { bAd02 } from './b-ad-02-discrimination.ts'

const published = '2026-03-01'
const check = (text: string, more: object = {}) => resultOf(bAd02, { title: '', text, publishedOn: published, ...more })

describe('B-AD-02 the table of the rulebook', () => {
  it.each([
    ['招聘前台，女，25岁以下，形象佳', 'BLOCK', ['SEX', 'AGE']],
    ['男士优先 · 限女性 · 不招女', 'BLOCK', ['SEX']],
    ['男士优先', 'BLOCK', ['SEX']],
    ['限女性', 'BLOCK', ['SEX']],
    ['不招女', 'BLOCK', ['SEX']],
    ['性别不限 · 男女不限，包吃住', 'PASS', []],
    ['男女不限，包吃住', 'PASS', []],
    ['女装店店长，有女装销售经验', 'PASS', []],
    ['已婚已育优先', 'BLOCK', ['FAMILY']],
    ['需缴纳押金300元', 'BLOCK', ['FEE']],
    ['仅限上海户籍', 'BLOCK', ['REGION']],
    ['乙肝携带者勿扰', 'BLOCK', ['HEALTH']],
    ['残疾人优先 · 欢迎残疾人应聘', 'PASS', []],
    ['18-35岁，全日制本科', 'WARN', ['AGE', 'SCHOOL']],
    ['月薪2500元 (全日制)', 'BLOCK', ['PAY']],
  ])('%s: %s', (text, verdict, codes) => {
    expect(check(text)).toMatchObject({ verdict, codes })
    expect(resultOf(bAd02, { title: text, text: '', publishedOn: published })).toMatchObject({ verdict, codes })
  })

  it('lets a limit to men pass for work on the list forbidden to women', () => {
    expect(check('井下作业，限男性', { occupationOnWomenProtectionList: true })).toMatchObject({
      verdict: 'PASS',
      codes: [],
      findings: [],
    })
  })

  it('lets a public post ask for a Shanghai registration', () => {
    expect(check('仅限上海户籍', { publicPost: true }).verdict).toBe('PASS')
  })

  it('reads title and text', () => {
    expect(
      resultOf(bAd02, { title: '女前台', text: '已婚优先，需押金，90后优先', publishedOn: published }).codes,
    ).toEqual(['SEX', 'FAMILY', 'FEE', 'AGE'])
  })

  it('finds every ground at once, in order', () => {
    const { verdict, codes, findings } = check(
      '限女，已婚，汉族，无宗教信仰，无乙肝，四肢健全，限上海户籍，15-30岁，交押金，985院校，工资1000-5000元/月',
    )
    expect(verdict).toBe('BLOCK')
    expect(codes).toEqual([
      'SEX',
      'FAMILY',
      'ETHNIC',
      'RELIGION',
      'HEALTH',
      'DISABILITY',
      'REGION',
      'CHILD',
      'FEE',
      'AGE',
      'SCHOOL',
      'PAY',
      'PAY_RANGE',
    ])
    expect(findings.map((found) => found.matched)).toEqual([
      '限女',
      '已婚',
      '汉族',
      '无宗教信仰',
      '乙肝',
      '四肢健全',
      '限上海户籍',
      '15-30岁',
      '押金',
      '15-30岁',
      '985',
      '工资1000-5000元/月',
      '工资1000-5000元/月',
    ])
  })
})

describe('B-AD-02 whole advertisements', () => {
  it.each([
    `【招聘】莘庄某超市诚聘收银员若干名
      1. 性别不限，年满18周岁，身体健康，持健康证优先；
      2. 月薪5000-7000元，五险一金，包吃住，免费培训，不收任何费用；
      3. 工作地点：上海市闵行区莘庄镇，联系人：王女士 13800138000。`,
    `养老护理员：负责照护70岁以上失能老人，两班倒，综合工资6500元/月，餐补300元/月，交通补贴200元/月。
      残疾人、少数民族、退役军人同等条件下优先。户籍不限，上海户籍人员可按规定申请社保补贴。`,
    '女装品牌店招聘导购（男女不限），底薪4000+提成，全勤奖200，高温补贴每月300元。欢迎应届毕业生，公司承担岗前培训费。',
    '妇产科护士，本科及以上学历，3-5年工作经验，月薪8k-12k·13薪，享受产假、婚假、带薪年假。',
    '建筑公司招女儿墙施工队、外墙涂料工，工资按平方结算，不拖欠工资，项目设农民工工资保证金专户。',
    '少儿英语老师，教授6-12岁学员，课时费150元/节，提供单身公寓。本公司不因性别、民族、婚育状况、宗教信仰歧视任何应聘者。',
    '财务会计：负责押金、投标保证金的核算与退还；熟悉上海社保政策；户籍地不限；乙肝病毒携带者一视同仁。',
    '大巴驾驶员，持A1驾驶证，月薪9000元以上，面试请携带身份证、驾驶证原件及复印件，年龄不超过法定退休年龄。',
  ])('a lawful one passes: %s', (text) => {
    expect(check(text)).toMatchObject({ verdict: 'PASS', codes: [] })
  })

  it('an unlawful one is refused on each of its grounds', () => {
    const { verdict, codes } = resultOf(bAd02, {
      title: '急招前台小姐姐（限 女）',
      text: '要求：18-28歲，未婚，無生育計劃，非滬籍勿擾，乙干携带者请勿应聘，服zhuang费200元自付，3-8K',
      publishedOn: published,
    })
    expect(verdict).toBe('BLOCK')
    expect(codes).toEqual(['SEX', 'FAMILY', 'HEALTH', 'REGION', 'FEE', 'AGE', 'PAY_RANGE'])
  })
})

describe('B-AD-02 law, explanation and input', () => {
  const lawOf = (publishedOn: string) =>
    evaluateSeed(bAd02, { title: '', text: '限女', publishedOn }).result?.findings.map((found) => found.law)

  it.each([
    ['2018-09-30', '2008-01-01', '就业促进法第三条、第二十七条'],
    ['2018-10-01', '2018-10-01', '就业促进法第三条、第二十七条；人力资源市场暂行条例第二十四条'],
    ['2019-02-18', '2018-10-01', '就业促进法第三条、第二十七条；人力资源市场暂行条例第二十四条；人社部发〔2019〕17号'],
    [
      '2023-01-01',
      '2023-01-01',
      '就业促进法第三条、第二十七条；人力资源市场暂行条例第二十四条；人社部发〔2019〕17号；妇女权益保障法（2022 修订）第四十三条',
    ],
  ])('on %s cites the laws in force', (publishedOn, version, law) => {
    expect(lawOf(publishedOn)).toEqual([law])
    expect(evaluateSeed(bAd02, { title: '', text: '', publishedOn }).version).toBe(version)
  })

  it('is not in force before the promotion act', () => {
    expect(refusalOf(bAd02, { title: '', text: '', publishedOn: '2007-12-31' }).code).toBe('NOT_IN_FORCE')
  })

  it('explains each finding and the verdict', () => {
    const { trace } = evaluateSeed(bAd02, { title: '', text: '限女，18-35岁', publishedOn: published })
    expect(trace.map(({ step, value }) => [step, value])).toEqual([
      ['性别限制（不予发布）：除法律禁忌女职工从事的岗位外，不得限定性别或者性别优先', '限女'],
      ['年龄要求（确认后发布）：年龄要求须与岗位有关；除法定最低年龄外，请确认确有必要', '18-35岁'],
      ['审核结论', 'BLOCK'],
    ])
  })

  it('hidden characters and blanks between the characters of a ban never hide it', () => {
    const bans: Readonly<Record<string, string>> = {
      限女性: 'SEX',
      男士优先: 'SEX',
      不招女: 'SEX',
      已婚已育优先: 'FAMILY',
      乙肝携带者勿扰: 'HEALTH',
      残疾人勿扰: 'DISABILITY',
      仅限上海户籍: 'REGION',
    }
    const fillers = ['\u200B', '\u200D', '\uFEFF', '\u00AD', '\u3164', ' ', '\u3000', '·', '-', '*', '_', '~', '…']
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(bans)),
        fc.array(fc.constantFrom(...fillers), { maxLength: 8 }),
        (ban, marks) => {
          const text = [...ban].map((character, at) => character + (marks[at] ?? '')).join('')
          expect(check(text).codes).toEqual([bans[ban]])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('answers any text, quoting only words that stand in it', () => {
    const word = fc.constantFrom(
      '女',
      '限',
      '男',
      '岁',
      '35',
      '押',
      '金',
      '月薪',
      '2500',
      '元',
      '👩',
      '，',
      ' ',
      '不',
      '户籍',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(word).map((words) => words.join('')),
        ),
        (text) => {
          for (const found of check(text).findings) expect(text).toContain(found.matched)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('reads a long text in reasonable time', () => {
    const long = '招聘文员，负责日常行政工作，性别不限，户籍不限，月薪六千元。'.repeat(600)
    expect(check(long.slice(0, 20_000)).verdict).toBe('PASS')
    expect(check('限'.repeat(20_000)).verdict).toBe('PASS')
    expect(check('不得限制 '.repeat(4000)).verdict).toBe('PASS')
  })

  it('refuses bad input by field', () => {
    const good = { title: '', text: '', publishedOn: published }
    expect(refusalOf(bAd02, { ...good, title: undefined })).toMatchObject({ code: 'BAD_INPUT', path: 'title' })
    expect(refusalOf(bAd02, { ...good, title: '字'.repeat(201) })).toMatchObject({ path: 'title' })
    expect(refusalOf(bAd02, { ...good, text: 5 })).toMatchObject({ path: 'text' })
    expect(refusalOf(bAd02, { ...good, text: '字'.repeat(20_001) })).toMatchObject({ path: 'text' })
    expect(refusalOf(bAd02, { ...good, monthlyPayFen: -1 })).toMatchObject({ path: 'monthlyPayFen' })
    expect(refusalOf(bAd02, { ...good, monthlyPayFen: 2500.5 })).toMatchObject({ path: 'monthlyPayFen' })
    expect(refusalOf(bAd02, { ...good, publishedOn: '2026-02-30' })).toMatchObject({ path: 'publishedOn' })
    expect(refusalOf(bAd02, { ...good, publicPost: 'yes' })).toMatchObject({ path: 'publicPost' })
    expect(refusalOf(bAd02, { ...good, formFields: ['a', 1] })).toMatchObject({ path: 'formFields.1' })
    expect(refusalOf(bAd02, { ...good, more: 1 })).toMatchObject({ path: 'more' })
  })
})
