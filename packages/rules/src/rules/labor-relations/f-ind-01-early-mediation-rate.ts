import { label } from '@renshe/codes'
import { count, fields, quantity } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const fInd01 = defineRule({
  id: 'F-IND-01',
  title: label('劳动争议先行调解率', 'Early mediation rate'),
  plain: label(
    '先经调解组织受理的争议占全部争议的比例；调解不成转来的和审查确认的仲裁案件不重复计算。',
    'Share of disputes first taken to mediation; arbitration cases that came from mediation are not counted twice.',
  ),
  field: 'labor-relations',
  source: '闵行区人力资源和社会保障“十四五”规划指标8',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('统计期末', 'End of the period') },
  input: fields({
    mediationAccepted: count('调解组织受理案件数', 'Accepted by mediation bodies'),
    arbitrationAccepted: count('仲裁机构受理案件数', 'Accepted by arbitration'),
    fromFailedMediation: count('其中：调解不成进入仲裁', 'Of these from failed mediation'),
    review: count('其中：仲裁审查确认', 'Of these reviews of agreements'),
  }),
  result: fields({ rate: quantity('先行调解率', 'Rate').nullable() }),
  example: { mediationAccepted: 12_000, arbitrationAccepted: 8000, fromFailedMediation: 1500, review: 900 },
  versions: [
    {
      from: '2021-01-01',
      decide({ mediationAccepted, arbitrationAccepted, fromFailedMediation, review }, { note, reject, step }) {
        if (fromFailedMediation > arbitrationAccepted)
          reject('fromFailedMediation', 'PART_OVER_WHOLE', '调解不成进入仲裁的案件数多于仲裁受理数')
        if (fromFailedMediation + review > arbitrationAccepted)
          reject('review', 'PART_OVER_WHOLE', '调解不成与审查确认的案件数之和多于仲裁受理数')
        const whole = step(
          '调解受理 + 仲裁受理 − 调解不成进入仲裁 − 审查确认',
          mediationAccepted + arbitrationAccepted - fromFailedMediation - review,
        )
        if (whole === 0) {
          note('NO_CASES', '本期没有案件，不计算比率')
          return { rate: null }
        }
        return { rate: step('调解受理 ÷ 上述合计', mediationAccepted / whole) }
      },
    },
  ],
})
