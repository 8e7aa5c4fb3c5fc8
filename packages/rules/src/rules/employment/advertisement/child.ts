import { cared } from './cared-for.ts'
import { allow, type Ground, patterns, promotionAct } from './ground.ts'
import { oneOf, refused, within, without } from './phrases.ts'

/** An age below 16, in digits or Chinese. */
const young = '(?<![\\d十二三四五六七八九])(?:1[0-5]|十[一二三四五]?|[6-9](?!\\d))(?![\\d一二三四五六七八九])'
const years = '(?:周?岁)'
const sixteen = '(?<![\\d])(?:16|十六)'
const welcome = '(?:也|亦|均|皆|都|且)?(?:可以?|行|收|招|要|欢迎|接受)'

/** Work offered to people under 16. */
export const childGround: Ground = {
  code: 'CHILD',
  level: 'BLOCK',
  reason: '禁止招用未满 16 周岁的未成年人',
  laws: [
    { name: '禁止使用童工规定（国令364号）第二条', from: '2002-12-01' },
    { name: '就业促进法第三条', from: promotionAct },
  ],
  allowed: [
    ...cared,
    ...allow(
      `${oneOf(without, '不招收?', '不使用', '不雇用', '不录用', '拒绝使用', '从不')}(?:使用|招用|雇用|招收|录用)?(?:任何)?童工`,
      `(?:未满|不满)${sixteen}${years}(?:者|的|人员)?${refused}`,
    ),
  ],
  patterns: patterns(
    '童工',
    `${young}${years}(?:\\((?:含)?[^)]{0,3}\\))?(?:及|及其)?(?:以上|起|以后)`,
    `年?满${young}${years}`,
    `${young}${years}?\\s*(?:-|~|至|到|—|–)\\s*(?:\\d{2}|[二三四五六七]?十[一二三四五六七八九]?)${years}`,
    `年龄[^,，;。\\n\\d十]{0,8}${young}${years}?(?:\\s*(?:-|~|至|到|—|–)\\s*\\d{2}|以上|起)`,
    `${sixteen}${years}以下(?:者|的)?${welcome}`,
    `(?:未满|不满)${sixteen}${years}(?:者|的)?${welcome}`,
    `${young}${years}${welcome}`,
    `(?:招聘?|招收|欢迎|接受)${within(2)}(?:小学生|初中在校生|在读初中生)(?!家教|家长|辅导|作业|课|学习|老师|教师|托管)`,
    `(?:小学生|初中生|初中在校生)(?:兼职|${welcome}|优先)(?!辅导|家教)`,
  ),
}
