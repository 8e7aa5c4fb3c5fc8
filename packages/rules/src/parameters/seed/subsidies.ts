import type { ParameterValue } from '../parameter-value.ts'
import { districtDefault, seed } from './seed-series.ts'

const planStart = '2021-01-01'
const startUnknown = '规则手册没有写明起始日，按规划期首日载入'

/**
 * Without a value, for the rulebook marks them unknown: months for graduates, rate of flexible workers, post allowance,
 * job-seeking subsidy and the table of unemployment benefit.
 */
export const subsidySeed: readonly ParameterValue[] = [
  ...districtDefault('subsidy.groups', [
    { code: 'SI_EMPLOYER', name: '用人单位社会保险补贴', once: false },
    { code: 'ONE_OFF_HIRE', name: '一次性吸纳就业补贴', once: true },
    { code: 'SI_FLEX', name: '灵活就业社会保险补贴', once: false },
  ]),
  ...districtDefault('subsidy.notice_days', 5),
  ...seed('hire.oneoff', '310000', {
    value: 200_000,
    from: '2023-01-01',
    to: '2023-12-31',
    docNo: '上海市 2023 年一次性吸纳就业补贴通知',
    confidence: 'H',
  }),
  ...seed('hire.oneoff.terms', '310000', {
    value: { unemployedMonths: 3, graduateMonths: 24, youngFrom: 16, youngTo: 24, contractMonths: 12 },
    from: '2023-01-01',
    to: '2023-12-31',
    docNo: '上海市 2023 年一次性吸纳就业补贴通知',
    confidence: 'H',
  }),
  ...seed('si_subsidy.share', '310000', {
    value: 500_000,
    from: planStart,
    docNo: '上海市用人单位社会保险补贴政策',
    confidence: 'H',
    note: startUnknown,
  }),
  ...seed('si_subsidy.hardship_months', '310000', {
    value: 36,
    from: planStart,
    docNo: '上海市用人单位社会保险补贴政策',
    confidence: 'M',
    note: startUnknown,
  }),
  ...seed('si_subsidy.flex', '310000', {
    value: {
      sharePpm: 500_000,
      graduateMonths: 24,
      graduatedWithinMonths: 24,
      hardshipMonths: 36,
      nearRetirementMonths: 60,
    },
    from: planStart,
    docNo: '上海市灵活就业社会保险补贴政策',
    confidence: 'M',
    note: startUnknown,
  }),
  ...seed('post_subsidy.terms', '310000', {
    value: { months: 36, contractMonths: 12 },
    from: planStart,
    docNo: '上海市岗位补贴政策（旧文本）',
    confidence: 'L',
    note: '现行期限待确认（附录Q 6）；起始日按规划期首日载入',
  }),
  ...districtDefault('match.weights', {
    occupation: 35,
    skills: 25,
    wage: 15,
    commute: 10,
    education: 5,
    experience: 10,
  }),
  ...districtDefault('match.occupation', {
    detail: 1_000_000,
    small: 800_000,
    middle: 500_000,
    major: 200_000,
    none: 0,
  }),
  ...districtDefault('match.commute', { same: 1_000_000, neighbour: 700_000, other: 400_000 }),
  ...districtDefault('match.wage_floor', 800_000),
  ...districtDefault('early.headcount', { yellowPpm: 30_000, orangePpm: 50_000, redPpm: 80_000 }),
  ...districtDefault('early.unemployed', { yellowPpm: 900_000, orangePpm: 950_000, redPpm: 1_000_000 }),
]
