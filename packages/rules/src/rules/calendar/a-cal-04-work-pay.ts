import {
  dayWageFen,
  exceedsOvertimeCap,
  hourWageFen,
  label,
  overtimeCapHours,
  overtimePayFen,
  overtimePercent,
  workTimeStandard,
} from '@renshe/codes'
import { choice, count, day, fen, fields, flag, list, quantity } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'
import { noteProvisional } from '../../evaluate/count-period.ts'

const flagNames = {
  OVER_USUAL_DAY: ['当天加班超过 1 小时，须有特殊原因', 'More than one hour on the day: a special reason is needed'],
  OVER_DAY: ['当天加班超过 3 小时', 'More than three hours on the day'],
  OVER_MONTH: ['当月加班超过 36 小时，移送监察关注', 'More than 36 hours in the month: flagged for inspection'],
} as const

type OvertimeFlag = keyof typeof flagNames

interface Worked {
  readonly date: string
  readonly monthlyFen: number
  readonly overtimeMinutes?: number | undefined
  readonly compensatoryRest?: boolean | undefined
  readonly monthOvertimeMinutes?: number | undefined
}

/** 劳动法第四十一条: an hour a day, three for a special reason, 36 a month; the daily caps lengthen a working day. */
function overCaps(percent: number, minutes: number, monthMinutes: number): readonly OvertimeFlag[] {
  const workingDay = percent === 150
  const checks: readonly (readonly [boolean, OvertimeFlag])[] = [
    [workingDay && minutes > overtimeCapHours.usualDay * 60, 'OVER_USUAL_DAY'],
    [workingDay && minutes > overtimeCapHours.day * 60, 'OVER_DAY'],
    [exceedsOvertimeCap(monthMinutes / 60), 'OVER_MONTH'],
  ]
  return checks.filter(([over]) => over).map(([, name]) => name)
}

const overtimeSource = '劳动法第四十四条'
const dayNames = { 150: '工作日', 200: '休息日', 300: '法定节假日' } as const

/** A rest day that is made up by rest is not paid; a statutory holiday always is. */
function overtime(worked: Worked, work: Work) {
  const percent = overtimePercent(worked.date, work.calendar)
  work.step(`${dayNames[percent]}加班按`, percent, { unit: 'percent', source: overtimeSource })
  const rested = percent === 200 && worked.compensatoryRest === true
  const minutes = worked.overtimeMinutes ?? 0
  const overtimeFen = rested ? 0 : overtimePayFen(worked.monthlyFen, worked.date, minutes, work.calendar)
  const words = rested ? '休息日加班已安排补休，不另付' : `加班 ${minutes} 分钟的工资`
  return { percent, overtimeFen: work.step(words, overtimeFen, { unit: 'fen', source: overtimeSource }) }
}

function decide(worked: Worked, work: Work) {
  const { yearDays, quarterDays, monthHundredths } = workTimeStandard(work.on)
  const monthDays = work.step('月工作日', monthHundredths / 100, { unit: 'days' })
  const { percent, overtimeFen } = overtime(worked, work)
  const flags = overCaps(percent, worked.overtimeMinutes ?? 0, worked.monthOvertimeMinutes ?? 0)
  for (const name of flags) work.step(flagNames[name][0], name, { source: '劳动法第四十一条' })
  return {
    dayFen: work.step('日工资 = 月工资 ÷ 21.75', dayWageFen(worked.monthlyFen), { unit: 'fen' }),
    hourFen: work.step('小时工资 = 月工资 ÷（21.75 × 8）', hourWageFen(worked.monthlyFen), { unit: 'fen' }),
    percent,
    overtimeFen,
    flags: [...flags],
    yearDays,
    quarterDays,
    monthDays,
    provisional: noteProvisional(work, worked.date, worked.date),
  }
}

export const aCal04 = defineRule({
  id: 'A-CAL-04',
  title: label('日工资、小时工资和加班工资', 'Day wage, hour wage and overtime pay'),
  plain: label(
    '由月工资算出日工资、小时工资，以及某天加班应付的工资；工作日 150%，休息日未补休 200%，法定节假日 300%。',
    'Day and hour wage from the month wage, and the pay of overtime on a day: 150 % on working days, 200 % on rest days without time off, 300 % on statutory holidays.',
  ),
  field: 'calendar',
  source: '人社部发〔2025〕2号；劳动法第四十一条、第四十四条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('工作日期', 'Day worked'), of: (input) => input.date },
  input: fields({
    date: day('工作日期', 'Day worked'),
    monthlyFen: fen('月工资', 'Month wage'),
    overtimeMinutes: count('当天加班', 'Overtime on the day', 'minutes').max(1440).optional(),
    compensatoryRest: flag('休息日加班已安排补休', 'Time off given for a rest day').optional(),
    monthOvertimeMinutes: count('当月加班合计', 'Overtime in the month', 'minutes').max(44_640).optional(),
  }),
  result: fields({
    dayFen: fen('日工资', 'Day wage'),
    hourFen: fen('小时工资', 'Hour wage'),
    percent: count('加班工资比例', 'Percentage', 'percent'),
    overtimeFen: fen('加班工资', 'Overtime pay'),
    flags: list('超过加班上限', 'Caps exceeded', choice('提示', 'Flag', flagNames)),
    yearDays: count('年工作日', 'Working days a year', 'days'),
    quarterDays: quantity('季工作日', 'Working days a quarter', 'days'),
    monthDays: quantity('月工作日', 'Working days a month', 'days'),
    provisional: flag('暂定', 'Provisional'),
  }),
  example: { date: '2026-03-02', monthlyFen: 870_000, overtimeMinutes: 180 },
  versions: [
    { from: '2008-01-03', source: '劳社部发〔2008〕3号；劳动法第四十一条、第四十四条', decide },
    { from: '2025-01-01', decide },
  ],
})
