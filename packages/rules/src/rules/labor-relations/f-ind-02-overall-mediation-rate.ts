import { label } from '@renshe/codes'
import { count, fields, quantity } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'

interface Counts {
  readonly mediationSucceeded: number
  readonly arbitrationMediatedOrWithdrawn: number
  readonly reviewClosed: number
  readonly mediationClosed: number
  readonly arbitrationClosed: number
  readonly closedFromFailedMediation: number
}

/** Cases under a review are among the mediated and withdrawn ones before they are taken off (F-IND-02). */
function checkParts(counts: Counts, { reject }: Pick<Work, 'reject'>) {
  if (counts.mediationSucceeded > counts.mediationClosed)
    reject('mediationSucceeded', 'PART_OVER_WHOLE', '调解成功数多于调解结案数')
  if (counts.arbitrationMediatedOrWithdrawn > counts.arbitrationClosed)
    reject('arbitrationMediatedOrWithdrawn', 'PART_OVER_WHOLE', '仲裁调解及撤诉数多于仲裁结案数')
  if (counts.reviewClosed > counts.arbitrationMediatedOrWithdrawn)
    reject('reviewClosed', 'PART_OVER_WHOLE', '审查确认数应包含在仲裁调解及撤诉数之内')
  if (counts.closedFromFailedMediation + counts.reviewClosed > counts.arbitrationClosed)
    reject('closedFromFailedMediation', 'PART_OVER_WHOLE', '调解不成与审查确认的结案数之和多于仲裁结案数')
}

export const fInd02 = defineRule({
  id: 'F-IND-02',
  title: label('劳动争议综合调解率', 'Overall mediation rate'),
  plain: label(
    '用调解或撤诉方式了结的争议占全部结案争议的比例，按规划公式计算，可能超过 100%。',
    'Share of closed disputes that ended by mediation or withdrawal; by the plan’s formula it can exceed 100 %.',
  ),
  field: 'labor-relations',
  source: '闵行区人力资源和社会保障“十四五”规划指标9',
  confidence: 'H',
  audience: ['staff'],
  decisive: { label: label('统计期末', 'End of the period') },
  input: fields({
    mediationSucceeded: count('调解组织调解成功数', 'Succeeded in mediation'),
    arbitrationMediatedOrWithdrawn: count(
      '仲裁机构调解及撤诉案件数（含审查确认）',
      'Mediated or withdrawn in arbitration, reviews included',
    ),
    reviewClosed: count('其中：审查确认', 'Of these reviews of agreements'),
    mediationClosed: count('调解组织结案数', 'Closed by mediation bodies'),
    arbitrationClosed: count('仲裁机构结案数', 'Closed by arbitration'),
    closedFromFailedMediation: count('其中：调解不成进入仲裁', 'Of these from failed mediation'),
  }),
  result: fields({ rate: quantity('综合调解率', 'Rate').nullable() }),
  example: {
    mediationSucceeded: 9600,
    arbitrationMediatedOrWithdrawn: 4200,
    reviewClosed: 850,
    mediationClosed: 11_900,
    arbitrationClosed: 7900,
    closedFromFailedMediation: 1450,
  },
  versions: [
    {
      from: '2021-01-01',
      decide(counts, work) {
        checkParts(counts, work)
        const part = work.step(
          '调解成功 + 仲裁调解及撤诉 − 审查确认',
          counts.mediationSucceeded + counts.arbitrationMediatedOrWithdrawn - counts.reviewClosed,
        )
        const whole = work.step(
          '调解结案 + 仲裁结案 − 调解不成进入仲裁 − 审查确认',
          counts.mediationClosed + counts.arbitrationClosed - counts.closedFromFailedMediation - counts.reviewClosed,
        )
        if (whole === 0) {
          work.note('NO_CASES', '本期没有结案，不计算比率')
          return { rate: null }
        }
        if (part > whole)
          work.note('OVER_100', '比率超过 100%：调解不成的案件后来在仲裁中调解，按公式只计入分子；照原公式列示')
        return { rate: work.step('综合调解率', part / whole) }
      },
    },
  ],
})
