import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, fen, fields, flag, list } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

/** 条例第五十五条: where an order to introduce real-name management is ignored, in fen. */
const fine = { leastFen: 5_000_000, mostFen: 10_000_000 } as const

const reasons = {
  NO_OFFICER: ['项目部没有劳资专管员', 'No labour-wage officer'],
  NO_REAL_NAME: ['没有实行用工实名制管理', 'No real-name management'],
} as const

export const fWage02b = defineRule({
  id: 'F-WAGE-02b',
  title: label('项目实名制管理检查', 'Real-name management of a project'),
  plain: label(
    '项目部应有劳资专管员并实行用工实名制；责令限期改正后逾期不改的，责令停工并处 5 万元以上 10 万元以下罚款。',
    'A project has a labour-wage officer and real-name management; where an order is ignored the works stop and a fine of 50 000 to 100 000 yuan follows.',
  ),
  field: 'labor-relations',
  source: '保障农民工工资支付条例（国令第724号）第二十八条、第五十五条第（三）项',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('检查日期', 'Day of the check') },
  input: fields({
    hasOfficer: flag('有劳资专管员', 'Has an officer'),
    realName: flag('实行用工实名制管理', 'Real-name management'),
    orderIgnored: flag('责令改正后逾期未改', 'Order to correct not followed'),
  }),
  result: fields({
    compliant: flag('符合规定', 'Compliant'),
    reasons: list('问题', 'Problems', choice('问题', 'Problem', reasons)),
    stopWork: flag('责令停工', 'Works stopped'),
    leastFen: fen('罚款下限', 'Fine, least'),
    mostFen: fen('罚款上限', 'Fine, most'),
  }),
  example: { hasOfficer: true, realName: false, orderIgnored: true },
  versions: [
    {
      from: '2020-05-01',
      decide({ hasOfficer, realName, orderIgnored }, { step }) {
        const problems = codesWhere({ NO_OFFICER: !hasOfficer, NO_REAL_NAME: !realName })
        const stopWork = step('未实行实名制且逾期未改', !realName && orderIgnored)
        return {
          compliant: problems.length === 0,
          reasons: problems,
          stopWork,
          ...step('罚款幅度', stopWork ? fine : { leastFen: 0, mostFen: 0 }, { unit: 'fen' }),
        }
      },
    },
  ],
})
