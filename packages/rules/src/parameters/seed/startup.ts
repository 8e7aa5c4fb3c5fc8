import type { ParameterValue } from '../parameter-value.ts'
import { districtDefault, seed } from './seed-series.ts'

const policy2023 = '沪人社规〔2023〕1号'
const loanMeasures = '上海市创业担保贷款实施办法（2024-06-12 修订）'
const endUnknown = '规则手册未见失效日，后续文件待确认'

const rating = (key: 'base.rating.A' | 'base.rating.B' | 'base.rating.C', value: number, confidence: 'H' | 'M') =>
  seed(key, '310000', {
    value,
    from: '2021-01-01',
    docNo: '上海市创业孵化示范基地 2021 年度评估结果（劳动报 2022）',
    confidence,
    note: '2021 年度评估的标准，以后各年是否沿用待确认',
  })

/** Without a value, for the rulebook marks them unknown: loan limits of persons and before registration. */
export const startupSeed: readonly ParameterValue[] = [
  ...seed('startup.early_months', '310000', {
    value: 36,
    from: '2018-12-01',
    docNo: policy2023,
    confidence: 'H',
    note: endUnknown,
  }),
  ...seed('startup.first', '310000', {
    value: 800_000,
    from: '2018-12-01',
    docNo: policy2023,
    confidence: 'H',
    note: endUnknown,
  }),
  ...seed('startup.first.terms', '310000', {
    value: { operatedMonths: 12, insuranceMonths: 6, applyMonths: 18 },
    from: '2018-12-01',
    docNo: policy2023,
    confidence: 'H',
    note: endUnknown,
  }),
  ...seed('startup.si', '310000', {
    value: { sharePpm: 500_000, people: 8, months: 36, employedMonths: 6 },
    from: '2023-01-01',
    docNo: policy2023,
    confidence: 'H',
    note: endUnknown,
  }),
  ...seed('startup.rent', '310000', {
    value: { perWorkerFen: 300_000, months: 36, leaseMonths: 6 },
    from: '2018-01-01',
    docNo: '沪人社规〔2021〕28号',
    confidence: 'M',
    note: endUnknown,
  }),
  ...seed('startup.incubate', '310000', {
    value: { capFen: 1_000_000, months: 6 },
    from: '2023-01-01',
    docNo: policy2023,
    confidence: 'H',
    note: endUnknown,
  }),
  ...districtDefault('startup.include_92', false, '规划文本写“小微企业”，个体工商户是否计入由区里确定'),
  ...seed('startup.small_micro', 'CN', {
    value: {
      industry: { staffBelow: 300, revenueBelowFen: 2_000_000_000 },
      software: { staffBelow: 100, revenueBelowFen: 1_000_000_000 },
      retail: { staffBelow: 50, revenueBelowFen: 500_000_000 },
    },
    from: '2011-06-18',
    docNo: '工信部联企业〔2011〕300号',
    confidence: 'M',
  }),
  ...districtDefault('startup.pathway', {
    intent: ['assess'],
    assess: ['train'],
    train: ['project'],
    project: ['incubate'],
    incubate: ['register'],
    register: ['early'],
    early: ['growth'],
    growth: ['exit'],
    exit: [],
  }),
  ...seed('loan.org.cap', '310000', {
    value: 400_000_000,
    from: '2024-06-12',
    docNo: loanMeasures,
    confidence: 'H',
  }),
  ...seed('loan.org.key', '310000', {
    value: 500_000_000,
    from: '2024-06-12',
    docNo: loanMeasures,
    confidence: 'H',
  }),
  ...seed('loan.org.hiring', '310000', {
    value: { largeAbove: 100, localPpm: 150_000, localLargePpm: 80_000, keyPpm: 100_000, keyLargePpm: 50_000 },
    from: '2024-06-12',
    docNo: loanMeasures,
    confidence: 'H',
  }),
  ...seed('loan.leverage', '310000', {
    value: 5,
    from: '2024-06-12',
    docNo: `${loanMeasures}第三条`,
    confidence: 'H',
  }),
  ...seed('loan.subsidy', '310000', {
    value: 500_000,
    from: '2024-06-12',
    docNo: loanMeasures,
    confidence: 'H',
  }),
  ...seed('loan.rate_margin', '310000', {
    value: 5000,
    from: '2024-06-12',
    docNo: `${loanMeasures}（利率上限见二手资料）`,
    confidence: 'M',
  }),
  ...districtDefault('loan.overdue_allowed', 0, '逾期一次即不予贴息，是否从严由区里确定'),
  ...rating('base.rating.A', 50_000_000, 'H'),
  ...rating('base.rating.B', 30_000_000, 'H'),
  ...rating('base.rating.C', 10_000_000, 'M'),
]
