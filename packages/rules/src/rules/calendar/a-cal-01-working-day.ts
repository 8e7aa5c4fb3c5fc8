import {
  isStatutoryHoliday,
  isWorkingDay,
  type LocalDate,
  label,
  monthOf,
  type WorkCalendar,
  workingDaysInMonth,
  workingDaysInYear,
} from '@renshe/codes'
import { choice, count, day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { noteProvisional } from '../../evaluate/count-period.ts'

const kinds = {
  WORKING: ['工作日', 'Working day'],
  ADJUSTED: ['调休上班日', 'Weekend day worked'],
  REST: ['周末休息日', 'Weekend'],
  HOLIDAY: ['放假日', 'Holiday'],
} as const

/** Without a notice only the holidays with a fixed date are known; every other rest day is then a weekend. */
function kindOf(date: LocalDate, calendar: WorkCalendar): keyof typeof kinds {
  const notice = calendar.years[date.slice(0, 4)]
  if (notice?.work.includes(date)) return 'ADJUSTED'
  if (notice?.off.includes(date) || isStatutoryHoliday(date, calendar)) return 'HOLIDAY'
  return isWorkingDay(date, calendar) ? 'WORKING' : 'REST'
}

export const aCal01 = defineRule({
  id: 'A-CAL-01',
  title: label('工作日和放假日', 'Working days and days off'),
  plain: label(
    '判断某天上班还是放假，并给出当月、当年的工作日数；放假安排没有公布的年份，结果为暂定。',
    'Whether a day is worked, with the working days of its month and year; provisional where the notice is not published.',
  ),
  field: 'calendar',
  source: '国务院办公厅关于部分节假日安排的通知（2021—2026 年各年度）',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('日期', 'Date'), of: (input) => input.date },
  input: fields({ date: day('日期', 'Date') }),
  result: fields({
    workingDay: flag('上班', 'Worked'),
    kind: choice('类别', 'Kind', kinds),
    workingDaysInMonth: count('当月工作日', 'Working days of the month', 'days'),
    workingDaysInYear: count('当年工作日', 'Working days of the year', 'days'),
    provisional: flag('暂定', 'Provisional'),
  }),
  example: { date: '2026-02-14' },
  versions: [
    {
      // 国令513号: the days off in the form the notices still follow
      from: '2008-01-01',
      decide({ date }, work) {
        const kind = kindOf(date, work.calendar)
        work.step(`${date} 是${kinds[kind][0]}`, kind)
        return {
          workingDay: isWorkingDay(date, work.calendar),
          kind,
          workingDaysInMonth: workingDaysInMonth(monthOf(date), work.calendar),
          workingDaysInYear: workingDaysInYear(Number(date.slice(0, 4)), work.calendar),
          provisional: noteProvisional(work, date, date),
        }
      },
    },
  ],
})
