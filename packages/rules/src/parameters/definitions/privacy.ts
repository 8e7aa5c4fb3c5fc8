import { label } from '@renshe/codes'
import { z } from 'zod'
import { number, scheme } from '../../declare/parameter.ts'

/** Months that records are kept; a value below what the law asks cannot be loaded. */
const kept = (zh: string, en: string, least: number, help?: string) => ({
  ...scheme(label(zh, en), z.number().int().min(least).max(1200).meta({ unit: 'months' }), help ? { help } : {}),
  unit: 'months' as const,
})

const whole = (zh: string, en: string, least: number, most: number) =>
  scheme(label(zh, en), z.number().int().min(least).max(most))

/** Retention, answers to people and security settings (rulebook I). */
export const privacyParameters = {
  'privacy.request_days': number(
    label('个人信息权利请求答复时限', 'Time to answer a data-subject request'),
    'working-days',
  ),
  'privacy.withdrawal_hours': number(label('撤回同意后停止处理时限', 'Time to stop after a withdrawal'), 'hours'),
  'share.reply_days': number(label('有条件共享申请答复时限', 'Time to answer a sharing request'), 'working-days'),
  'retention.arbitration_award': kept(
    '仲裁裁决案卷保存期',
    'Arbitration files ending in an award',
    120,
    '不少于 10 年',
  ),
  'retention.arbitration_other': kept('其他仲裁案卷保存期', 'Other arbitration files', 60, '不少于 5 年'),
  'retention.wage_ledger': kept('工资支付台账保存期', 'Wage ledgers', 36, '国令724号第十五条：不少于 3 年'),
  'retention.hr_service_ledger': kept(
    '人力资源服务台账保存期',
    'Ledgers of HR services',
    24,
    '国令700号第三十三条：不少于 2 年',
  ),
  'retention.recruiting': kept('网络招聘信息保存期', 'Online recruitment information', 36, '不少于 3 年'),
  'retention.contract': kept('劳动合同文本保存期', 'Contract texts', 24, '劳动合同法第五十条：不少于 2 年'),
  'retention.network_log': kept('网络和操作日志保存期', 'Network and operation logs', 6, '网络安全法：不少于 6 个月'),
  'retention.impact_assessment': kept(
    '个人信息保护影响评估报告保存期',
    'Impact assessments',
    36,
    '个人信息保护法第五十六条：不少于 3 年',
  ),
  'retention.matching_score': kept('匹配评分保存期', 'Matching scores', 1),
  'retention.raw_location': kept('位置、考勤原始数据保存期', 'Raw locations and attendance', 1),
  'retention.image': kept('影像保存期', 'Images', 1),
  'mlps.password_length': whole('口令最短长度（字符）', 'Least length of a password in characters', 8, 64),
  'mlps.password_kinds': whole('口令字符种类', 'Kinds of characters in a password', 1, 4),
  'mlps.password_days': number(label('口令最长使用期', 'Longest use of a password'), 'days'),
  'mlps.lock_failures': number(label('登录失败锁定次数', 'Failures until an account is locked'), 'times'),
  'mlps.lock_minutes': number(label('登录失败锁定时长', 'Time an account stays locked'), 'minutes'),
  'mlps.idle_minutes': number(label('空闲退出时长', 'Idle time until sign-out'), 'minutes'),
}
