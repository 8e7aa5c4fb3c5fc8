import { label } from '@renshe/codes'
import { day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 工伤认定办法第八条: 15 days, and 15 again after all supplements. */
const checkDays = 15

export const eInj01b = defineRule({
  id: 'E-INJ-01b',
  title: label('工伤认定材料审查期限', 'Time limit of the check of materials'),
  plain: label(
    '收到申请后 15 日内审查材料，决定受理、不予受理，或一次性书面告知全部需要补正的材料；补齐后再计 15 日。',
    'Within 15 days of receipt: accept, refuse, or list all missing items once in writing; 15 days again after all are supplied.',
  ),
  field: 'social-insurance',
  source: '工伤认定办法（人社部令8号）第八条；工伤保险条例第十八条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('收到申请日期', 'Day of receipt'), of: (input) => input.receivedOn },
  input: fields({
    receivedOn: day('收到申请日期', 'Received on'),
    supplementedOn: day('补齐材料日期', 'All supplied on').optional(),
  }),
  result: fields({
    dueOn: day('审查期限', 'Due'),
    dueOnRolled: day('审查期限（遇休息日顺延）', 'Due, moved to a working day'),
  }),
  example: { receivedOn: '2026-02-03' },
  versions: [
    {
      from: '2011-01-01',
      decide({ receivedOn, supplementedOn }, work) {
        if (supplementedOn !== undefined && supplementedOn < receivedOn)
          work.reject('supplementedOn', 'DATE_ORDER', '补齐材料日期早于收到申请日期')
        const start = work.step(
          supplementedOn === undefined ? '从收到申请起算' : '从补齐材料起重新计算',
          supplementedOn ?? receivedOn,
        )
        const path = supplementedOn === undefined ? 'receivedOn' : 'supplementedOn'
        const { raw, rolled } = countPeriod(work, start, checkDays, 'NATURAL', path)
        return { dueOn: work.step('审查期限', raw), dueOnRolled: work.step('遇休息日顺延后的日期', rolled) }
      },
    },
  ],
})
