import { allow, type Ground, nineDepartments, patterns, promotionAct, womenAct } from './ground.ts'
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

const status = oneOf('婚否', '已婚', '未婚', '已育', '未育', '未孕', '已孕', '无孩', '离婚', '离异', '丧偶', '单身')
const act = oneOf(
  '结婚',
  '怀孕',
  '生育',
  '婚育',
  '备孕',
  '受孕',
  '恋爱',
  '谈恋爱',
  '生孩子',
  '生小孩',
  '要孩子',
  '要小孩',
  '生二胎',
  '二胎',
  '三胎',
  '成家',
)
const soon =
  '(?:近期|短期内?|暂时?|目前|[\\d一二两三四五六半]+年(?:之?内)?|任职期间|合同期(?:限)?内?|在职期间|试用期内?|入职后?[\\d一二两三四五六半]*年?内?)?'
const test = oneOf('孕检', '验孕', '早孕', '妊娠(?:测试|检查|检测|试验|反应)', '怀孕(?:检测|测试|检查|化验)', 'hcg')
const child = '(?:小孩|孩子|孩|娃|子女|宝宝|儿女)'
const about = oneOf('婚姻', '婚育', '婚否', '生育', '结婚', '怀孕', '孕产', '备孕', '子女')

/** Limits on marriage and fertility, and tests or questions about them. */
export const familyGround: Ground = {
  code: 'FAMILY',
  level: 'BLOCK',
  reason: '不得限定婚育状况，不得要求妊娠测试或者询问婚育情况',
  laws: [
    { name: '就业促进法第二十七条', from: promotionAct },
    { name: '人社部发〔2019〕17号', from: nineDepartments },
    { name: '妇女权益保障法（2022 修订）第四十三条', from: womenAct },
  ],
  allowed: allow(
    `(?:婚育|婚姻|生育|家庭)(?:状况|情况|与否)?[:\\s]*${oneOf('不限', '不作要求', '无要求', '不做要求')}`,
    `(?:不限|不论|无论|不问|不分|不管|不看)(?:是否)?${oneOf(status, '婚否', '婚育', '婚姻', '生育')}(?:[\\s、,，/和或与及]*${status})*(?:状况|情况|与否)?`,
    `${status}(?:[\\s、,，/和或与及]*${status})*(?:人士|者|女性)?(?:[,，\\s]*${anyOf})`,
    `(?:不得|不会|不|严禁|禁止|不应|无需|无须|免)(?:因|以|将|就|得|会|再)?(?:询问|了解|调查|要求|填写|进行|安排|做|查|包含|含|设置|提供|限制|歧视|提问)${within(10)}${oneOf(about, test, status, '妊娠')}(?:测试|检查|状况|情况|检测|女职工)?`,
    `(?:不因|不以)${within(8)}${oneOf(about, status, '哺乳')}`,
    `(?:带薪)?${oneOf('孕检', '产检', '婚')}(?:假|津贴|福利|补贴)`,
    `${oneOf('已婚', '未婚', '已育')}(?:员工|职工)(?=可|享|另|还|均可|每)`,
    `${oneOf('为', '给', '面向', '服务', '针对', '帮助', '负责', '组织')}${within(8)}${status}`,
    `(?:负责|从事|开展|提供|协助|熟悉)${within(10)}${oneOf(test, '备孕')}`,
    '单身(?:公寓|宿舍|补贴|青年联谊)',
    `(?:五险一金|社保|生育|婚)(?:保险|津贴|假)`,
  ),
  patterns: patterns(
    oneOf('已婚', '未婚', '已育', '未育', '未孕', '已孕', '无孩'),
    `${oneOf('单身', '离婚', '离异', '丧偶')}${people}${oneOf(preferred, refused)}`,
    `${oneOf(only, must, preferring)}(?:是|为|招)?${oneOf('单身', '离婚', '离异', '丧偶')}(?!公寓|宿舍|律师)`,
    `${refusing}${within(2)}${oneOf('单身', '离婚', '离异', '丧偶', '孕妇', '怀孕', '哺乳期', '备孕', '宝妈')}`,
    `${soon}(?:不得|不能|不可以?|不许|禁止|不准|不允许|不打算|不考虑|承诺不|保证不|勿)${soon}${act}`,
    `(?:近期|短期内?|[\\d一二两三四五六]+年(?:之?内)|任职期间|合同期内|在职期间)不${act}`,
    `(?:无|没有|没|暂无)${soon}(?:的)?(?:结婚|怀孕|生育|婚育|备孕|生孩子|要孩子|生小孩|二胎|三胎)(?:的)?(?:计划|打算|意愿|想法|需求|安排)`,
    test,
    `${act}(?:者|后|即|就|的)?(?:视为|应|须|必须)?(?:自动|主动|立即|自愿)?(?:离职|解除|辞退|开除|辞职)`,
    `不${act}(?:的)?(?:承诺|协议|保证)`,
    `${oneOf('孕妇', '怀孕', '孕期', '哺乳期', '备孕', '产假')}${people}${refused}`,
    `${oneOf('婚姻', '婚育', '家庭|婚姻家庭')}(?:状况|情况)?(?:稳定|良好|要求)`,
    `(?<!不)(?:请|须|需|要求|必须)?(?:注明|说明|填写|写明|告知|提供|附上|登记|询问|了解|如实填报)${within(6)}${oneOf('婚姻', '婚育', '婚否', '生育', '是否结婚', '是否怀孕', '孕产', '怀孕')}(?:状况|情况)?`,
    `${start}婚(?:姻|育)(?:状况|情况)`,
    `${start}婚否`,
    `${start}单身${end}`,
    `(?:有|无|没有|没)${child}${people}${oneOf(preferred, refused)}`,
    `${child}已?(?:上学|上小学|上幼儿园|断奶|成年)${within(4)}${preferred}`,
    `(?:已生|生过|育有)(?:育|二胎|${child})`,
    '(?:头|二|三)胎已生',
    `宝妈${people}${oneOf(preferred, refused)}`,
    `(?:无|没有)(?:家庭|${child}|家务)(?:拖累|负担|牵绊|牵挂)`,
    '(?<![a-z])yhyy(?![a-z])',
    `(?:限|只招|仅招)(?:已婚|未婚|单身)`,
    `${start}(?:un)?married(?:\\s+with\\s+children)?\\s*(?:only|preferred)?${end}`,
    `no\\s+(?:plans?\\s+(?:for|of)\\s+)?(?:pregnan(?:cy|t)|children|kids)`,
  ),
}

/** Fields that an interview or application form must not hold. */
export const forbiddenFormField =
  /婚姻|婚育|婚否|生育|育儿|怀孕|孕|妊娠|子女|配偶|孩子|marri|marital|pregnan|child|spouse/iu
