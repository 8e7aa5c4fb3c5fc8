/** What a case must contain; the first three always (条例第十八条), the others by situation. */
export const evidence = {
  APPLICATION_FORM: ['工伤认定申请表', 'Application form'],
  LABOR_RELATION: ['劳动关系证明（含事实劳动关系）', 'Proof of the labour relationship'],
  DIAGNOSIS: ['医疗诊断证明或职业病诊断证明（鉴定书）', 'Medical diagnosis'],
  VIOLENCE_RECORD: ['公安机关证明或法院判决', 'Police record or judgment'],
  TRIP_RECORD: ['因工外出证明', 'Proof of the business trip'],
  TRAFFIC_FINDING: ['交通事故责任认定书或相关机构证明', 'Traffic responsibility finding'],
  RESCUE_RECORD: ['抢救记录和死亡证明', 'Rescue record and death certificate'],
  RELIEF_RECORD: ['抢险救灾等事实证明', 'Proof of the emergency relief'],
  VETERAN_CARD: ['残疾军人证和旧伤复发确认', 'Veteran’s card and finding of the relapse'],
} as const
type Evidence = keyof typeof evidence

const always: readonly Evidence[] = ['APPLICATION_FORM', 'LABOR_RELATION', 'DIAGNOSIS']

/** Situations of 条例第十四条 (seven) and 第十五条 (three). */
export const situations = {
  WORK_ACCIDENT: ['工作时间、工作场所内，因工作原因受到事故伤害', 'Accident at work'],
  PREPARATION: ['工作前后在工作场所内，从事预备性或收尾性工作受到事故伤害', 'Preparing or finishing work'],
  VIOLENCE: ['工作时间、工作场所内，因履行职责受到暴力等意外伤害', 'Violence because of duty'],
  OCCUPATIONAL_DISEASE: ['患职业病', 'Occupational disease'],
  BUSINESS_TRIP: ['因工外出期间，由于工作原因受到伤害或下落不明', 'Business trip'],
  COMMUTE: ['上下班途中，受到非本人主要责任的交通等事故伤害', 'On the way to work'],
  OTHER_BY_LAW: ['法律、行政法规规定应当认定的其他情形', 'Other case by law'],
  SUDDEN_ILLNESS: ['工作时间、工作岗位突发疾病死亡，或 48 小时之内抢救无效死亡', 'Sudden illness at the post'],
  EMERGENCY_RELIEF: ['在抢险救灾等维护国家利益、公共利益活动中受到伤害', 'Emergency relief'],
  WAR_WOUND: ['因战、因公负伤致残的军人，到用人单位后旧伤复发', 'Old wound of a soldier'],
} as const
type Situation = keyof typeof situations

const injury = '第十四条'
const deemed = '第十五条第一款'

/** Article, item, and the proof needed besides the three of every case. */
const details: Readonly<Record<Situation, readonly [article: string, item: string, proof?: Evidence]>> = {
  WORK_ACCIDENT: [injury, '第（一）项'],
  PREPARATION: [injury, '第（二）项'],
  VIOLENCE: [injury, '第（三）项', 'VIOLENCE_RECORD'],
  OCCUPATIONAL_DISEASE: [injury, '第（四）项'],
  BUSINESS_TRIP: [injury, '第（五）项', 'TRIP_RECORD'],
  COMMUTE: [injury, '第（六）项', 'TRAFFIC_FINDING'],
  OTHER_BY_LAW: [injury, '第（七）项'],
  SUDDEN_ILLNESS: [deemed, '第（一）项', 'RESCUE_RECORD'],
  EMERGENCY_RELIEF: [deemed, '第（二）项', 'RELIEF_RECORD'],
  WAR_WOUND: [deemed, '第（三）项', 'VETERAN_CARD'],
}

export function articleOf(situation: Situation): string {
  const [article, item] = details[situation]
  return article + item
}

/** Whether a situation is treated as a work injury (第十五条) rather than being one. */
export const isDeemed = (situation: Situation): boolean => details[situation][0] === deemed

export function evidenceFor(situation: Situation): readonly Evidence[] {
  const [, , proof] = details[situation]
  return proof === undefined ? always : [...always, proof]
}
