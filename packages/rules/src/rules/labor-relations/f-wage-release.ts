import { codesWhere } from '../../declare/codes-where.ts'
import { choice, day, fields, flag, list } from '../../declare/input.ts'
import type { Work } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** Public notice before an account is closed or a bond returned (条例第二十七条; 人社部发〔2021〕65号). */
const noticeDays = 30

const reasons = {
  NOT_COMPLETED: ['工程没有完工', 'Works not complete'],
  ARREARS: ['还有拖欠的农民工工资', 'Wages still owed'],
  NO_NOTICE: ['没有公示', 'No public notice'],
  NOTICE_RUNNING: ['公示不满 30 日', 'Notice has not run 30 days'],
} as const

export const releaseInput = fields({
  completed: flag('工程已完工', 'Works complete'),
  noArrears: flag('没有拖欠工资', 'No wages owed'),
  noticeOn: day('公示开始日期', 'Notice began on').optional(),
  asOf: day('申请日期', 'Applied on'),
})

export const releaseResult = fields({
  eligible: flag('可以办理', 'May be released'),
  reasons: list('不能办理的原因', 'Reasons against', choice('原因', 'Reason', reasons)),
  noticeEndsOn: day('公示期满日期', 'Notice ends on').optional(),
})

/** Whether money kept for wages may be released: works complete, nobody owed, and the notice has run. */
export function release(
  { completed, noArrears, noticeOn, asOf }: ReturnType<typeof releaseInput.parse>,
  work: Work<never>,
): ReturnType<typeof releaseResult.parse> {
  if (noticeOn !== undefined && noticeOn > asOf) work.reject('noticeOn', 'DATE_ORDER', '公示开始日期晚于申请日期')
  const endsOn =
    noticeOn === undefined
      ? undefined
      : work.step('公示期满日期', countPeriod(work, noticeOn, noticeDays, 'NATURAL', 'noticeOn').raw)
  const against = codesWhere({
    NOT_COMPLETED: !completed,
    ARREARS: !noArrears,
    NO_NOTICE: endsOn === undefined,
    NOTICE_RUNNING: endsOn !== undefined && asOf <= endsOn,
  })
  return {
    eligible: work.step('可以办理', against.length === 0),
    reasons: against,
    ...(endsOn === undefined ? {} : { noticeEndsOn: endsOn }),
  }
}
