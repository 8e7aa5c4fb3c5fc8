import { label } from '@renshe/codes'
import { z } from 'zod'
import { count, fen, fields, flag, ppm, text } from '../../declare/input.ts'
import { money, number, rate, scheme, table } from '../../declare/parameter.ts'

const parts = ['occupation', 'skills', 'wage', 'commute', 'education', 'experience'] as const

const weights = fields({
  occupation: count('职业相近程度', 'Occupation', 'points'),
  skills: count('技能', 'Skills', 'points'),
  wage: count('工资', 'Wage', 'points'),
  commute: count('通勤', 'Commute', 'points'),
  education: count('学历', 'Education', 'points'),
  experience: count('经验', 'Experience', 'points'),
}).refine((value) => parts.reduce((sum, part) => sum + value[part], 0) === 100, { error: '各项权重之和应为 100' })

/** Thresholds may lie above the whole, such as 105 % of a quota. */
const share = (zh: string, en: string) =>
  z.number().int().min(0).max(10_000_000).meta({ title: zh, titleEn: en, unit: 'ppm' })

const levels = (yellow: string, orange: string, red: string) =>
  fields({
    yellowPpm: share(`黄色：${yellow}`, 'Yellow from'),
    orangePpm: share(`橙色：${orange}`, 'Orange from'),
    redPpm: share(`红色：${red}`, 'Red from'),
  }).refine((value) => value.yellowPpm < value.orangePpm && value.orangePpm < value.redPpm, {
    error: '阈值应按黄、橙、红递增',
  })

const benefitRows = z
  .array(
    fields({
      fromMonth: count('从第几个月起', 'From which month', 'months'),
      fen: fen('每月失业保险金', 'Benefit a month'),
    }),
  )
  .min(1)
  .max(10)
  .refine((rows) => rows.every((row, at) => row.fromMonth > (rows[at - 1]?.fromMonth ?? 0)), {
    error: '各档起始月份应从 1 起递增',
  })
  .refine((rows) => rows[0]?.fromMonth === 1, { error: '第一档应从第 1 个月起' })

const stackingGroups = z
  .array(
    fields({
      code: text('代码', 'Code', 40),
      name: text('名称', 'Name', 60),
      once: flag('同一人只能享受一次', 'Only once for a person'),
    }),
  )
  .max(50)
  .refine((groups) => new Set(groups.map((group) => group.code)).size === groups.length, { error: '分组代码重复' })

/** Subsidies for hiring and insurance, unemployment benefit, matching and early warning. */
export const subsidyParameters = {
  'subsidy.groups': scheme(label('补贴互斥分组', 'Stacking groups of subsidies'), stackingGroups, {
    help: '同一人同一月份在同一分组内只能享受一项；标为一次的分组，同一人只能享受一次。',
  }),
  'subsidy.notice_days': number(label('补贴拨付前公示期', 'Public notice before payment'), 'working-days'),
  'hire.oneoff': money(label('一次性吸纳就业补贴（每人）', 'One-off hiring subsidy per person')),
  'hire.oneoff.terms': scheme(
    label('一次性吸纳就业补贴条件', 'Terms of the one-off hiring subsidy'),
    fields({
      unemployedMonths: count('登记失业至少', 'Registered unemployed at least', 'months'),
      graduateMonths: count('毕业未超过', 'Left school within', 'months'),
      youngFrom: count('青年最低年龄', 'Youngest age', 'years'),
      youngTo: count('青年最高年龄（含）', 'Oldest age, included', 'years'),
      contractMonths: count('劳动合同至少', 'Contract of at least', 'months'),
    }),
  ),
  'si_subsidy.share': rate(label('用人单位社会保险补贴比例', 'Share of the employer’s part that is subsidised')),
  'si_subsidy.hardship_months': number(
    label('用人单位社会保险补贴最长月数（就业困难人员）', 'Months of the employer subsidy for hardship people'),
    'months',
  ),
  'si_subsidy.graduate_months': number(
    label('用人单位社会保险补贴最长月数（高校毕业生）', 'Months of the employer subsidy for graduates'),
    'months',
    { help: '政策口径为一至二年，按单位类型不同，须由区里确认后载入。' },
  ),
  'si_subsidy.flex': scheme(
    label('灵活就业社会保险补贴', 'Social-insurance subsidy of flexible workers'),
    fields({
      sharePpm: ppm('占缴费额的比例', 'Share of the contribution'),
      graduateMonths: count('高校毕业生最长月数', 'Months for graduates', 'months'),
      graduatedWithinMonths: count('高校毕业生毕业未超过', 'Graduates: left school within', 'months'),
      hardshipMonths: count('就业困难人员最长月数', 'Months for hardship people', 'months'),
      nearRetirementMonths: count('距法定退休不足此月数可至退休', 'To retirement when this close', 'months'),
    }),
  ),
  'si_subsidy.flex.rate': rate(label('灵活就业人员缴费合计费率', 'Total contribution rate of flexible workers'), {
    help: '养老、医疗等合计费率，各时期不同，须由区里按时期载入。',
  }),
  'post_subsidy.rate': rate(label('岗位补贴占最低工资比例', 'Post allowance, share of the minimum wage'), {
    help: '现行标准未查到（附录Q 6），须由区里载入。',
  }),
  'post_subsidy.top_up': money(label('岗位补贴区级加发（每人每月）', 'District top-up of the post allowance'), {
    help: '没有区级加发的，载入 0。',
  }),
  'post_subsidy.terms': scheme(
    label('岗位补贴条件', 'Terms of the post allowance'),
    fields({
      months: count('最长月数', 'Months at most', 'months'),
      contractMonths: count('劳动合同至少', 'Contract of at least', 'months'),
    }),
  ),
  'job_seeking.amount': money(label('求职创业补贴（每人一次）', 'Job-seeking subsidy per person')),
  'unemp.benefit': scheme(
    label('失业保险金月标准', 'Monthly unemployment benefit'),
    benefitRows.meta({ title: '按领取月份分档', titleEn: 'By month of receipt' }),
    { help: '按市人社局公布的标准逐期载入。' },
  ),
  'match.weights': scheme(label('人岗匹配权重', 'Weights of matching'), weights),
  'match.occupation': table(label('职业相近程度得分', 'Score of occupational closeness'), 'ppm', {
    detail: '同一细类',
    small: '同一小类',
    middle: '同一中类',
    major: '同一大类',
    none: '不同大类',
  }),
  'match.commute': table(label('通勤得分', 'Score of the commute'), 'ppm', {
    same: '同一街镇',
    neighbour: '相邻街镇',
    other: '其他街镇',
  }),
  'match.wage_floor': rate(label('工资得零分的比例', 'Share of the expected wage that scores nothing'), {
    help: '岗位工资不高于期望工资的这一比例时得零分，其上按比例计分。',
  }),
  'early.headcount': scheme(
    label('参保人数环比下降预警阈值', 'Fall of insured headcount that warns'),
    levels('环比下降达到', '环比下降达到', '环比下降达到'),
  ),
  'early.unemployed': scheme(
    label('登记失业人数占控制指标预警阈值', 'Share of the quota that warns'),
    levels('占控制指标达到', '占控制指标达到', '占控制指标达到'),
  ),
}
