import { label } from '@renshe/codes'
import { day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 劳动保障监察条例第二十条. */
const limitYears = 2

export const fInsp01a = defineRule({
  id: 'F-INSP-01a',
  title: label('监察查处时效', 'How long a violation can be pursued'),
  plain: label(
    '违法行为 2 年内未被发现也未被举报投诉的不再查处；连续的行为从终了之日起算。',
    'Not pursued when undiscovered and unreported for two years from the act, or from the end of a continuing one.',
  ),
  field: 'labor-relations',
  source: '劳动保障监察条例（国令423号）第二十条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('发现或举报投诉日期', 'Day discovered or reported'), of: (input) => input.reportedOn },
  input: fields({
    actEndedOn: day('违法行为发生或终了日期', 'Act done or ended on'),
    reportedOn: day('发现或举报投诉日期', 'Discovered or reported on'),
  }),
  result: fields({
    inTime: flag('可以查处', 'Can be pursued'),
    lastDay: day('时效期满日', 'Last day'),
    lastDayRolled: day('期满日遇休息日的下一个工作日（仅供参考）', 'Next working day, for information'),
  }),
  example: { actEndedOn: '2024-04-01', reportedOn: '2026-04-02' },
  versions: [
    {
      from: '2004-12-01',
      decide({ actEndedOn, reportedOn }, work) {
        if (reportedOn < actEndedOn) work.reject('reportedOn', 'DATE_ORDER', '举报日期早于行为终了日期')
        const { raw, rolled } = countPeriod(work, actEndedOn, limitYears, 'YEAR', 'actEndedOn')
        work.step('行为终了之日起 2 年', raw)
        return { inTime: work.step('在 2 年以内', reportedOn <= raw), lastDay: raw, lastDayRolled: rolled }
      },
    },
  ],
})
