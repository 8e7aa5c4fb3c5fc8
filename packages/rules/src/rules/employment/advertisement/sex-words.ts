import { oneOf } from './phrases.ts'

/**
 * After 男 or 女: goods, places and groups, where the word says nothing of the person wanted (女装店长, 男科医生, 女儿墙).
 * What looks like one of them but is a job is let through (女装卸工, 限女包吃住).
 */
const things =
  '(?!(?:性|士|生|子|款|式)?(?:装(?![卸修配箱车货潢])|鞋|包(?![吃住食装三午餐五])|袜|裤|裙|表(?![现达])|帽|衬|西服|童|婴|儿|科|厕|浴|更衣|宿舍|' +
  '寝|休息室|公寓|卫生|监(?![理控察督])|足|篮|排球|团(?![队购])|校(?![对长车医])|医院|用|客(?!服)|顾客|会员|消费|市场(?![专部营推经人总])|' +
  '产品(?!经理|助理|专员)|品牌|健康(?!管理|顾问)|养生|保健|护理(?![员工])|护肤|内衣|服饰|服装|饰|化妆(?!师)|彩妆|美容(?!师|顾问|导师|学徒|助理)|' +
  '美发(?!师|助理|学徒)|理发(?!师|员)|健身(?!教练)|患|病|嘉宾|歌|声|权|神节|王节|书(?!记)|红|友|方|朋友|宾|主角|主人|频道|杂志|社区|平等|同工|性别))'

/** Jobs before or after which a word of sex is a requirement. 员工 and 职工 are not here: 女职工享受产假 is none. */
export const jobs = oneOf(
  ...(
    '服务员 服务生 服务人员 文员 司机 驾驶员 保安 保洁 技师 技工 助理 主播(?!运营|经纪|孵化|管理) 前台 秘书 销售 导购 收银 营业员 业务员 客服 会计 ' +
    '出纳 普工 操作工 操作员 作业员 质检 包装工 装卸工 搬运工 电工 焊工 木工 水工 杂工 小工 临时工 钟点工 工人 厨师 厨工 帮厨 学徒 保镖 模特 ' +
    '教练 护士 护工 护理员 月嫂 保姆 家政 老师(?!宿舍) 教师(?!宿舍) 店员 店长 职员 经理 主管 专员 演员 艺人 荷官 接待 礼仪 按摩 美容师 ' +
    '美发师 快递员 骑手 外卖员 迎宾 乘务 安检 程序员 工程师 设计师 顾问 翻译 编辑 人事 行政 实习生 学员 管理员 仓管 库管 理货员 促销员 ' +
    '推销员 跟单 采购 司仪 队员 替工 同事 伙伴 兼职'
  ).split(' '),
)

const plainWord = (character: string, before: string) =>
  `(?<![${before}])${character}${things}(?:性|士|生|孩子?|子|的|工(?![作程装具艺厂业友伤序期地时商])|员工|职工|同志|青年)?`

export interface SexWords {
  /** The plain word, which alone between two marks is a requirement. */
  readonly plain: string
  /** Any word for a person of this sex. */
  readonly any: string
  readonly english: string
}

const plainWoman = plainWord('女', '子妇孙侄甥仙修巫处侠才织婢美少熟儿')
const plainMan = plainWord('男', '猛宅渣舞外')

export const women: SexWords = {
  plain: plainWoman,
  any: oneOf(
    plainWoman,
    '妇女(?!权|保|联|干|工作|儿)',
    '(?:萌|软|小)?妹子',
    '(?:美|靓|仙)女',
    '小姐姐',
    '美眉',
    '女神(?!节)',
    '小?姑娘',
    '阿姨',
    '宝妈',
  ),
  english: '(?<![a-z])(?:girls?|females?|women|woman|lady|ladies)(?![a-z])',
}

export const men: SexWords = {
  plain: plainMan,
  any: oneOf(plainMan, '帅哥', '靓仔', '小哥哥', '小鲜肉', '男神', '小伙(?!伴)子?', '大叔', '爷们'),
  english: '(?<![a-z])(?:boys?|males?|men|man|guys?|gentlem[ae]n)(?![a-z])',
}
