import {
  allow,
  type Ground,
  marketRegulation,
  nineDepartments,
  patterns,
  promotionAct,
  tagged,
  womenAct,
} from './ground.ts'
import {
  anyOf,
  end,
  must,
  oneOf,
  only,
  people,
  preferred,
  preferring,
  refused,
  refusing,
  start,
  within,
} from './phrases.ts'
import { jobs, men, type SexWords, women } from './sex-words.ts'

const howMany =
  '(?:\\d+(?:[-~至到]\\d+)?(?:名|位|个|人)?|[一二两三四五六七八九十]+(?:名|位|个)|若干名?|数名|多名|几名)?'
const severalMore = '[做当来]|\\d|若干|数名|多名|[一二两三四五六七八九十]+名'

/** What is said to want one sex; what turns the other away wants this one too. */
const wanting = ({ plain, any, english }: SexWords, other: SexWords): readonly string[] => [
  `${only}${howMany}(?:性别|为|是|:|[a-z]{1,2})?${any}`,
  `(?:招聘?|诚聘|急聘|急招|聘请?|招募|招收|急需|需要?|找|寻)${howMany}${any}(?=${jobs}|${end}|${severalMore})`,
  `(?:仅|只)${plain}(?=${end}|可|能|性)`,
  `${plain}(?:限定|专岗|专属岗位|岗位?|限${end}|\\s*only)`,
  `${must}${within(8)}(?:的|个|名|位)${any}${end}`,
  `(?<!男)${plain}${jobs}`,
  `${jobs}${plain}${end}`,
  `${any}${people}(?:会|更|均|考虑|比较|尤其?){0,2}${preferred}`,
  `${preferring}${howMany}(?:录用|招)?${any}(?=${end}|${jobs}|应聘|求职|\\d|员工|的)`,
  `${must}(?:是|为|招|:)?${howMany}${any}${people}${end}`,
  `(?<!不|不太|不大)适合${plain}(?=${end}|的?(?:工作|岗位|职位)|应聘|做|干|求职|来)`,
  `${start}${plain}(?=\\d{2}周?岁|\\d{2}[-~至到])`,
  `${start}${plain}${end}`,
  `性别(?:要求|限制)?(?:为|是|限|仅|只|:|\\s|\\(){0,3}${plain}`,
  `性别(?:要求|限制)?[:\\s(]*${english}`,
  `(?:${start}|(?<=[招要共和]))${plain}(?:约|各)?\\d+(?:[-~至到]\\d+)?(?:名|人|位|个)`,
  `\\d+(?:名|位|个)${plain}(?=${end}|${jobs})`,
  `非${plain}${refused}`,
  `(?:${refusing}|不(?:太|大)?适合)${other.any}${people}(?=${end}|${jobs}|应聘|求职|报名|投递|前来|来|的)`,
  `${other.any}${people}(?:就|请|都)?${refused}`,
  `${english}\\s*(?:candidates?|applicants?|staff|employees?)?\\s*(?:only|preferred|first|wanted|priority|${preferred})`,
  `(?:only|just)\\s+(?:for\\s+)?${english}`,
  `(?:prefer(?:ably|s)?|must\\s+be|wanted:?|gender:?|sex:?)\\s*(?:an?\\s+)?${english}`,
  `${oneOf(only, '招', '要')}\\s*${english}`,
  `(?<![a-z])no\\s+${other.english}`,
  `${start}${english}(?=\\s*(?:$|[,，;；。)\\n]))`,
]

const pairOf = (first: string, second: string) =>
  `${first}(?:性|士|生|孩|工|的)?[\\s,，、/和与或及&+]*${second}(?:性|士|生|孩|工|的)?`
const pair = `(?<!限|只|仅|只招|只要|只收|不要|不招|非|拒|谢绝)${oneOf(pairOf('男', '女'), pairOf('女', '男'))}`
const englishPair = (first: string, second: string) => `(?<![a-z])${first}\\s*(?:/|or|and|&|,)\\s*${second}(?![a-z])`
const englishMan = '(?:male|man|men|boys?|guys?)'
const englishWoman = '(?:female|woman|women|girls?|lad(?:y|ies))'

/** Sex limits and preferences. A limit to men stands only for work forbidden to women (国令619号附录). */
export const sexGround: Ground = {
  code: 'SEX',
  level: 'BLOCK',
  reason: '除法律禁忌女职工从事的岗位外，不得限定性别或者性别优先',
  laws: [
    { name: '就业促进法第三条、第二十七条', from: promotionAct },
    { name: '人力资源市场暂行条例第二十四条', from: marketRegulation },
    { name: '人社部发〔2019〕17号', from: nineDepartments },
    { name: '妇女权益保障法（2022 修订）第四十三条', from: womenAct },
  ],
  allowed: allow(
    `(?:性别(?:要求)?[:\\s]*)?${pair}(?:[,，\\s]*${anyOf}|(?=${end}|${jobs}|员工))(?!各?\\d+(?:名|人|位))`,
    '性别(?:要求)?[:\\s]*(?:不限|无要求|无限制|均可|不作要求|不做要求)',
    '(?:不限|不论|无论|不分|不拘|不问|不看)(?:性别|男女|女男)',
    '(?:不因|不以|不得|禁止|严禁|反对|杜绝)[^,，;。!?\\n]{0,12}(?:性别|歧视)[^,，;。!?\\n]{0,6}',
    '(?:不得|不会|不应|绝不|不)(?:拒绝|拒收|限制|歧视|排斥)[^,，;。!?\\n]{0,5}(?:妇女|女性|女职工|男性)',
    '(?:联系人?|联系方式|致电|咨询)[^。;；\\n]{0,15}女士(?!优先|勿扰)',
    '帅哥美女|美女帅哥|俊男靓女|靓仔靓女|小哥哥小姐姐|小姐姐小哥哥',
    englishPair(englishMan, englishWoman),
    englishPair(englishWoman, englishMan),
  ),
  patterns: [
    ...patterns(...wanting(women, men), '男女各\\d+(?:名|人|位|个)'),
    ...tagged('men', ...wanting(men, women)),
  ],
}
