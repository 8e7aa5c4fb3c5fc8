import { isStatutoryHoliday, label } from '@renshe/codes'
import { count, day, fields, flag } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { noteProvisional } from '../../evaluate/count-period.ts'

/** @param daysAYear statutory holidays a year under the regulation in force */
const decideWith = (daysAYear: number) => {
  return ({ date }: { readonly date: string }, work: Work) => ({
    statutory: work.step(`${date} 是否为法定节假日`, isStatutoryHoliday(date, work.calendar)),
    daysAYear: work.step('全年法定节假日天数', daysAYear, { unit: 'days' }),
    provisional: noteProvisional(work, date, date),
  })
}

export const aCal02 = defineRule({
  id: 'A-CAL-02',
  title: label('法定节假日（300% 工资）', 'Statutory holidays proper, paid at 300 %'),
  plain: label(
    '判断某天是不是法定节假日本身；放假调休的其他日子是休息日，不按 300% 计发。',
    'Whether a day is a statutory holiday itself; the other days of a holiday block are rest days and not paid at 300 %.',
  ),
  field: 'calendar',
  source: '全国年节及纪念日放假办法（国令795号）',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('日期', 'Date'), of: (input) => input.date },
  input: fields({ date: day('日期', 'Date') }),
  result: fields({
    statutory: flag('法定节假日', 'Statutory holiday'),
    daysAYear: count('全年法定节假日', 'Statutory holidays a year', 'days'),
    provisional: flag('暂定', 'Provisional'),
  }),
  example: { date: '2025-05-02' },
  versions: [
    { from: '2008-01-01', source: '全国年节及纪念日放假办法（国令513号、644号）', decide: decideWith(11) },
    { from: '2025-01-01', decide: decideWith(13) },
  ],
})
