import type { ParameterValue } from '../parameter-value.ts'
import { districtDefault, seed } from './seed-series.ts'

const wageNotice = '上海市人社局 关于调整本市最低工资标准的通知'
const averageNotice = '上海市人社局 关于城镇单位就业人员平均工资的通知'
/** The newest pages the rulebook saw are of January 2026; what follows 2026-07 must be loaded (rulebook 0.35). */
const lastKnown = '2026-06-30'

/** The scale of F-WARN-01; nobody has published one, so every figure is the district's to adopt. */
const warningSeed: readonly ParameterValue[] = [
  ...districtDefault('warn.points', {
    wagesLate1: 15,
    wagesLate2: 30,
    wagesLate3: 45,
    workers1: 5,
    workers2: 10,
    workers3: 20,
    insurance1: 5,
    insurance2: 15,
    insurance3: 25,
    rent1: 5,
    rent2: 15,
    headcount1: 10,
    headcount2: 20,
    notice: 15,
    complaints: 10,
    unreachable: 30,
  }),
  ...districtDefault('warn.wages_late.days', { second: 30, third: 60 }),
  ...districtDefault('warn.workers.people', { first: 10, second: 30, third: 100 }),
  ...districtDefault('warn.insurance.months', { first: 1, second: 2, third: 3 }),
  ...districtDefault('warn.rent.months', { first: 1, second: 3 }),
  ...districtDefault('warn.headcount.percent', { first: 20, second: 40 }),
  ...districtDefault('warn.complaints.times', 3),
  ...districtDefault('warn.levels.points', { blue: 20, yellow: 40, orange: 60, red: 80 }),
  ...districtDefault('warn.action.days', { blue: 30, yellow: 15 }),
  ...districtDefault('warn.action.working_days', { orange: 3, red: 0 }),
]

export const wageSeed: readonly ParameterValue[] = [
  ...seed(
    'min_wage.month',
    '310000',
    { value: 230_000, from: '2017-04-01', docNo: wageNotice, confidence: 'M' },
    { value: 242_000, from: '2018-04-01', docNo: wageNotice, confidence: 'M' },
    { value: 248_000, from: '2019-04-01', docNo: wageNotice, confidence: 'H' },
    { value: 259_000, from: '2021-07-01', docNo: wageNotice, confidence: 'H' },
    { value: 269_000, from: '2023-07-01', docNo: wageNotice, confidence: 'H' },
    { value: 274_000, from: '2025-07-01', to: lastKnown, docNo: wageNotice, confidence: 'H' },
  ),
  ...seed(
    'min_wage.hour',
    '310000',
    { value: 2000, from: '2017-04-01', docNo: wageNotice, confidence: 'M' },
    { value: 2100, from: '2018-04-01', docNo: wageNotice, confidence: 'M' },
    { value: 2200, from: '2019-04-01', docNo: wageNotice, confidence: 'H' },
    { value: 2300, from: '2021-07-01', docNo: wageNotice, confidence: 'H' },
    { value: 2400, from: '2023-07-01', docNo: wageNotice, confidence: 'H' },
    {
      value: 2500,
      from: '2025-07-01',
      to: lastKnown,
      docNo: wageNotice,
      confidence: 'M',
      note: '小时标准待官方核对（附录Q 23）',
    },
  ),
  ...seed(
    'avg_wage.month',
    '310000',
    { value: 1_033_800, from: '2021-07-01', to: '2022-06-30', docNo: averageNotice, confidence: 'H' },
    { value: 1_139_600, from: '2022-07-01', to: '2023-06-30', docNo: averageNotice, confidence: 'H' },
    { value: 1_218_300, from: '2023-07-01', to: '2024-06-30', docNo: averageNotice, confidence: 'H' },
    { value: 1_230_700, from: '2024-07-01', to: '2025-06-30', docNo: averageNotice, confidence: 'H' },
    { value: 1_243_400, from: '2025-07-01', to: lastKnown, docNo: averageNotice, confidence: 'H' },
  ),
  ...districtDefault('wage_account.late_days', 5),
  ...warningSeed,
]
