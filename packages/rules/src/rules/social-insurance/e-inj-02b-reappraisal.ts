import { label } from '@renshe/codes'
import { choice, day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 条例第二十六条 (再次鉴定, 15 days) and 第二十八条 (复查, after one year). */
const againDays = 15
const reviewYears = 1

const kinds = {
  again: ['再次鉴定（市级委员会，结论为最终结论）', 'Re-appraisal, final'],
  review: ['伤残情况变化，复查鉴定', 'Review after a change'],
} as const

export const eInj02b = defineRule({
  id: 'E-INJ-02b',
  title: label('再次鉴定和复查鉴定的申请时间', 'When a re-appraisal or a review may be asked for'),
  plain: label(
    '不服鉴定结论的，收到后 15 日内申请再次鉴定，该结论为最终结论；认为伤残情况变化的，结论作出一年后可申请复查。',
    'A re-appraisal is asked for within 15 days of receipt and is final; a review may be asked for a year after the conclusion.',
  ),
  field: 'social-insurance',
  source: '工伤保险条例第二十六条、第二十八条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('结论日期', 'Day of the conclusion'), of: (input) => input.conclusionOn },
  input: fields({
    kind: choice('申请类别', 'Kind', kinds),
    conclusionOn: day('收到结论日期（复查填作出日期）', 'Received on; for a review, concluded on'),
    appliedOn: day('申请日期', 'Applied on').optional(),
  }),
  result: fields({
    firstOn: day('最早申请日期', 'First day').optional(),
    lastOn: day('最晚申请日期', 'Last day').optional(),
    lastOnRolled: day('最晚申请日期（遇休息日顺延）', 'Last day, moved to a working day').optional(),
    inTime: flag('申请时间符合规定', 'In time').optional(),
  }),
  example: { kind: 'again', conclusionOn: '2026-02-03', appliedOn: '2026-02-24' },
  versions: [
    {
      from: '2004-01-01',
      decide({ kind, conclusionOn, appliedOn }, work) {
        const { step, reject } = work
        if (appliedOn !== undefined && appliedOn < conclusionOn)
          reject('appliedOn', 'DATE_ORDER', '申请日期早于结论日期')
        if (kind === 'review') {
          const firstOn = step(
            '结论作出满一年',
            countPeriod(work, conclusionOn, reviewYears, 'YEAR', 'conclusionOn').raw,
          )
          return { firstOn, ...(appliedOn === undefined ? {} : { inTime: step('已满一年', appliedOn >= firstOn) }) }
        }
        const { raw, rolled } = countPeriod(work, conclusionOn, againDays, 'NATURAL', 'conclusionOn')
        const dates = { lastOn: step('收到结论后 15 日', raw), lastOnRolled: step('遇休息日顺延后的日期', rolled) }
        return { ...dates, ...(appliedOn === undefined ? {} : { inTime: step('在期限内', appliedOn <= rolled) }) }
      },
    },
  ],
})
