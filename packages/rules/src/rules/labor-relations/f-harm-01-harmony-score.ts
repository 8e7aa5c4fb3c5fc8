import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, count, fields, flag, list, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** Far above any item of a score table, so that the sum stays a number of points. */
const mostPoints = 1000

export const fHarm01 = defineRule({
  id: 'F-HARM-01',
  title: label('和谐劳动关系达标企业评分', 'Score of the harmony round'),
  plain: label(
    '按导入的评分表汇总街镇和区的评分；有一票否决事项的不能达标。',
    'Adds up the points of the imported score table; a veto item rules the employer out.',
  ),
  field: 'labor-relations',
  source: '沪人社关〔2023〕29号；一票否决事项为平台设定',
  confidence: 'M',
  audience: ['employer', 'staff'],
  decisive: { label: label('评价日期', 'Day of the evaluation') },
  input: fields({
    gradeC: flag('守法诚信等级为 C', 'Credit grade C'),
    blacklisted: flag('在失信联合惩戒名单内', 'On the blacklist'),
    groupEvent: flag('发生群体性事件', 'A group event'),
    fatalAccident: flag('发生死亡事故', 'A fatal accident'),
    items: list(
      '评分项目',
      'Items',
      fields({
        code: text('项目编号', 'Code', 20),
        fullPoints: count('满分', 'Full points', 'points'),
        points: count('得分', 'Points', 'points'),
        evaluator: choice('评价者', 'Evaluator', { TOWN: ['街镇', 'Town'], DISTRICT: ['区三方办', 'District'] }),
      }),
      500,
    ),
  }),
  result: fields({
    eligible: flag('没有否决事项', 'No veto'),
    reasons: list(
      '否决事项',
      'Vetoes',
      choice('原因', 'Reason', {
        GRADE_C: ['守法诚信等级为 C', 'Credit grade C'],
        BLACKLISTED: ['在失信联合惩戒名单内', 'On the blacklist'],
        GROUP_EVENT: ['发生群体性事件', 'A group event'],
        FATAL_ACCIDENT: ['发生死亡事故', 'A fatal accident'],
      }),
    ),
    points: count('总得分', 'Points', 'points'),
    fullPoints: count('总分', 'Full points', 'points'),
    townPoints: count('街镇评价得分', 'Points by the town', 'points'),
    districtPoints: count('区评价得分', 'Points by the district', 'points'),
  }),
  parameters: ['harmony.veto'],
  example: {
    gradeC: false,
    blacklisted: false,
    groupEvent: false,
    fatalAccident: false,
    items: [{ code: '1-1-1', fullPoints: 3, points: 3, evaluator: 'TOWN' }],
  },
  versions: [
    {
      from: '2017-01-01',
      decide({ gradeC, blacklisted, groupEvent, fatalAccident, items }, { need, reject, step }) {
        const over = items.findIndex(({ points, fullPoints }) => points > fullPoints)
        const tooHigh = items.findIndex(({ fullPoints }) => fullPoints > mostPoints)
        if (tooHigh >= 0) reject(`items.${tooHigh}.fullPoints`, 'OUT_OF_RANGE', `每项满分不超过 ${mostPoints} 分`)
        if (over >= 0) reject(`items.${over}.points`, 'PART_OVER_WHOLE', '得分高于满分')
        if (new Set(items.map(({ code }) => code)).size < items.length) reject('items', 'DUPLICATE', '项目编号重复')
        const { veto } = need({ veto: 'harmony.veto' })
        const reasons = codesWhere({
          GRADE_C: veto.gradeC && gradeC,
          BLACKLISTED: veto.blacklisted && blacklisted,
          GROUP_EVENT: veto.groupEvent && groupEvent,
          FATAL_ACCIDENT: veto.fatalAccident && fatalAccident,
        })
        const sum = (of: (item: (typeof items)[number]) => number) => items.reduce((total, item) => total + of(item), 0)
        const townPoints = step(
          '街镇评价得分',
          sum((item) => (item.evaluator === 'TOWN' ? item.points : 0)),
        )
        const districtPoints = step(
          '区评价得分',
          sum((item) => (item.evaluator === 'DISTRICT' ? item.points : 0)),
        )
        return {
          eligible: step('没有否决事项', reasons.length === 0),
          reasons,
          points: townPoints + districtPoints,
          fullPoints: sum(({ fullPoints }) => fullPoints),
          townPoints,
          districtPoints,
        }
      },
    },
  ],
})
