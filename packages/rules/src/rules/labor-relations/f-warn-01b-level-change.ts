import { label } from '@renshe/codes'
import { codesWhere } from '../../declare/codes-where.ts'
import { choice, fields, flag, list, text } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { warnLevels, warnOrder } from './f-warn-levels.ts'

const directions = {
  up: ['升级', 'Up'],
  same: ['不变', 'Same'],
  down: ['降级', 'Down'],
} as const

const reasons = {
  NO_REASON: ['降级没有写明理由', 'No reason given'],
  NOT_VERIFIED: ['降级理由没有核实', 'Reason not verified'],
} as const

export const fWarn01b = defineRule({
  id: 'F-WARN-01b',
  title: label('预警等级调整', 'Change of a warning level'),
  plain: label(
    '预警升级随时生效；降级须写明理由并经核实。评分历史不得修改。',
    'A level rises at once; it falls only for a reason that was given and verified. The history of scores is never changed.',
  ),
  field: 'labor-relations',
  source: '平台设计，待区人社局确认',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('调整日期', 'Day of the change') },
  input: fields({
    from: choice('原等级', 'From', warnLevels),
    to: choice('新等级', 'To', warnLevels),
    reason: text('理由', 'Reason', 500).optional(),
    verified: flag('理由已核实', 'Reason verified').optional(),
  }),
  result: fields({
    allowed: flag('可以调整', 'Allowed'),
    direction: choice('方向', 'Direction', directions),
    reasons: list('不能调整的原因', 'Reasons against', choice('原因', 'Reason', reasons)),
  }),
  example: { from: 'red', to: 'yellow', reason: '欠薪已全部付清', verified: true },
  versions: [
    {
      from: '2021-01-01',
      decide({ from, to, reason = '', verified = false }, { step }) {
        const rise = warnOrder.indexOf(to) - warnOrder.indexOf(from)
        const direction: keyof typeof directions = rise > 0 ? 'up' : rise < 0 ? 'down' : 'same'
        step('方向', directions[direction][0])
        const down = direction === 'down'
        const against = codesWhere({ NO_REASON: down && reason.trim() === '', NOT_VERIFIED: down && !verified })
        return { allowed: step('可以调整', against.length === 0), direction, reasons: against }
      },
    },
  ],
})
