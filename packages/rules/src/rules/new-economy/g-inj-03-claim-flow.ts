import { label } from '@renshe/codes'
import { choice, day, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

export const gInj03 = defineRule({
  id: 'G-INJ-03',
  title: label('职业伤害申请与确认期限', 'Occupational-injury claim: who applies by when'),
  plain: label(
    '判断事故是否在执行订单任务期间，给出平台、本人或近亲属的申请期限，以及材料核对和确认的期限。',
    'Whether the accident happened during an order, until when platform, worker or kin may apply, and when the agency must have checked and decided.',
  ),
  field: 'new-economy',
  source: '沪人社规〔2025〕17号；沪人社福〔2025〕373号',
  confidence: 'L',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('事故日期', 'Date of the accident'), of: (input) => input.accidentOn },
  input: fields({
    accidentOn: day('事故日期', 'Date of the accident'),
    duringOrder: flag('事故发生在执行订单任务期间', 'The accident happened during an order'),
    applicant: choice('申请人', 'Applicant', {
      platform: ['平台企业', 'Platform'],
      worker: ['劳动者本人', 'Worker'],
      kin: ['近亲属', 'Next of kin'],
    }),
    appliedOn: day('申请日期', 'Date of application').optional(),
    acceptedOn: day('受理日期', 'Date of acceptance').optional(),
    simple: flag('事实清楚、无争议', 'Clear facts, no dispute').optional(),
  }),
  result: fields({
    eligible: flag('可以申请', 'May apply'),
    reasons: list(
      '不可以的原因',
      'Reasons',
      choice('原因', 'Reason', {
        NOT_DURING_ORDER: ['不在执行订单任务期间', 'Not during an order'],
        APPLIED_LATE: ['超过申请期限', 'Applied too late'],
      }),
      2,
    ),
    platformApplyBy: day('平台申请期限', 'Platform applies by'),
    platformApplyByRolled: day('平台申请期限（遇休息日顺延）', 'Platform applies by, rolled'),
    workerApplyBy: day('本人或近亲属申请期限', 'Worker or kin apply by'),
    workerApplyByRolled: day('本人或近亲属申请期限（遇休息日顺延）', 'Worker or kin apply by, rolled'),
    materialsBy: day('材料核对期限', 'Materials checked by').optional(),
    decideBy: day('确认期限', 'Decision by').optional(),
    decideByRolled: day('确认期限（遇休息日顺延）', 'Decision by, rolled').optional(),
  }),
  parameters: [
    'gig.injury.platform_days',
    'gig.injury.worker_years',
    'gig.injury.material_days',
    'gig.injury.decide_days',
    'gig.injury.simple_days',
    'gig.injury.confirmed',
  ],
  example: {
    accidentOn: '2026-03-02',
    duringOrder: true,
    applicant: 'platform',
    appliedOn: '2026-03-10',
    acceptedOn: '2026-03-16',
  },
  versions: [
    {
      from: '2022-07-01',
      decide({ accidentOn, duringOrder, applicant, appliedOn, acceptedOn, simple = false }, work) {
        const { need, reject, step } = work
        if (appliedOn !== undefined && appliedOn < accidentOn)
          reject('appliedOn', 'BEFORE_ACCIDENT', '申请日期不能早于事故日期')
        if (acceptedOn !== undefined && appliedOn === undefined)
          reject('appliedOn', 'REQUIRED', '已受理的须填写申请日期')
        if (acceptedOn !== undefined && appliedOn !== undefined && acceptedOn < appliedOn)
          reject('acceptedOn', 'BEFORE_APPLICATION', '受理日期不能早于申请日期')
        const terms = need({
          platformDays: 'gig.injury.platform_days',
          workerYears: 'gig.injury.worker_years',
          materialDays: 'gig.injury.material_days',
          decideDays: 'gig.injury.decide_days',
          simpleDays: 'gig.injury.simple_days',
          confirmed: 'gig.injury.confirmed',
        })
        if (!terms.confirmed) work.note('PROVISIONAL', '上海职业伤害各期限文本未载入，参照工伤期限，日期为暂定')
        const platform = countPeriod(work, accidentOn, terms.platformDays, 'NATURAL', 'accidentOn')
        step('平台申请的最后一日（遇休息日顺延）', platform.rolled)
        const worker = countPeriod(work, accidentOn, terms.workerYears, 'YEAR', 'accidentOn')
        step('本人或近亲属申请的最后一日（遇休息日顺延）', worker.rolled)
        const lastDay = applicant === 'platform' ? platform.rolled : worker.rolled
        const checks = [
          ['NOT_DURING_ORDER', !duringOrder],
          ['APPLIED_LATE', appliedOn !== undefined && appliedOn > lastDay],
        ] as const
        const reasons = step(
          '不可以申请的原因',
          checks.filter(([, fails]) => fails).map(([code]) => code),
        )
        const materials = appliedOn && countPeriod(work, appliedOn, terms.materialDays, 'WORKING', 'appliedOn')
        const decision =
          acceptedOn &&
          countPeriod(work, acceptedOn, simple ? terms.simpleDays : terms.decideDays, 'NATURAL', 'acceptedOn')
        return {
          eligible: reasons.length === 0,
          reasons,
          platformApplyBy: platform.raw,
          platformApplyByRolled: platform.rolled,
          workerApplyBy: worker.raw,
          workerApplyByRolled: worker.rolled,
          ...(materials ? { materialsBy: step('材料核对的最后一日', materials.raw) } : {}),
          ...(decision ? { decideBy: step('作出确认的最后一日', decision.raw), decideByRolled: decision.rolled } : {}),
        }
      },
    },
  ],
})
