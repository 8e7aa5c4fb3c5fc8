import { allow, type Ground, type Pattern, patterns, promotionAct, tagged } from './ground.ts'
import { oneOf, people, refused, refusing, within, without } from './phrases.ts'

const disease = oneOf('乙肝', '乙型肝炎', 'hbv', 'hiv', '艾滋病?', '梅毒', '肝炎')
const markers = oneOf('两对半', '乙肝五项', 'hbsag', '澳抗', '表面抗原', '大三阳', '小三阳')
const carriers = oneOf('(?:病毒|病原体?|传染病|病菌)(?:病原)?携带者?', '携带(?:病毒|病原体?|病菌)者?')
const hepatitisB = oneOf('乙肝', '乙型肝炎', 'h[^a-z0-9]{0,3}b[^a-z0-9]{0,3}v', markers, carriers)
const other = oneOf('hiv', '艾滋病?', '梅毒', '肝炎')

const excluded: readonly Pattern[] = tagged(
  'carrier',
  hepatitisB,
  `${other}${within(6)}${oneOf(refused, '检测', '筛查', '检查', '阴性', '阳性')}`,
  `${oneOf(refusing, '(?:无|没有|未患|未患有)')}${within(4)}${other}`,
)

/** Carriers turned away. Only laws and State Council rules may keep carriers from work that spreads disease. */
export const healthGround: Ground = {
  code: 'HEALTH',
  level: 'BLOCK',
  reason: '不得拒绝病原携带者，不得检查乙肝项目；只有法律、行政法规禁止其从事的工作除外',
  laws: [
    { name: '就业促进法第三十条', from: promotionAct },
    { name: '人社部发〔2010〕12号', from: '2010-02-10' },
  ],
  allowed: allow(
    `(?:负责|从事|参与|开展|协助|承担|熟悉)${within(12)}${oneOf(disease, markers)}`,
    `${oneOf(disease, markers)}(?:病毒)?(?:疫苗|防治|防控|诊疗|治疗|预防|门诊|检测(?:试剂|技术|产品)|试剂|药物|新药|研究|(?:患者)?(?:随访|护理|关爱|健康教育)|宣传|科普|项目|病房|母婴|临床|研发|学组|专科)`,
    `${without}(?:做|检查?|检测|进行|包含|包括|含|筛查)${within(6)}${oneOf(disease, markers)}(?:检测|检查|项目|五项|筛查)?`,
    `(?:不得|不会|绝?不|禁止|严禁|反对|杜绝)(?:拒绝|歧视|排斥|限制|拒收)${within(6)}${oneOf(disease, markers, carriers)}${people}`,
    `(?:不因|不以|不得以|不得因)${within(8)}${oneOf(disease, carriers)}${within(6)}`,
    `${oneOf(disease, '病毒', '病原体?')}?(?:病毒|表面抗原)?(?:携带者|患者|阳性)(?:者)?[,，\\s]*(?:可以?(?:应聘|报名|录用|投递|入职)|(?:均|皆|都|亦|也)可|一视同仁|同等对待|同等条件|平等|不受限|不限|欢迎)`,
    `(?:欢迎|接受|接纳)${within(2)}${disease}${within(4)}`,
  ),
  patterns: [
    ...excluded,
    ...patterns(`(?:无|没有|未患有?)${within(4)}传染性?疾?病`).map((pattern) => ({
      ...pattern,
      tag: 'carrier' as const,
      level: 'WARN' as const,
    })),
  ],
}
