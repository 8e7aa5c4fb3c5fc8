import { label } from '@renshe/codes'
import { choice, count, fen, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 劳动保障监察条例: range in fen, for each person, for the case, or times the amount concealed. */
const ranges = {
  WOMEN_MINORS: { per: 'person', least: 100_000, most: 500_000, article: '第二十三条' },
  LONG_HOURS: { per: 'person', least: 10_000, most: 50_000, article: '第二十五条' },
  FALSE_WAGE_TOTAL: { per: 'amount', least: 1, most: 3, article: '第二十七条' },
  OBSTRUCTION: { per: 'case', least: 200_000, most: 2_000_000, article: '第三十条' },
} as const

export const fInsp01c = defineRule({
  id: 'F-INSP-01c',
  title: label('监察罚款幅度', 'Range of inspection fines'),
  plain: label(
    '按违法种类给出罚款的下限和上限：按受侵害人数、瞒报金额倍数或者按案计算。',
    'The least and the largest fine by kind of violation: per person, per amount concealed or per case.',
  ),
  field: 'labor-relations',
  source: '劳动保障监察条例（国令423号）第二十三条、第二十五条、第二十七条、第三十条',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('处罚决定日期', 'Day of the decision') },
  input: fields({
    violation: choice('违法种类', 'Violation', {
      WOMEN_MINORS: ['违反女职工和未成年工特殊保护', 'Protection of women and minors'],
      LONG_HOURS: ['违法延长工作时间', 'Unlawful long hours'],
      FALSE_WAGE_TOTAL: ['瞒报工资总额或者职工人数', 'Wage total or staff concealed'],
      OBSTRUCTION: ['阻挠检查、拒不改正等', 'Obstruction, refusal and the like'],
    }),
    people: count('受侵害的劳动者人数', 'Workers harmed', 'people').optional(),
    concealedFen: fen('瞒报的工资数额', 'Wages concealed').optional(),
  }),
  result: fields({ leastFen: fen('罚款下限', 'Least fine'), mostFen: fen('罚款上限', 'Largest fine') }),
  example: { violation: 'LONG_HOURS', people: 12 },
  versions: [
    {
      from: '2004-12-01',
      decide({ violation, people, concealedFen }, { reject, step }) {
        const range = ranges[violation]
        const times =
          range.per === 'person'
            ? (people ?? reject('people', 'REQUIRED', '请填写受侵害的劳动者人数'))
            : range.per === 'amount'
              ? (concealedFen ?? reject('concealedFen', 'REQUIRED', '请填写瞒报的工资数额'))
              : 1
        const source = `劳动保障监察条例${range.article}`
        const mostFen = times * range.most
        if (mostFen > 1_000_000_000_000)
          reject(range.per === 'person' ? 'people' : 'concealedFen', 'OUT_OF_RANGE', '数值过大，无法计算')
        return {
          leastFen: step('罚款下限', times * range.least, { unit: 'fen', source }),
          mostFen: step('罚款上限', mostFen, { unit: 'fen', source }),
        }
      },
    },
  ],
})
