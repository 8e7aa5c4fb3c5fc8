import type { ParameterOf } from '../definitions.ts'
import type { ParameterValue } from '../parameter-value.ts'
import { seed } from './seed-series.ts'

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

/** Values of rulebook part P. `si.rate.medical.er`, the subsidies since 2024-05, funeral money and land allowances are `?`. */
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
      ageSteps: [
        { fromAge: 70, fen: 2500 },
        { fromAge: 75, fen: 3500 },
        { fromAge: 80, fen: 4500 },
      ],
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
]
