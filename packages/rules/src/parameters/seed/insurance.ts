import type { ParameterOf } from '../definitions.ts'
import type { ParameterValue } from '../parameter-value.ts'
import { districtDefault, seed } from './seed-series.ts'

const baseNotice = '上海市人社局 社会保险缴费基数通知'
const pensionNotice = '上海市人社局 城乡居保基础养老金通知'
const lastKnown = '2026-06-30'

const years = (
  key: 'si.base.upper' | 'si.base.lower',
  ...rows: readonly (readonly [fen: number, from: string, to: string, confidence?: 'M', note?: string])[]
) =>
  seed(
    key,
    '310000',
    ...rows.map(([value, from, to, confidence = 'H' as const, note]) => ({
      value,
      from,
      to,
      docNo: baseNotice,
      confidence,
      ...(note ? { note } : {}),
    })),
  )

const base = (value: number, year: number, confidence: 'H' | 'M' = 'H') => ({
  value,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  docNo: pensionNotice,
  confidence,
})

const subsidyUntil2024: ParameterOf<'res_pension.subsidy'> = {
  '500': 20_000,
  '700': 25_000,
  '900': 30_000,
  '1100': 35_000,
  '1300': 40_000,
  '1700': 45_000,
  '2300': 52_500,
  '3300': 57_500,
  '4300': 62_500,
  '5300': 67_500,
}

/** Income per head of the year before, in force for deaths of the year given (E-INJ-03 lists both). */
const urbanIncome = (value: number, year: number) => ({
  value,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  docNo: `国家统计局 ${year - 1} 年国民经济和社会发展统计公报`,
  confidence: 'H' as const,
})

const steps2025 = [
  { fromAge: 70, fen: 2500 },
  { fromAge: 75, fen: 3500 },
  { fromAge: 80, fen: 4500 },
]

