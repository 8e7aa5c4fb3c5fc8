import { allow, type Ground, marketRegulation, patterns, promotionAct } from './ground.ts'
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

const groups = oneOf(
  ...(
    '汉 蒙古 回 藏 维吾尔 维 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 ' +
    '布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺'
  ).split(' '),
)
const race = oneOf('黑人', '白人', '有色人种', '黑皮肤', '白皮肤', '黄种人', '非洲人', '外国人')

/** Limits by ethnic group or race. Due regard for ethnic minorities is law (就业促进法第二十八条), so 少数民族优先 is allowed. */
export const ethnicGround: Ground = {
  code: 'ETHNIC',
  level: 'BLOCK',
  reason: '不得限定民族、种族',
  laws: [
    { name: '就业促进法第三条、第二十八条', from: promotionAct },
    { name: '人力资源市场暂行条例第二十四条', from: marketRegulation },
  ],
  allowed: allow(
    `(?:民族|种族|族别)(?:要求)?[:\\s]*不限|(?:不限|不分|不论|无论)(?:民族|种族)`,
    `(?:不因|不以|不得|禁止)${within(10)}(?:民族|种族)`,
    '汉族[、,，/和或与及]*少数民族(?!勿|不|除外|谢绝)',
    `少数民族${people}(?:[,，\\s]*${anyOf}|优先|可|享)`,
  ),
  patterns: patterns(
    `${oneOf(only, must, preferring)}(?:是|为|招)?${groups}族`,
    `${groups}族(?!馆|箱|用品|自治|乡)${within(4)}${oneOf(preferred, refused)}`,
    `${refusing}${within(2)}${oneOf(`${groups}族`, '少数民族', race)}`,
    `非汉族${people}${refused}`,
    `少数民族${people}${refused}`,
    `${start}(?:民族[:\\s]*)?汉族${end}`,
    `民族[:\\s]*(?:限|为|是)?${groups}族`,
    `${race}${people}${oneOf(preferred, refused)}`,
    `${oneOf(only, preferring)}${race}`,
    `(?<![a-z])(?:white|black|caucasian|asian)s?\\s*(?:people)?\\s*(?:only|preferred)`,
    `(?<![a-z])no\\s+(?:blacks?|whites?|asians?)(?![a-z])`,
  ),
}
