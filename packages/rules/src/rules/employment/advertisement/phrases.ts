/** Parts of patterns that several grounds share. Every pattern is compiled with the `u` flag over normalised text. */

/** Marks that part one item of an advertisement from the next. */
const marks = '，,、;；。:：\\s()/|+&!?~*#•·._\\-–—'

/** Before an item standing alone: nothing, or a mark. */
export const start = `(?<=^|[${marks}])`
/** After an item standing alone. */
export const end = `(?=$|[${marks}])`

/** Up to `most` characters of the same clause. */
export const within = (most: number) => `[^，,;。!?\\n]{0,${most}}`

export const oneOf = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`

/** Said after those who are turned away. */
export const refused = oneOf(
  '(?:请|均|一律|都|概)?(?:勿扰|勿投|勿进|勿来|勿近|勿应聘|莫扰|免谈|除外|止步|绕行|绕道|靠边|别投|别来|慎投)',
  '(?:恕|均|一律|都|暂|概)?不(?:要(?!求)|招|收(?!取|费)|考虑|录用?|聘用?|予录用|予考虑|接受|合适|适合|得应聘|欢迎)',
  '(?:请)?谢绝',
)

/** Said before those who are turned away. */
export const refusing = oneOf(
  '不(?:招收?聘?|要(?!求)|收|录用?|聘用?|考虑|接受|欢迎|需要)',
  '谢绝',
  '拒绝',
  '拒收',
  '拒招',
  '婉拒',
  '勿招',
  '禁止?',
  '请勿',
)

/** Said before the only ones wanted. 不限, 有限, 上限, 期限 and their like are no limits. */
export const only = oneOf(
  '(?<![不有无上下期年时权界局受额])限(?:招聘?|收|于|定|制|为|聘)?',
  '(?:仅|只|专|单)(?:限于?|招收?聘?|收|要|聘用?|录用?|考虑|接受|需要?|面向|找)',
)

/** Said before those who must be. */
export const must = oneOf(
  '必须',
  '须',
  '(?<!无|不)需要?',
  '务必',
  '要求',
  '(?<!不|主|重|需|只|就|还|想)要',
  '应当?',
  '希望',
)

/** Said after those who are preferred. */
export const preferred = oneOf(
  '优先',
  '为主',
  '为佳',
  '(?:更|最|尤|较)?佳(?![人作品能绩])',
  '(?:更|最)好',
  '为宜',
  '优选',
  '首选',
  '从优',
)

/** Said before those who are preferred. */
export const preferring = oneOf(
  '优先(?:考虑|录用|录取|招聘?|选用|选择|安排|聘用?)',
  '最好(?:是|为)?',
  '偏向?(?:于|好)?',
  '倾向于?',
  '首选',
  '优选',
  '建议',
)

/** Who of a group: 应聘者, 人员, 员工 and their like. */
export const people = '(?:应聘者?|求职者?|候选人|人员|人士|员工|职工|同学|者|的|们|一族|朋友){0,2}'

/** Welcomes all alike. */
export const anyOf = oneOf(
  '(?:一律|均|皆|都|俱)(?:可以?|行|要|收|招|欢迎|宜|能|不限)',
  '不限',
  '(?:也|亦)可以?',
  '兼(?:收|招)',
  '一视同仁',
  '平等',
  '同等(?:对待|条件)',
  '同工同酬',
  '无所谓',
)

/** Says that something is not asked for; `不交押金不录用` says the opposite and is told apart by what follows. */
export const without = oneOf(
  '(?:不|无|勿|免|未)(?:需|须|必|用|会|得|准|再|予|要求)?(?:要)?',
  '没有',
  '(?:零|0)(?=押|保|中介)',
  '(?:严禁|禁止|杜绝|拒绝|谨防|反对|抵制|举报)',
)
