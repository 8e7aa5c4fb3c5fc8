import { addDays, isWorkingDay, type LocalDate, label, type WorkCalendar } from '@renshe/codes'
import { day, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { noteProvisional } from '../../evaluate/count-period.ts'

/** The day itself, or the last working day before it: wages are never paid late because of a holiday. */
function workingDayUpTo(date: LocalDate, calendar: WorkCalendar): LocalDate {
  let found = date
  while (!isWorkingDay(found, calendar)) found = addDays(found, -1)
  return found
}

export const fWage01 = defineRule({
  id: 'F-WAGE-01',
  title: label('农民工工资支付日', 'Pay-day of migrant workers'),
  plain: label(
    '工资应在约定的日期支付；遇节假日或休息日的，提前到最近的工作日。',
    'Wages are paid on the agreed day; where it is a holiday or rest day, on the working day before.',
  ),
  field: 'labor-relations',
  source: '保障农民工工资支付条例（国令第724号）第十四条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('约定的支付日', 'Agreed pay-day'), of: (input) => input.payDay },
  input: fields({ payDay: day('约定的工资支付日', 'Agreed pay-day') }),
  result: fields({ payBy: day('最晚支付日期', 'Pay by') }),
  example: { payDay: '2026-02-15' },
  versions: [
    {
      from: '2020-05-01',
      decide({ payDay }, work) {
        const payBy = workingDayUpTo(payDay, work.calendar)
        noteProvisional(work, payBy, payDay)
        return { payBy: work.step(payBy === payDay ? '支付日是工作日' : '支付日是休息日，提前支付', payBy) }
      },
    },
  ],
})