/** Values of rulebook part P. What it marks `?` is left out: medical rates, subsidies since 2024-05, funeral money, land allowances. */
export const insuranceSeed: readonly ParameterValue[] = [
  ...years(
    'si.base.upper',
    [3_101_400, '2021-07-01', '2022-06-30'],
    [3_418_800, '2022-07-01', '2023-06-30'],
    [3_654_900, '2023-07-01', '2024-06-30'],
    [3_692_100, '2024-07-01', '2025-06-30'],
    [3_730_200, '2025-07-01', lastKnown],
  ),
  ...years(
    'si.base.lower',
    [597_500, '2021-07-01', '2022-06-30', 'M', '过渡数值'],
    [652_000, '2022-07-01', '2023-06-30'],
    [731_000, '2023-07-01', '2024-06-30'],
    [738_400, '2024-07-01', '2025-06-30'],
    [746_000, '2025-07-01', lastKnown],
  ),
  ...seed('si.rate.pension.er', 'CN', {
    value: 160_000,
    from: '2019-05-01',
    docNo: '国办发〔2019〕13号',
    confidence: 'H',
  }),
  ...seed('si.rate.pension.ee', 'CN', {
    value: 80_000,
    from: '2019-05-01',
    docNo: '国办发〔2019〕13号',
    confidence: 'H',
  }),
  ...(['si.rate.unemp.er', 'si.rate.unemp.ee'] as const).flatMap((key) =>
    seed(key, '310000', {
      value: 5000,
      from: '2021-01-01',
      docNo: '上海市失业保险现行费率',
      confidence: 'H',
      note: '规则手册只写“现行”，起始日按规划期首日载入',
    }),
  ),
  ...seed(
    'res_pension.base',
    '310000',
    base(101_000, 2019),
    base(110_000, 2020, 'M'),
    base(120_000, 2021),
    base(130_000, 2022),
    base(140_000, 2023),
    base(149_000, 2024),
    base(155_500, 2025),
  ),
  ...seed('res_pension.extra_year', '310000', {
    value: 2000,
    from: '2019-01-01',
    docNo: '上海市城乡居保办法（二手资料）',
    confidence: 'M',
    note: '是否仍有效待确认（附录Q 2）',
  }),
  ...seed('res_pension.subsidy', '310000', {
    value: subsidyUntil2024,
    from: '2015-01-01',
    to: '2024-04-30',
    docNo: '上海市城乡居保缴费补贴标准',
    confidence: 'H',
    note: '起始日约在 2015 年；2024-05-01 起按沪人社规〔2024〕5号，数值未载入',
  }),
  ...seed('land_old.adjust', '310000', {
    value: {
      fixedFen: 5750,
      pctPpm: 5300,
      cutoff: '2024-12-31',
      ageSteps: steps2025,
    },
    from: '2025-01-01',
    to: '2025-12-31',
    docNo: '沪人社规〔2025〕13号',
    confidence: 'M',
    note: '结构可信度高；80 岁以上一档由同年职保规则推定，闵行区通知待载入',
  }),
  ...seed('land.years_onesum', '310000', {
    value: 12,
    from: '2022-01-01',
    docNo: '沪府规〔2022〕3号',
    confidence: 'H',
  }),
  ...seed('land.onesum_base_rate', '310000', {
    value: 600_000,
    from: '2022-01-01',
    docNo: '沪府规〔2022〕3号（二手资料）',
    confidence: 'M',
  }),
  ...seed('land.extend_most', '310000', {
    value: 60,
    from: '2022-01-01',
    docNo: '沪府规〔2022〕3号（二手资料）',
    confidence: 'M',
  }),
  ...districtDefault('land.headcount_rounding', 'UP', '公式的进位方式未见公开规定（附录Q 8）'),
  ...districtDefault('land.alert_months', 60),
  ...seed('land_old.age_supplement', '310112', {
    value: [
      { fromAge: 60, fen: 4000 },
      { fromAge: 70, fen: 6000 },
      { fromAge: 80, fen: 8000 },
      { fromAge: 90, fen: 12_000 },
    ],
    from: '2011-01-01',
    to: '2020-12-31',
    docNo: '闵行区征地养老高龄补贴（二手资料）',
    confidence: 'L',
    note: '旧标准，起止日不明；规划期内的标准待载入',
  }),
  ...seed('res_pension.round_up_jiao', '310112', {
    value: false,
    from: '2014-02-21',
    docNo: '平台默认值，待区人社局确认',
    confidence: 'D',
  }),
  ...seed('res_pension.start_after', '310112', {
    value: 1,
    from: '2014-02-21',
    docNo: '平台默认值，待区人社局确认',
    confidence: 'D',
    note: '自满 60 周岁的次月起',
  }),
  ...seed('res_pension.disabled', '310000', {
    value: { contributionFen: 110_000, personPpm: 50_000, fundFen: 60_000 },
    from: '2015-01-01',
    docNo: '上海市城乡居保缴费补贴标准',
    confidence: 'H',
    note: '起始日约在 2015 年；2024-05-01 沪人社规〔2024〕5号后是否调整待确认',
  }),
  ...districtDefault('coverage.focus_age', 40, '规划：未就业参保的 40 周岁以上人员'),
  ...seed('emp_pension.adjust', '310000', {
    value: {
      fixedFen: 5000,
      yearsStep: { perYearFen: 50, leastFen: 750 },
      pctPpm: 5300,
      cutoff: '2024-12-31',
      ageSteps: steps2025,
      rounding: 'HALF_UP',
    },
    from: '2025-01-01',
    to: '2025-12-31',
    docNo: '上海市人社局 2025 年调整退休人员基本养老金的通知',
    confidence: 'H',
    note: '比例部分按公开报道的算例保留到分；见分进角时另改进位方式',
  }),
  ...seed(
    'income.urban_year',
    'CN',
    urbanIncome(4_383_400, 2021),
    urbanIncome(4_741_200, 2022),
    urbanIncome(4_928_300, 2023),
    urbanIncome(5_182_100, 2024),
    urbanIncome(5_418_800, 2025),
  ),
]
