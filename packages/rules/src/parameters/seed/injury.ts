import type { ParameterOf } from '../definitions.ts'
import type { ParameterValue } from '../parameter-value.ts'
import { districtDefault, seed } from './seed-series.ts'

const projectNotice = '沪人社规〔2025〕28号'
const cityInjury = '上海市工伤保险实施办法'

const classRates: ParameterOf<'si.rate.injury'> = {
  '1': 2000,
  '2': 4000,
  '3': 7000,
  '4': 9000,
  '5': 11_000,
  '6': 13_000,
  '7': 16_000,
  '8': 19_000,
}

const leavingMonths: ParameterOf<'injury.leave_months'> = { '5': 18, '6': 15, '7': 12, '8': 9, '9': 6, '10': 3 }

const deathOneOff = (value: number, year: number) => ({
  value,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  docNo: '工伤保险条例第三十九条；国家统计局公布的城镇居民人均可支配收入',
  confidence: 'H' as const,
})

/** The city's measure took effect in 2013; the rulebook names no day for the months and the reduction. */
const cityStart = '2013-01-01'

export const injurySeed: readonly ParameterValue[] = [
  ...seed('si.rate.injury', 'CN', {
    value: classRates,
    from: '2015-10-01',
    docNo: '人社部发〔2015〕71号',
    confidence: 'H',
  }),
  ...seed(
    'si.rate.injury.project',
    '310000',
    {
      value: 800,
      from: '2021-01-01',
      to: '2025-12-31',
      docNo: projectNotice,
      confidence: 'H',
      note: '起始日规则手册未写，按规划期首日载入',
    },
    { value: 1200, from: '2026-01-01', docNo: projectNotice, confidence: 'H' },
  ),
  ...seed(
    'injury.death_oneoff',
    'CN',
    deathOneOff(87_668_000, 2021),
    deathOneOff(94_824_000, 2022),
    deathOneOff(98_566_000, 2023),
    deathOneOff(103_642_000, 2024),
    deathOneOff(108_376_000, 2025),
  ),
  ...seed('injury.leave_months', '310000', {
    value: leavingMonths,
    from: cityStart,
    docNo: cityInjury,
    confidence: 'H',
    note: '起始日按实施办法施行日载入，待核对',
  }),
  ...seed('injury.leave_reduction', '310000', {
    value: 200_000,
    from: cityStart,
    docNo: cityInjury,
    confidence: 'M',
    note: '延迟退休后是否调整待确认（附录Q 18）',
  }),
  ...seed('injury.leave_reduction_years', '310000', {
    value: 5,
    from: cityStart,
    docNo: cityInjury,
    confidence: 'M',
    note: '延迟退休后是否调整待确认（附录Q 18）',
  }),
  ...districtDefault('rehab.followup_days', { first: 30, second: 90 }),
]
