import { cared } from './cared-for.ts'
import { allow, type Ground, patterns, promotionAct } from './ground.ts'
import { oneOf, only, people, preferred, preferring, refused, refusing, within } from './phrases.ts'

const number = '(?:(?<!\\d)\\d\\s?\\d(?!\\d)|[二三四五六七八九]?十[一二三四五六七八九]?)'
const years = '(?:周?岁)'
const inclusive = '(?:\\((?:含|不含|包含)[^)]{0,6}\\))?'
/** 一 too, which people type for a dash. */
const range = '\\s*(?:-|~|至|到|—|–|/|(?<=[\\d岁])一(?=\\d))+\\s*'
const statutory = '(?:1[68]|十六|十八)'
/** Least ages that neither the law sets nor work for children is. */
const older = `(?!1[0-6]|18|十[一二三四五六八]|十周?岁)${number}`
const young = '(?:[6-9]\\d|0\\d|[六七八九]零|零[零五]|[6-9]0/[6-9]5)后'

/**
 * Age limits. The law's list of grounds does not name age, so they are confirmed rather than refused; 16 and 18 as least
 * ages are the law's own.
 */
export const ageGround: Ground = {
  code: 'AGE',
  level: 'WARN',
  reason: '年龄要求须与岗位有关；除法定最低年龄外，请确认确有必要',
  laws: [{ name: '就业促进法第三条未列举年龄，按提示处理', from: promotionAct }],
  allowed: [
    ...cared,
    ...allow(
      '年龄(?:要求)?[:\\s]*(?:不限|不作要求|无要求|无限制)|(?:不限|不论|无论|不看)年龄',
      `(?:未满|不满)${statutory}${years}`,
      `(?<!\\d)${statutory}${years}(?:以下|以内)${within(4)}${refused}`,
      `(?:不超过|未达到?|不满|低于)法定退休年龄`,
      `(?:不招收?|不使用|不录用|严禁|禁止|谢绝)${within(4)}${statutory}${years}以下`,
    ),
  ],
  patterns: patterns(
    `${number}\\s?${years}?${inclusive}?${range}${number}\\s?${years}`,
    `(?!16|十六)${number}\\s?${years}${inclusive}(?:及)?(?:以下|以内|之下|之内|内|下(?!午|班)|封顶|为限|左右|之前|以前|为上限)`,
    `年龄[^,，;。\\n\\d十]{0,8}${number}${years}?${range}${number}`,
    `年龄[^,，;。\\n\\d十]{0,8}${number}${years}?${inclusive}(?:及)?(?:以下|以内|内|左右)`,
    `年龄[^,，;。\\n\\d十]{0,8}${older}${years}?${inclusive}(?:及)?(?:以上|起)`,
    `(?:不(?:得)?(?:超过?|大于|高于|满)|小于|低于|未满|<=?|≤|上限)\\s?${number}${years}`,
    `${older}${years}${inclusive}(?:及)?(?:以上|起)`,
    `${number}(?:${years}(?:及)?以上|\\+)${within(4)}${refused}`,
    `${refusing}${within(2)}${number}${years}(?:及)?以上`,
    `${young}${people}${within(2)}${preferred}`,
    `${oneOf(only, preferring, '招聘?', '要')}${young}`,
    `年轻(?:人|女性?|男性?|者|的|态)?${people}${preferred}`,
    `${oneOf(only, preferring)}(?:年轻人?|青年|中青年)`,
    `年龄(?:偏|较|太|过)?(?:大|小|长|轻)${people}${oneOf(refused, preferred)}`,
    `(?:大龄|高龄|中老年|老年|老龄)(?:人|者)?${people}${refused}`,
    `${refusing}${within(2)}(?:大龄|高龄|中老年|老年人)`,
    `(?:19|20)\\d\\d年?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:\\(含\\))?(?:以后|之后|后)出生`,
    `出生(?:日期|时间)?[^,，;。\\n]{0,6}(?:19|20)\\d\\d年?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:以后|之后|后)`,
    `(?<![a-z])under\\s+\\d\\d(?!\\d|\\s*(?:min|people|%))|(?<![a-z])age[ds]?\\s*(?:between\\s*)?\\d\\d\\s*(?:-|to|and|~)\\s*\\d\\d`,
  ),
}
