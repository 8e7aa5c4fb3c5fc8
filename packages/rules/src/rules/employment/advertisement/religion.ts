import { allow, type Ground, marketRegulation, patterns, promotionAct } from './ground.ts'
import { must, oneOf, only, people, preferred, preferring, refused, refusing, within } from './phrases.ts'

const believer = oneOf(
  '基督教?徒?',
  '天主教徒?',
  '佛教徒?',
  '信佛',
  '信教',
  '信主',
  '穆斯林',
  '伊斯兰教?徒?',
  '回教徒?',
  '道教徒?',
  '教徒',
  '居士',
  '(?:有)?宗教信仰',
  '信仰宗教',
  '(?:佛教|基督教|伊斯兰教|道教|天主教)信仰',
)

/** Limits by religious belief. */
export const religionGround: Ground = {
  code: 'RELIGION',
  level: 'BLOCK',
  reason: '不得限定宗教信仰',
  laws: [
    { name: '就业促进法第三条', from: promotionAct },
    { name: '人力资源市场暂行条例第二十四条', from: marketRegulation },
  ],
  allowed: allow(
    '宗教信仰[:\\s]*(?:不限|自由)|(?:不限|不分|不论|无论|尊重|有无)(?:员工)?宗教信仰',
    `(?:不因|不以|不得以|不得因|禁止因)${within(10)}宗教`,
  ),
  patterns: patterns(
    `(?:不得|不能|不可以?|不许)(?:有|存在)?(?:任何)?(?:宗教信仰|信教|信仰宗教|信佛)`,
    `(?:无|没有)(?:任何)?宗教(?:信仰|背景)`,
    `不信(?:教|仰宗教|佛)${people}(?:${preferred})?`,
    `宗教信仰[:\\s]*(?:无|没有|佛|基督|伊斯兰|天主|道)`,
    `${believer}${people}${oneOf(preferred, refused)}`,
    `${refusing}${within(2)}${believer}`,
    `${oneOf(only, must, preferring)}(?:是|为|有|招)?${believer}`,
  ),
}
