import type { ParameterValue } from '../parameter-value.ts'
import { districtDefault, seed } from './seed-series.ts'

/** Legal least periods of keeping (I-RET-01), the platform's own defaults and the values of level 3 (I-MLPS-01). */
export const privacySeed: readonly ParameterValue[] = [
  ...districtDefault('privacy.request_days', 15),
  ...districtDefault('privacy.withdrawal_hours', 24),
  ...seed('share.reply_days', 'CN', {
    value: 10,
    from: '2016-09-05',
    docNo: '国发〔2016〕51号；国令809号',
    confidence: 'M',
  }),
  ...seed('retention.arbitration_award', 'CN', {
    value: 120,
    from: '2017-07-01',
    docNo: '劳动人事争议仲裁办案规则',
    confidence: 'M',
  }),
  ...seed('retention.arbitration_other', 'CN', {
    value: 60,
    from: '2017-07-01',
    docNo: '劳动人事争议仲裁办案规则',
    confidence: 'M',
  }),
  ...seed('retention.wage_ledger', 'CN', { value: 36, from: '2020-05-01', docNo: '国令724号', confidence: 'H' }),
  ...seed('retention.hr_service_ledger', 'CN', { value: 24, from: '2018-10-01', docNo: '国令700号', confidence: 'H' }),
  ...seed('retention.recruiting', 'CN', {
    value: 36,
    from: '2021-03-01',
    docNo: '人社部令44号',
    confidence: 'M',
    note: '自服务终止起算',
  }),
  ...seed('retention.contract', 'CN', { value: 24, from: '2008-01-01', docNo: '劳动合同法', confidence: 'M' }),
  ...seed('retention.network_log', 'CN', {
    value: 6,
    from: '2017-06-01',
    docNo: '网络安全法',
    confidence: 'M',
    note: '2026-01-01 施行的修正文本条号待核对（附录Q 20）',
  }),
  ...seed('retention.impact_assessment', 'CN', {
    value: 36,
    from: '2021-11-01',
    docNo: '个人信息保护法',
    confidence: 'H',
  }),
  ...districtDefault('retention.matching_score', 12),
  ...districtDefault('retention.raw_location', 12),
  ...districtDefault('retention.image', 6),
  ...districtDefault('mlps.password_length', 10),
  ...districtDefault('mlps.password_kinds', 3),
  ...districtDefault('mlps.password_days', 90),
  ...districtDefault('mlps.lock_failures', 5),
  ...districtDefault('mlps.lock_minutes', 30),
  ...districtDefault('mlps.idle_minutes', 15),
]
