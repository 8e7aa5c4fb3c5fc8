import { addMonths, label, monthOf } from '@renshe/codes'
import { choice, count, fields, month } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { eRet01, retirementTracks } from './e-ret-01-retirement-age.ts'

/** Ages before the reform in months; nobody may retire younger than these. */
const leastAge = { M60: 720, F55: 660, F50: 600 } as const
/** Early or late by three years at most (国务院办法第三条). */
const mostMonths = 36
/** Whoever reached the age before the reform has no choice of months. */
const reformFrom = '2025-01'
/** Months of birth for which every track retires in a year that dates can name. */
const birthRange = { first: '1850-01', last: '2130-12' } as const
export const outsideRange = (birthMonth: string): boolean =>
  birthMonth < birthRange.first || birthMonth > birthRange.last

export const eRet02 = defineRule({
  id: 'E-RET-02',
  title: label('弹性退休的最早和最晚月份', 'Earliest and latest month of flexible retirement'),
  plain: label(
    '可以比法定退休年龄最多提前三年（不早于原来的 60、55、50 周岁），也可以经单位同意最多延后三年。',
    'Up to three years before the legal age, never below the former 60, 55 or 50, or up to three years after it if the employer agrees.',
  ),
  field: 'social-insurance',
  source: '国务院关于渐进式延迟法定退休年龄的办法第三条；人社部发〔2024〕94号',
  confidence: 'M',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('退休月份', 'Month of retirement') },
  input: fields({
    birthMonth: month('出生年月', 'Month of birth'),
    track: choice('退休类别', 'Track', retirementTracks),
  }),
  result: fields({
    legalMonth: month('法定退休月份', 'Legal month'),
    legalAgeMonths: count('法定退休年龄（月）', 'Legal age', 'months'),
    earliestMonth: month('最早退休月份', 'Earliest month'),
    earliestAgeMonths: count('最早退休年龄（月）', 'Earliest age', 'months'),
    latestMonth: month('最晚退休月份', 'Latest month'),
    latestAgeMonths: count('最晚退休年龄（月）', 'Latest age', 'months'),
    minContributionMonths: count('最低缴费月数', 'Months of contributions required', 'months'),
  }),
  uses: [eRet01],
  example: { birthMonth: '1970-06', track: 'M60' },
  versions: [
    {
      from: '2025-01-01',
      decide({ birthMonth, track }, { note, reject, step, use }) {
        if (outsideRange(birthMonth)) reject('birthMonth', 'OUT_OF_RANGE', '出生年月使退休月份超出可推算的范围')
        const { ageMonths, retireMonth, minContributionMonths } = use(eRet01, { birthMonth, track })
        const flexible = retireMonth >= reformFrom
        if (!flexible) note('NOT_IN_SCOPE', '2025 年以前已到法定退休年龄，不适用弹性退休')
        const most = step('可提前或延后的最多月数', flexible ? mostMonths : 0, { unit: 'months' })
        const earliest = step('最早退休年龄', Math.max(leastAge[track], ageMonths - most), { unit: 'months' })
        const latest = step('最晚退休年龄', ageMonths + most, { unit: 'months' })
        const at = (age: number) => monthOf(addMonths(`${birthMonth}-01`, age))
        return {
          legalMonth: retireMonth,
          legalAgeMonths: ageMonths,
          earliestMonth: at(earliest),
          earliestAgeMonths: earliest,
          latestMonth: at(latest),
          latestAgeMonths: latest,
          minContributionMonths,
        }
      },
    },
  ],
})
