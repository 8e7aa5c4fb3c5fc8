import { addMonths, label, monthOf } from '@renshe/codes'
import { choice, count, day, fields, flag, month } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { monthsBetween } from '../../evaluate/months-between.ts'
import { eRet01, retirementTracks } from './e-ret-01-retirement-age.ts'

/** Births for which E-RET-01 has a retirement month with a minimum (E-RET-03) on the calendar of the platform. */
const firstBirth = '1948-01'
const lastBirth = '2130-12'

const origins = {
  land: ['被征地人员', 'Land-taking'],
  town: ['原镇保转职保', 'Moved from the town scheme'],
} as const

export const eLand01h = defineRule({
  id: 'E-LAND-01h',
  title: label('被征地人员退休时年限预测和预警', 'Forecast of years at retirement, with alert'),
  plain: label(
    '把已缴、一次性缴的和今后还能缴的年限加起来，与退休当年的最低年限比较；临近退休仍不够的预警。',
    'Months paid, paid in one sum and still to be paid against the minimum at retirement; an alert when they fall short near it.',
  ),
  field: 'social-insurance',
  source: '社会保险法第十六条；闵行区人力资源和社会保障“十四五”规划（一人一档）',
  confidence: 'M',
  audience: ['resident', 'staff'],
  decisive: { label: label('预测日期', 'Date of the forecast'), of: (input) => input.on },
  input: fields({
    birthMonth: month('出生年月', 'Month of birth'),
    track: choice('退休类别', 'Track', retirementTracks),
    paidMonths: count('职保累计缴费月数', 'Months paid', 'months').max(1200),
    oneSum: flag('另有征地一次性缴费年限', 'One-sum years still to be added'),
    on: day('预测日期', 'Date of the forecast'),
    futureMonths: count('到退休前预计还缴月数（不填为每月都缴）', 'Months still to be paid', 'months').optional(),
    origin: choice('人员来源', 'Origin', origins).optional(),
  }),
  result: fields({
    retireMonth: month('法定退休月份', 'Month of legal retirement'),
    watchFrom: month('开始关注月份', 'Month from which it is watched'),
    monthsLeft: count('距退休月数', 'Months left', 'months'),
    monthsAtRetire: count('退休时缴费月数', 'Months at retirement', 'months'),
    minMonths: count('最低缴费月数', 'Months required', 'months'),
    shortMonths: count('尚缺月数', 'Months short', 'months'),
    alert: flag('预警', 'Alert'),
  }),
  parameters: ['land.years_onesum', 'land.alert_months'],
  uses: [eRet01],
  example: { birthMonth: '1979-07', track: 'F50', paidMonths: 108, oneSum: false, on: '2026-11-02' },
  versions: [
    {
      from: '2022-01-01',
      decide({ birthMonth, track, paidMonths, oneSum, on, futureMonths, origin = 'land' }, work) {
        const { need, reject, step, use } = work
        const today = monthOf(on)
        if (birthMonth < firstBirth || birthMonth > lastBirth)
          reject('birthMonth', 'OUT_OF_RANGE', '预测只适用于 1948 年至 2130 年出生的人员')
        if (birthMonth > today) reject('birthMonth', 'AFTER_FORECAST', '出生年月晚于预测日期')
        const window = { alertMonths: 'land.alert_months' } as const
        const { alertMonths, years } = oneSum
          ? need({ ...window, years: 'land.years_onesum' })
          : { ...need(window), years: 0 }
        step('人员来源', origins[origin][0])
        const { retireMonth, minContributionMonths: minMonths } = use(eRet01, { birthMonth, track })
        const monthsLeft = step('距退休月数', Math.max(0, monthsBetween(today, retireMonth)), { unit: 'months' })
        const future = futureMonths ?? monthsLeft
        if (future > monthsLeft) reject('futureMonths', 'AFTER_RETIREMENT', '预计缴费月数多于距退休的月数')
        const monthsAtRetire = step('退休时缴费月数', paidMonths + years * 12 + future, { unit: 'months' })
        const shortMonths = step('尚缺月数', Math.max(0, minMonths - monthsAtRetire), { unit: 'months' })
        const watchFrom = step('开始关注月份', monthOf(addMonths(`${retireMonth}-01`, -alertMonths)))
        const alert = step('临近退休且年限不够', monthsLeft <= alertMonths && shortMonths > 0)
        return { retireMonth, watchFrom, monthsLeft, monthsAtRetire, minMonths, shortMonths, alert }
      },
    },
  ],
})
