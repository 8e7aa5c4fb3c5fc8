import { label } from '@renshe/codes'
import { choice, list } from '../../declare/input.ts'
import { money, number, rate, scheme, table, toggle, words } from '../../declare/parameter.ts'

/** How the service of a young person on the yearly list ends (W-YOUTH). */
export const youthOutcomes = {
  EMPLOYED: ['就业', 'Employed'],
  STARTUP: ['创业', 'Started a business'],
  INTERNSHIP: ['见习', 'Internship'],
  TRAINING: ['培训', 'Training'],
  STUDY: ['升学', 'Further study'],
  ARMY: ['参军', 'Joined the army'],
  UNWILLING: ['无就业意愿', 'Not willing to work'],
  LOST: ['失联', 'Lost contact'],
} as const

/** Registration, hardship, zero-employment families, youth, public-welfare posts, assistance and internships. */
export const employmentParameters = {
  'unemp.quota': number(label('登记失业人数控制指标', 'Quota of registered unemployed'), 'people', {
    help: '市政府每年下达的指标数，按年度载入。',
  }),
  'unemp.validity_months': number(label('失业登记有效期', 'Validity of a registration'), 'months', {
    help: '不载入即登记长期有效。沪劳保就发〔2004〕5号曾规定六个月，是否仍适用由区里确认。',
  }),
  'unemp.contact_task_months': number(label('多久未联系时生成联系任务', 'Contact task after'), 'months'),
  'hard.old.male': number(label('大龄失业人员年龄（男）', 'Older unemployed, men'), 'years', {
    help: '现行年龄标准未查到，须由区里载入；已废止的 2009 年文件为 45 周岁。',
  }),
  'hard.old.female': number(label('大龄失业人员年龄（女）', 'Older unemployed, women'), 'years', {
    help: '现行年龄标准未查到，须由区里载入；已废止的 2009 年文件为 40 周岁。',
  }),
  'hard.min_unemp_months': number(label('就业困难认定所需连续失业月数', 'Months unemployed for hardship'), 'months'),
  'hard.deadline_months': number(label('就业困难人员安置时限', 'Placement of hardship people within'), 'months'),
  'hard.youth_referrals': number(label('青年就业困难认定所需推荐次数', 'Referrals before a youth counts'), 'times'),
  'hard.max_refusals': number(label('拒绝适当工作几次退出就业困难', 'Refusals that end hardship'), 'times'),
  'hard.special_industries': words(label('特定就业困难人员可从事的行业', 'Industries for special hardship')),
  'zero.deadline_months': number(label('零就业家庭安置时限', 'Placement of zero-employment families within'), 'months'),
  'zero.require_registered': toggle(label('零就业家庭成员须已登记失业', 'Members must be registered unemployed')),
  'zero.require_no_business_income': toggle(
    label('零就业家庭须无经营、投资收入', 'Family must have no business or investment income'),
  ),
  'zero.visit_days': number(label('零就业家庭线索入户核实时限', 'Home visit within'), 'working-days'),
  'zero.followup_months': number(label('零就业家庭就业后回访期', 'Follow-up after placement'), 'months'),
  'zero.max_refusals': number(label('零就业家庭拒绝适当工作几次退出', 'Refusals that end the case'), 'times'),
  'youth.age': table(label('启航计划对象年龄', 'Age of the Qihang youth'), 'years', {
    least: '最低年龄',
    most: '最高年龄（含）',
  }),
  'youth.months': number(label('启航计划对象连续失业月数', 'Months unemployed for Qihang'), 'months'),
  'youth.guidance_per_month': number(label('启航计划每月职业指导次数', 'Guidance talks a month'), 'times'),
  'youth.success_months': number(label('启航计划帮扶成功须缴保月数', 'Insured months of a success'), 'months'),
  'youth.success_types': scheme(
    label('启航计划帮扶成功的去向', 'Outcomes that are a success'),
    list('帮扶成功的去向', 'Outcomes that are a success', choice('去向', 'Outcome', youthOutcomes), 8),
  ),
  'post.max_years': number(label('公益性岗位期限', 'Term of a public-welfare post'), 'years'),
  'post.max_times': number(label('公益性岗位安置次数', 'Placements in public-welfare posts'), 'times'),
  'post.remind_days': number(label('公益性岗位到期提醒提前天数', 'Notice before a post ends'), 'days'),
  'name.minimum': table(label('实名制帮扶最低服务次数（1131）', 'Least services by name (1131)'), 'times', {
    policy: '政策宣介',
    guidance: '职业指导',
    jobs: '岗位推介',
    chances: '技能培训或就业见习',
  }),
  'intern.living': rate(label('见习生活费补贴占最低工资比例', 'Living allowance, share of minimum wage')),
  'intern.mentor': rate(label('见习带教费占最低工资比例', 'Mentor allowance, share of minimum wage')),
  'intern.retain': money(label('见习留用补贴（每人）', 'Retention money per trainee')),
  'intern.retain_rate': rate(label('见习留用率须超过', 'Retention rate to be exceeded')),
  'intern.age': table(label('见习人员年龄', 'Age of trainees'), 'years', {
    least: '最低年龄',
    most: '最高年龄（含）',
  }),
  'intern.term': table(label('见习期限', 'Term of an internship'), 'months', {
    least: '最短月数',
    most: '最长月数',
  }),
  'intern.min_days': number(label('创业见习每月最少出勤天数', 'Days a month in a start-up internship'), 'days'),
  'intern.startup_bonus': money(label('创业见习成功创业补贴（每人）', 'Bonus per start-up after an internship')),
}
