import { label, normalizeText } from '@renshe/codes'
import type { z } from 'zod'
import { choice, count, day, fen, fields, flag, list, text } from '../../declare/input.ts'
import { defineRule, type RuleVersion } from '../../declare/rule.ts'

const problemCodes = {
  NOT_LISTED: ['平台不在试点名单', 'The platform is not in the pilot'],
  ORDERS_NOT_INSURED: ['有订单未参保', 'Some orders are not insured'],
  CHARGED_TO_WORKERS: ['向劳动者收取了费用', 'Workers were charged'],
} as const

const input = fields({
  platform: text('平台名称', 'Platform', 50).min(1),
  on: day('日期', 'Date'),
  ordersExecuted: count('已履行订单数', 'Orders carried out').optional(),
  ordersInsured: count('已参保订单数', 'Orders insured').optional(),
  chargedToWorkersFen: fen('向劳动者收取的费用', 'Charged to workers').optional(),
})

const result = fields({
  covered: flag('平台在试点名单内', 'The platform is covered'),
  compliant: flag('参保合规', 'Compliant'),
  problems: list('问题', 'Problems', choice('问题', 'Problem', problemCodes), 3),
})

type Input = z.output<typeof input>
type Result = z.output<typeof result>

const decide: RuleVersion<Input, Result, 'gig.platforms'>['decide'] = (asked, { need, reject, step }) => {
  const { ordersExecuted, ordersInsured, chargedToWorkersFen = 0 } = asked
  const platform = normalizeText(asked.platform)
  if (platform === '') reject('platform', 'EMPTY', '请填写平台名称')
  if ((ordersExecuted === undefined) !== (ordersInsured === undefined))
    reject(ordersExecuted === undefined ? 'ordersExecuted' : 'ordersInsured', 'PAIR', '已履行和已参保订单数须一并填写')
  const { platforms } = need({ platforms: 'gig.platforms' })
  const covered = step('平台在当日试点名单内', platforms.includes(platform))
  const checks = [
    ['NOT_LISTED', !covered],
    ['ORDERS_NOT_INSURED', step('已履行订单与已参保订单数不一致', ordersExecuted !== ordersInsured)],
    ['CHARGED_TO_WORKERS', step('缴费只由平台承担，向劳动者收取', chargedToWorkersFen, { unit: 'fen' }) > 0],
  ] as const
  const problems = checks.filter(([, fails]) => fails).map(([code]) => code)
  return { covered, compliant: problems.length === 0, problems }
}

export const gInj01 = defineRule({
  id: 'G-INJ-01',
  title: label('职业伤害保障试点范围', 'Occupational-injury pilot: who is covered'),
  plain: label(
    '查平台当日是否在职业伤害保障试点名单内，并核对是否每单必保、是否由平台全额缴费。',
    'Whether a platform is in the occupational-injury pilot on a day, and whether every order is insured at the platform’s cost.',
  ),
  field: 'new-economy',
  source: '人社部发〔2025〕24号；沪人社规〔2025〕17号；沪人社福〔2025〕373号',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('接单日期', 'Date of the order'), of: (asked) => asked.on },
  input,
  result,
  parameters: ['gig.platforms'],
  example: { platform: '顺丰同城', on: '2026-01-15', ordersExecuted: 1000, ordersInsured: 1000 },
  versions: [
    { from: '2022-07-01', source: '职业伤害保障试点（2022年7月起，七省市）', decide },
    { from: '2025-07-01', decide },
  ],
})
