import { allow, type Ground, patterns, promotionAct } from './ground.ts'
import { end, oneOf, only, people, preferred, within } from './phrases.ts'

const degree = '(?:大专|本科|专科|统招|硕士|研究生|博士|学历|院校|高校|教育|大学|中专|学士|普通高|毕业)'
const tier = '(?:院校|高校|大学|学校|毕业|本科|硕士|博士|学历|背景|优先|以上|及|和|或|等|工程|名校|双一流)'
const numbered = `(?<![\\d.路弄号楼室栋幢转-])(?:985|211)(?=${tier}|${end}|985|211)(?!\\s?(?:元|路|号|人|岁|弄|室|块|件|%))`

/** Tiers of schools, which policy bans for public institutions and asks others to justify. */
export const schoolGround: Ground = {
  code: 'SCHOOL',
  level: 'WARN',
  reason: '不宜以毕业院校、学习方式设限；事业单位公开招聘不得设置',
  laws: [{ name: '破除唯名校、唯学历用人导向的政策（2020 年起对公共部门明令）', from: promotionAct }],
  allowed: allow(
    `(?:负责|对接|维护|开拓|拓展|组织|参加|走进|赴)${within(10)}(?:985|211|双一流|重点高校|重点院校|重点大学|名校)`,
    `(?:不限|不问|不看|不论|无论|不唯|破除)${within(4)}(?:985|211|双一流|名校|院校|学校|全日制|第一学历)`,
    `(?:全日制|非全日制)(?:[、,，/和或与及]*)(?:非全日制|全日制)(?:学历|本科|大专)?`,
    '非全日制',
  ),
  patterns: patterns(
    numbered,
    '双一流|统招|名校|藤校|常春藤|海外名校|第一学历|c9(?=高校|院校|联盟|优先)|清北(?=复交|毕业|优先|本科|硕)|(?:清华|北大|复旦|交大)(?:毕业|优先|本科)',
    `全日制(?:的)?(?:普通)?(?:高等)?(?:院校)?${degree}`,
    '重点(?:大学|本科|院校|高校)',
    `(?:一本|二本|三本|本科[一二]批)(?=院校|高校|大学|学历|及|以上|以下|毕业|${preferred}|${end}|生|本科)`,
    `qs\\s*(?:世界)?(?:排名)?(?:前|top)?\\s*\\d{2,3}`,
    `(?:世界)?排名(?:前|top)\\s*\\d{2,3}(?:的)?(?:大学|高校|院校|学校)`,
    `${oneOf(only)}(?:公办|公立)?(?:本科)?(?:院校|高校)(?:毕业)`,
    `海归${people}${preferred}`,
  ),
}
