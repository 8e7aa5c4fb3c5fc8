import { rewrite, type WrittenText } from './written-text.ts'

const wanting = '[限招要收仅只聘]'

/**
 * Spellings that stand in for a forbidden word: sound-alikes, look-alikes and pinyin. Each only where the forbidden word
 * is meant: 钕铁硼 is a magnet, 压金属件 a trade. In order, for a later one may rest on an earlier.
 */
const standIns: readonly (readonly [written: RegExp, meant: string])[] = [
  // 性别
  [/钕(?!铁)/gu, '女'],
  [/(?<![a-z])xian\s*(?=[男女]|n[vu](?![a-z])|nan(?![a-z]))/gu, '限'],
  [new RegExp(`(?<=${wanting})\\s*n\\s*(?=女)`, 'gu'), ''],
  [new RegExp(`(?<=${wanting})\\s*(?:nv|nyu|nu:?)(?![a-z])`, 'gu'), '女'],
  [new RegExp(`(?<=${wanting})\\s*nan(?![a-z])`, 'gu'), '男'],
  [/(?<![a-z])(?:nv|nyu)\s*(?=优先|性|士|生)/gu, '女'],
  [/(?<![a-z])nan\s*(?=优先|性|士|生)/gu, '男'],
  [/(?<=[男女])\s*xing(?![a-z])/gu, '性'],
  [/(?<=[男女])\s*sheng(?![a-z])/gu, '生'],
  [/(?<=[男女])\s*shi(?![a-z])|(?<=[男女])仕/gu, '士'],
  [/(?<=[男女])(?:森|笙)/gu, '生'],
  [/(?<=限|只招|仅招|只要|不招|不要)[囡汝]|囡(?=优先|性|生)/gu, '女'],
  [/南(?=(?:性|士|生)(?:优先|勿扰))/gu, '男'],
  [/妹(?:纸|汁|砸|仔)/gu, '妹子'],
  [/镁女/gu, '美女'],
  [/帅(?:锅|歌)/gu, '帅哥'],
  [/小姐(?:接|jie)(?![a-z])/gu, '小姐姐'],
  [/(?<=限|招|只要|仅要|要)👩|👩(?=优先)/gu, '女'],
  [/(?<=限|招|只要|仅要|要)👨|👨(?=优先)/gu, '男'],
  // 婚育
  [/[已以巳己]昏|(?<![a-z])yi婚|[已巳己]hun(?![a-z])|[巳己]婚/gu, '已婚'],
  [/[未末]昏|(?<![a-z])wei婚|[未末]hun(?![a-z])|末婚/gu, '未婚'],
  [/(?<![a-z])yi育|[已巳己]yu(?![a-z])|[巳己]育/gu, '已育'],
  [/(?<![a-z])wei育|[未末]yu(?![a-z])|末育/gu, '未育'],
  [/[锂黎漓璃]婚|离昏|(?<![a-z])li婚|离hun(?![a-z])/gu, '离婚'],
  [/怀运|怀yun(?![a-z])|(?<![a-z])huai孕/gu, '怀孕'],
  // 健康
  [
    /乙(?:干(?!线|道|部|渠)|杆|赶|甘|g(?:an)?(?![a-z]))|[亿忆艺]肝|[以已]肝(?=携带|炎|检|患|者)|(?<![a-z])yi(?:肝|gan)(?![a-z])/gu,
    '乙肝',
  ],
  [/乙型(?:干|杆)炎|乙型gan炎/gu, '乙型肝炎'],
  [/大[三3叁][阳杨羊扬洋]/gu, '大三阳'],
  [/小[三3叁][阳杨羊扬洋]/gu, '小三阳'],
  [/[两二2]对[半伴拌]/gu, '两对半'],
  [/爱滋/gu, '艾滋'],
  // 残疾
  [/残(?:集|级|急|j[ií]?(?![a-z]))|惨疾|(?<![a-z])can疾/gu, '残疾'],
  // 户籍
  [/户藉|户j[ií](?![a-z])|(?<![a-z])hu籍/gu, '户籍'],
  [/户kou(?![a-z])|(?<![a-z])hu口|(?<![a-z])hukou(?![a-z])/gu, '户口'],
  [/沪藉|沪ji(?![a-z])/gu, '沪籍'],
  [/外di(?![a-z])|(?<![a-z])wai地/gu, '外地'],
  // 收费和扣押证件
  [/压(?=(?:身份|身分|毕业|学历|学位|驾驶|护照|证))/gu, '押'],
  [/押\s*(?:jin|j)(?![a-z])|押[斤今巾津筋💰]|(?<![a-z])ya\s*(?:金|jin(?![a-z]))/gu, '押金'],
  [/[压鸭丫](?:金(?!属|融|额|牌)|斤)/gu, '押金'],
  [/[保宝][正証政怔]金|宝证金|保\s*zheng\s*(?:金|jin(?![a-z]))|(?<![a-z])bao证金|保证\s*jin(?![a-z])/gu, '保证金'],
  [/(?<![a-z])bao\s*zheng\s*jin(?![a-z])/gu, '保证金'],
  [/服[庄妆]费|服\s*zhuang\s*费|服装废/gu, '服装费'],
  [/身[份分]\s*(?:zheng|zh?(?![a-z])|正|政)|身分证|(?<![a-z])sfz(?![a-z])/gu, '身份证'],
  [/毕业\s*zheng(?![a-z])|毕业正(?!常)/gu, '毕业证'],
  [/培训废/gu, '培训费'],
  [/风险\s*jin(?![a-z])/gu, '风险金'],
  // 童工、民族
  [/童\s*gong(?![a-z])/gu, '童工'],
  [/汉\s*zu(?![a-z])/gu, '汉族'],
]

/** The text with stand-ins replaced by the word they mean. */
export function readStandIns(written: WrittenText): WrittenText {
  return standIns.reduce((text, [pattern, meant]) => rewrite(text, pattern, meant), written)
}
