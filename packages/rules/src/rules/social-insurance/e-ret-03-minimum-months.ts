import { label } from '@renshe/codes'
import { count, fields, year } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const start = 2030
const before = 180
const most = 240
const perYear = 6

/** Least months of contributions for a pension, by the year of legal retirement (E-RET-03). */
export const minimumMonths = (retireYear: number): number =>
  retireYear < start ? before : Math.min(most, before + perYear * (retireYear - start + 1))

export const eRet03 = defineRule({
  id: 'E-RET-03',
  title: label('最低缴费年限', 'Minimum years of contributions'),
  plain: label(
    '2029 年底前退休须缴满 15 年；2030 年起每年提高 6 个月，到 2039 年为 20 年。',
    'Fifteen years until the end of 2029; from 2030 six months more each year, twenty years from 2039.',
  ),
  field: 'social-insurance',
  source: '全国人大常委会关于实施渐进式延迟法定退休年龄的决定（2024-09-13）第二条',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('法定退休年份', 'Year of legal retirement'), of: (input) => `${input.retireYear}-01-01` },
  input: fields({ retireYear: year('法定退休年份', 'Year of legal retirement') }),
  result: fields({ months: count('最低缴费月数', 'Months required', 'months') }),
  example: { retireYear: 2031 },
  versions: [
    {
      // The formula of the decision gives fifteen years for every year before 2030.
      from: '1900-01-01',
      decide: ({ retireYear }, { step }) => ({
        months: step(
          retireYear < start ? '2030 年以前退休，最低 15 年' : '2030 年起每年提高 6 个月，最高 20 年',
          minimumMonths(retireYear),
          { unit: 'months' },
        ),
      }),
    },
  ],
})
