import { allow, type Ground, marketRegulation, patterns, promotionAct, tagged } from './ground.ts'
import { originNames } from './origin-names.ts'
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

const here = oneOf('上海市?', '本市', '本地', '本区', '当地', '闵行区?', '市区', '沪')
const papers = oneOf('户籍', '户口', '籍(?!贯)', '身份证(?=开头|号段)', '生源')
const local = oneOf(
  `${here}(?:的|城镇|农村|常住|非农)?${papers}`,
  '(?:上海|本地|当地|闵行|沪)人(?![才事民力社口大员])',
  '沪籍',
  '沪户',
  '310(?:开头)?的?身份证',
  '身份证(?:号)?310开头',
)
const notLocal = '非(?:上海|本市|本地|沪)(?:市)?(?:户籍|户口|籍|人)?'
const origin = `${oneOf(...originNames)}(?:省|市|地区|自治区|那边|一带)?`
const anyPlace = '(?:(?!本市|上海市)\\p{Script=Han}){2,4}(?:省|市|县)'
const fromThere = oneOf(
  `${oneOf(origin, anyPlace)}(?:的)?(?:人(?![才事民力社口大员])|老乡|籍|户籍|户口|生源)`,
  `${origin}的`,
  '(?:外地|外省|外来|农村|乡下|东北|城镇)(?:的|人员|务工人员)?',
)

/** Limits by household registration or origin. A public post may ask for a Shanghai registration, never turn an origin away. */
export const regionGround: Ground = {
  code: 'REGION',
  level: 'BLOCK',
  reason: '不得设置户籍、地域限制；公共资金规定须本市户籍的岗位除外',
  laws: [
    { name: '就业促进法第三十一条', from: promotionAct },
    { name: '人力资源市场暂行条例第十一条', from: marketRegulation },
  ],
  allowed: allow(
    `(?:户籍|户口|籍贯|地域|生源地?)(?:要求)?[:\\s]*(?:不限|无要求|不作要求|不做要求)`,
    `(?:不限|不论|无论|不分|不看|不问|不拘|无需|无须|不需要?|不要求)(?:具有|具备|有)?(?:${here})?(?:户籍|户口|籍贯|地域|本外地)`,
    `${oneOf(local, notLocal, fromThere, here)}(?:[、,，/和或与及]*${oneOf(local, notLocal, fromThere, papers)})*(?:人员|人士|者)?[,，\\s]*${anyOf}`,
    `(?:不得|不会|绝?不|禁止|严禁|反对|杜绝)(?:拒绝|歧视|排斥|限制|拒收)${within(4)}${oneOf(local, notLocal, fromThere, '户籍', '地域')}`,
    `(?:不因|不以|不得以|不得因)${within(6)}(?:户籍|户口|地域|籍贯)`,
    `${oneOf(local, '户籍', '户口')}(?:人员|居民|员工|职工|劳动者|毕业生|人士|者|家庭|失业人员)?(?:另|还|均|同时)?(?:可以?|享受?|能)(?:按规定|按政策|同时|另|依法)?${within(4)}(?:申请|享|领|办理|补贴|补助|津贴|落户|政策)`,
    `(?:解决|办理|提供|协助|代办|申办|转|迁入|落|给)${within(4)}${oneOf(`${here}?户口`, `${here}?户籍`)}`,
    `(?:负责|办理|从事|熟悉|协助)${within(10)}(?:户籍|户口)`,
    `${local}(?:人员|居民)?优先(?:落户|享受|办理)`,
    '(?:户籍|户口)(?:管理|窗口|民警|办理|科|迁移|登记|政策|制度)',
    `(?:地点|地址|地区|区域|范围|城市|门店|配送|服务|仅支持)[:：为是]?${only}${here}`,
  ),
  patterns: [
    ...tagged(
      'local-registration',
      `${only}(?:具有|具备|持有?|有|为|是)?${oneOf(local, `${here}(?=${end}|者|的|人(?![才事民力社口大员])|求职|应聘|居民)`)}`,
      `${oneOf(must, '具有', '具备', '持有?')}(?:具有|具备|持有?|有|为|是|:)?${local}`,
      `${oneOf(only, must)}(?:具有|具备|持有?|有|为|是)?(?:户籍|户口)(?:在|为|是)?${here}`,
      `(?:户籍|户口|籍贯)(?:要求|限制)?[:\\s]*(?:限|仅限|须|需|必须|为|是|在){0,2}${here}`,
      `要求${here}(?=${end}|户|人(?![才事民力社口大员])|籍)`,
      `${local}${people}${preferred}`,
      `(?:本地|本市)(?:人|户)?${preferred}`,
      `${oneOf(preferring, '招聘?', '诚聘')}(?:本地|上海|本市|沪)(?:人(?![才事民力社口大员])|户籍|户口|籍)`,
      `${start}${local}${end}`,
      `${notLocal}${people}${refused}`,
      `${refusing}${within(2)}${notLocal}`,
    ),
    ...patterns(
      `${fromThere}${people}(?:请|就)?${refused}`,
      `${refusing}${within(2)}${fromThere}`,
      `${origin}(?:人|籍)?(?:请)?(?:勿扰|免谈|勿投)`,
      `${only}(?:招|收)?${oneOf(`${oneOf(origin, anyPlace)}(?:人(?![才事民力社口大员])|籍|户籍|户口)`, '(?:城镇|农村|非农|农业)(?:户口|户籍)')}`,
      `${must}(?:是|为|有|具有)?(?:${origin}(?:人(?![才事民力社口大员])|籍|户籍|户口)|(?:城镇|非农|农业|农村)(?:户口|户籍))`,
      `${origin}(?:人(?![才事民力社口大员])|老乡|籍|户籍|户口)${people}${preferred}`,
      `(?:城镇|非农|农业|农村)(?:户口|户籍)${people}${preferred}`,
      `${oneOf(origin, '外地')}(?:等地|等省)?(?:人员|户籍)?除外`,
    ),
  ],
}
