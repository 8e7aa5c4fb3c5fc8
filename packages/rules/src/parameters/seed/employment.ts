import type { ParameterValue } from '../parameter-value.ts'
import { districtDefault, seed } from './seed-series.ts'

const targets2022 = '沪府规〔2022〕6号'
const internships = '沪人社规〔2017〕22号'
const hardship = '上海市就业困难人员认定政策文本（约 2012–2016 年）'
const posts = '人社部发〔2019〕124号'
const laterUnknown = '2022 年以后的标准可能有变，待确认'

const internship = { from: '2017-01-01', docNo: internships, confidence: 'M', note: laterUnknown } as const

/**
 * Values of rulebook part P and of B-REG to B-INTERN. `hard.old.male`, `hard.old.female` and the yearly `unemp.quota` are
 * not known; `unemp.validity_months` is left out on purpose, for a registration has no end unless the district sets one.
 */
export const employmentSeed: readonly ParameterValue[] = [
  ...districtDefault('unemp.contact_task_months', 5),
  ...seed('hard.min_unemp_months', '310000', {
    value: 6,
    from: '2012-01-01',
    docNo: hardship,
    confidence: 'M',
    note: '起始日按政策文本年代载入',
  }),
  ...seed('hard.deadline_months', '310000', {
    value: 3,
    from: '2022-06-01',
    docNo: targets2022,
    confidence: 'M',
  }),
  ...districtDefault('hard.youth_referrals', 3),
  ...districtDefault('hard.max_refusals', 3),
  ...seed('hard.special_industries', '310000', {
    value: ['绿化市容', '物业管理', '涉老服务', '邮政快递', '养护', '涉农'],
    from: '2012-01-01',
    docNo: hardship,
    confidence: 'M',
    note: '行业目录以市里公布为准',
  }),
  ...seed('zero.deadline_months', '310000', {
    value: 1,
    from: '2022-06-01',
    docNo: targets2022,
    confidence: 'M',
  }),
  ...districtDefault('zero.require_registered', true),
  ...districtDefault('zero.require_no_business_income', true),
  ...districtDefault('zero.visit_days', 5),
  ...districtDefault('zero.followup_months', 3),
  ...districtDefault('zero.max_refusals', 3),
  ...seed('youth.age', '310000', {
    value: { least: 16, most: 35 },
    from: '2012-03-01',
    docNo: '上海市启航计划',
    confidence: 'M',
  }),
  ...seed('youth.months', '310000', {
    value: 6,
    from: '2012-03-01',
    docNo: '上海市启航计划',
    confidence: 'M',
  }),
  ...districtDefault('youth.guidance_per_month', 1),
  ...districtDefault('youth.success_months', 1),
  ...districtDefault('youth.success_types', ['EMPLOYED', 'STARTUP']),
  ...seed('post.max_years', 'CN', { value: 3, from: '2019-01-01', docNo: posts, confidence: 'M' }),
  ...seed('post.max_times', 'CN', { value: 2, from: '2019-01-01', docNo: posts, confidence: 'M' }),
  ...districtDefault('post.remind_days', 30),
  ...seed('name.minimum', 'CN', {
    value: { policy: 1, guidance: 1, jobs: 3, chances: 1 },
    from: '2021-01-01',
    docNo: '全国高校毕业生就业服务行动通知（2021 年起）',
    confidence: 'M',
  }),
  ...seed('intern.living', '310000', { ...internship, value: 800_000 }),
  ...seed('intern.mentor', '310000', { ...internship, value: 300_000 }),
  ...seed('intern.retain', '310000', { ...internship, value: 500_000 }),
  ...seed('intern.retain_rate', '310000', { ...internship, value: 500_000 }),
  ...seed('intern.age', '310000', { ...internship, value: { least: 16, most: 35 } }),
  ...seed('intern.term', '310000', {
    ...internship,
    value: { least: 1, most: 12 },
    note: '较早的文件为 1 至 6 个月；以后的期限可能有变，待确认',
  }),
  ...seed('intern.min_days', '310000', { ...internship, value: 12, note: '创业见习文本；起始日待确认' }),
  ...seed('intern.startup_bonus', '310000', {
    ...internship,
    value: 500_000,
    confidence: 'L',
    note: '规则手册只记“5000 元一类”，金额待确认',
  }),
]
