import { label } from '@renshe/codes'
import { choice, count, fields, month } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { eRet03 } from './e-ret-03-minimum-months.ts'

/** Men; women in management or technical posts and flexible workers; women workers. The post decides, never a guess. */
export const retirementTracks = {
  M60: ['男职工（原 60 岁）', 'Men (60 before)'],
  F55: ['女职工（原 55 岁）', 'Women (55 before)'],
  F50: ['女职工（原 50 岁）', 'Women (50 before)'],
} as const

/** Original age in years; every `step` months of birth later add one month of delay, up to `cap`. */
const delays = {
  M60: { age: 60, step: 4, cap: 36 },
  F55: { age: 55, step: 4, cap: 36 },
  F50: { age: 50, step: 2, cap: 60 },
} as const

/** Years that a month of retirement can name. */
const [earliest, latest] = [1900, 2199]

const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1
const monthText = (at: number) => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`

export const eRet01 = defineRule({
  id: 'E-RET-01',
  title: label('法定退休年龄（渐进式延迟）', 'Legal retirement age (gradual rise)'),
  plain: label(
    '按出生年月和岗位类别算出法定退休年龄、退休月份，以及那一年的最低缴费年限。',
    'From birth month and kind of post: legal retirement age, retirement month and the years of contributions needed then.',
  ),
  field: 'social-insurance',
  source: '全国人大常委会关于实施渐进式延迟法定退休年龄的决定（2024-09-13）；国务院办法第一条',
  confidence: 'H',
  audience: ['resident', 'employer', 'staff'],
  decisive: { label: label('退休月份', 'Month of retirement') },
  input: fields({
    birthMonth: month('出生年月', 'Month of birth'),
    track: choice('退休类别', 'Track', retirementTracks),
  }),
  result: fields({
    ageMonths: count('法定退休年龄（月）', 'Legal retirement age in months', 'months'),
    retireMonth: month('退休月份', 'Month of retirement'),
    minContributionMonths: count('最低缴费月数', 'Months of contributions required', 'months'),
  }),
  uses: [eRet03],
  example: { birthMonth: '1970-06', track: 'M60' },
  versions: [
    {
      from: '1978-06-02',
      decide({ birthMonth, track }, { step, use, reject }) {
        const { age, step: per, cap } = delays[track]
        const born = Number(birthMonth.slice(0, 4))
        if (born + age < earliest || born + age + cap / 12 > latest)
          reject('birthMonth', 'OUT_OF_RANGE', `出生年月应使退休年份在 ${earliest} 年到 ${latest} 年之间`)
        const original = step('原法定退休月份', monthText(index(birthMonth) + age * 12))
        const after = index(original) - index('2025-01')
        const delay = step(
          after < 0 ? '2025 年以前到龄，不延迟' : `2025 年起每 ${per} 个月延迟 1 个月，最多 ${cap} 个月`,
          after < 0 ? 0 : Math.min(cap, Math.floor(after / per) + 1),
          { unit: 'months' },
        )
        const retireMonth = step('法定退休月份', monthText(index(original) + delay))
        const { months } = use(eRet03, { retireYear: Number(retireMonth.slice(0, 4)) })
        return { ageMonths: age * 12 + delay, retireMonth, minContributionMonths: months }
      },
    },
  ],
})
