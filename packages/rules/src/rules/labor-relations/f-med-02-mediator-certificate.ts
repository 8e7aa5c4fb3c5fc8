import { addDays, addMonths, ageOn, label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { withinDates } from '../../evaluate/within-dates.ts'

/** 民法典第十七条: an adult. */
const adultAge = 18

export const fMed02 = defineRule({
  id: 'F-MED-02',
  title: label('调解员认证', 'Certification of mediators'),
  plain: label(
    '成年、公道正派、有一定法律知识，并完成年度培训学时的，可以认证为调解员；证书到期要重新认证。',
    'An adult, fair, with some legal knowledge and the yearly training; the certificate must be renewed when it ends.',
  ),
  field: 'labor-relations',
  source: '劳动争议调解仲裁法第十一条；培训学时与证书期限为平台设定',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('认证日期', 'Day of certification'), of: (input) => input.on },
  input: fields({
    on: day('认证日期', 'Certified on'),
    bornOn: day('出生日期', 'Born on'),
    fair: flag('公道正派、联系群众、热心调解工作', 'Fair and willing'),
    legalKnowledge: flag('具有一定法律知识、政策水平和文化水平', 'Some legal knowledge and education'),
    trainingHours: count('本年培训学时', 'Training hours this year', 'hours'),
    qualityScore: count('办案质量得分', 'Case quality score', 'points').optional(),
  }),
  result: fields({
    eligible: flag('可以认证', 'Can be certified'),
    reasons: list(
      '不符合的条件',
      'Conditions not met',
      choice('原因', 'Reason', {
        MINOR: ['未成年', 'Not an adult'],
        NOT_FAIR: ['不具备公道正派等条件', 'Not fair and willing'],
        NO_LEGAL_KNOWLEDGE: ['缺少法律知识', 'No legal knowledge'],
        TRAINING_SHORT: ['培训学时不足', 'Too little training'],
        QUALITY_LOW: ['办案质量得分不合格', 'Case quality score too low'],
      }),
    ),
    validUntil: day('证书有效期至', 'Valid until').nullable(),
  }),
  parameters: ['mediator.training_hours', 'mediator.cert_years', 'mediator.quality_min'],
  example: { on: '2026-03-02', bornOn: '1980-05-01', fair: true, legalKnowledge: true, trainingHours: 24 },
  versions: [
    {
      from: '2021-01-01',
      decide({ on, bornOn, fair, legalKnowledge, trainingHours, qualityScore }, work) {
        const { need, peek, reject, step } = work
        if (bornOn > on) reject('bornOn', 'DATE_ORDER', '出生日期晚于认证日期')
        const { hours, years } = need({ hours: 'mediator.training_hours', years: 'mediator.cert_years' })
        const passing = qualityScore === undefined ? undefined : peek('mediator.quality_min')
        const reasons = codesWhere({
          MINOR: step('周岁', ageOn(bornOn, on), { unit: 'years' }) < adultAge,
          NOT_FAIR: !fair,
          NO_LEGAL_KNOWLEDGE: !legalKnowledge,
          TRAINING_SHORT: trainingHours < hours,
          QUALITY_LOW: qualityScore !== undefined && passing !== undefined && qualityScore < passing,
        })
        const eligible = reasons.length === 0
        const validUntil = eligible ? withinDates(work, 'on', addDays(addMonths(on, years * 12), -1)) : null
        return { eligible, reasons, validUntil: step('证书有效期至', validUntil) }
      },
    },
  ],
})
