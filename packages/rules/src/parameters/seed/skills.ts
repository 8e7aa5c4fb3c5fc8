import type { ParameterValue } from '../parameter-value.ts'
import { districtDefault, seed } from './seed-series.ts'

const social = {
  from: '2016-01-01',
  to: '2027-03-31',
  docNo: '沪人社职发〔2016〕55号',
  confidence: 'M',
} as const
const uplift = { from: '2022-01-01', docNo: '上海市技能提升补贴标准（2022 年网页）', confidence: 'M' } as const
const master = { from: '2023-01-01', docNo: '沪人社职〔2023〕449号', confidence: 'H' } as const

/**
 * Values of rulebook part P and of part D. Not known, and so PARAM_MISSING: amounts of 企业新型学徒制 in Shanghai, ratio and
 * caps of the education surcharge in Minhang, years before a level.
 */
export const skillsSeed: readonly ParameterValue[] = [
  ...districtDefault('training.attendance_min', 800_000),
  ...districtDefault('training.checks_per_half_day', 2),
  ...seed('training.base_price_ratio', '310000', { ...social, value: 700_000 }),
  ...seed('training.subsidy_full', '310000', { ...social, value: 1_000_000 }),
  ...seed('training.subsidy_shortage', '310000', { ...social, value: 800_000 }),
  ...seed('training.subsidy_other', '310000', { ...social, value: 600_000 }),
  ...seed('skill.uplift', '310000', {
    ...uplift,
    value: { '5': 150_000, '4': 200_000, '3': 250_000, '2': 300_000, '1': 350_000 },
    note: '失效日期未见公布',
  }),
  ...seed('skill.uplift_ratio', '310000', {
    ...uplift,
    value: { full: 1_000_000, employed: 800_000, student: 800_000 },
  }),
  ...seed(
    'skill.uplift_extra',
    '310000',
    { value: 0, from: '2022-01-01', docNo: uplift.docNo, confidence: 'M' },
    {
      value: 300_000,
      from: '2025-12-01',
      docNo: '上海市三大先导产业和照护技能补贴上浮（2025-12 报道）',
      confidence: 'M',
      note: '据报道，文号待核',
    },
  ),
  ...seed('skill.uplift_per_year', 'CN', {
    value: 3,
    from: '2019-05-01',
    docNo: '国办发〔2019〕24号',
    confidence: 'M',
  }),
  ...seed('apprentice.prepay', 'CN', {
    value: 500_000,
    from: '2021-06-01',
    docNo: '人社部发〔2021〕39号',
    confidence: 'M',
  }),
  ...seed('master.studio', '310000', { ...master, value: 10_000_000 }),
  ...seed('master.chief', '310000', { ...master, value: 5_000_000 }),
  ...seed('master.term_years', '310000', { ...master, value: 3 }),
  ...districtDefault(
    'training.risk_points',
    {
      sameDevice: 40,
      identicalSheets: 60,
      sizeChange: 20,
      employedElsewhere: 30,
      teacherDoubleBooked: 30,
      allPassLowHours: 60,
      complaint: 20,
    },
    '规则手册只列信号和 60 分界线，各信号分值为平台建议',
  ),
  ...districtDefault('training.risk_threshold', 60),
  ...districtDefault('training.same_device_min', 3),
  ...districtDefault('training.size_change_max', 200_000),
  ...districtDefault('training.low_hours', 500_000),
  ...districtDefault('training.random_check', 100_000),
]
