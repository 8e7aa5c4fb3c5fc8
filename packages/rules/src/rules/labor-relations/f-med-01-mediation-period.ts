import { addDays, type LocalDate, label } from '@renshe/codes'
import { day, fields } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'
import { withinDates } from '../../evaluate/within-dates.ts'

/** 调解仲裁法第十四条. */
const mediationDays = 15
/** 人社部令17号第二十二条. */
const acceptanceWorkingDays = 3

interface Dates {
  readonly appliedOn: LocalDate
  readonly acceptedOn?: LocalDate | undefined
  readonly extendedTo?: LocalDate | undefined
}

/** What the law itself says: 15 days from receiving the application, after which arbitration is open. */
function byLaw({ appliedOn, acceptedOn, extendedTo }: Dates, work: Work<never>) {
  if (acceptedOn !== undefined && acceptedOn < appliedOn)
    work.reject('acceptedOn', 'DATE_ORDER', '受理日期早于申请日期')
  const { raw, rolled } = countPeriod(work, appliedOn, mediationDays, 'NATURAL', 'appliedOn')
  if (extendedTo !== undefined && extendedTo < raw)
    work.reject('extendedTo', 'DATE_ORDER', '双方同意延长的日期早于法定期满日')
  return {
    endsOn: work.step('收到申请之日起 15 日期满（法定，提醒以此为准）', raw),
    endsOnRolled: work.step('期满遇休息日的，顺延到', rolled),
    failsAfter: work.step('到此日仍未达成协议视为调解不成', extendedTo ?? raw),
    mayArbitrateFrom: work.step('未达成协议的，从此日起可申请仲裁', withinDates(work, 'appliedOn', addDays(raw, 1))),
  }
}

export const fMed01 = defineRule({
  id: 'F-MED-01',
  title: label('劳动争议调解期限', 'Time limits of mediation'),
  plain: label(
    '收到调解申请后 3 个工作日内决定受理，15 日内未达成协议的，可以申请仲裁。',
    'Acceptance within three working days; without an agreement within fifteen days the way to arbitration is open.',
  ),
  field: 'labor-relations',
  source: '劳动争议调解仲裁法第十四条；企业劳动争议协商调解规定（人社部令17号）第二十二条、第二十九条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('收到调解申请日期', 'Day the application is received'), of: (input) => input.appliedOn },
  input: fields({
    appliedOn: day('收到调解申请日期', 'Application received on'),
    acceptedOn: day('受理日期', 'Accepted on').optional(),
    extendedTo: day('双方同意延长到', 'Extended by both parties to').optional(),
  }),
  result: fields({
    acceptBy: day('最迟受理日期', 'Accept by').nullable(),
    endsOn: day('调解期满日（法定）', 'Mediation ends on, by law'),
    endsOnRolled: day('调解期满日（顺延后）', 'Mediation ends on, rolled'),
    endsOnByRegulation: day('自受理起算的期满日', 'Ends on, counted from acceptance').nullable(),
    failsAfter: day('视为调解不成的日期', 'Counts as failed after'),
    mayArbitrateFrom: day('可申请仲裁的首日', 'Arbitration open from'),
  }),
  example: { appliedOn: '2026-03-02' },
  versions: [
    {
      from: '2008-05-01',
      source: '劳动争议调解仲裁法第十四条',
      decide: (input, work) => ({ acceptBy: null, ...byLaw(input, work), endsOnByRegulation: null }),
    },
    {
      from: '2012-01-01',
      decide(input, work) {
        const law = byLaw(input, work)
        const acceptBy = countPeriod(work, input.appliedOn, acceptanceWorkingDays, 'WORKING', 'appliedOn').raw
        const accepted = input.acceptedOn
        const regulation = accepted ? countPeriod(work, accepted, mediationDays, 'NATURAL', 'acceptedOn').raw : null
        return {
          ...law,
          acceptBy: work.step('收到申请后 3 个工作日内受理', acceptBy, { source: '人社部令17号第二十二条' }),
          endsOnByRegulation: work.step('受理之日起 15 日期满', regulation, { source: '人社部令17号第二十九条' }),
        }
      },
    },
  ],
})
