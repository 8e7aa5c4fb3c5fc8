import { label, multiplyFen } from '@renshe/codes'
import { count, day, fen, fields } from '../../declare/input.ts'
import { defineRule, type Work } from '../../declare/rule.ts'

/** 国发〔2014〕8号: the account is paid out in 139 parts. */
const accountMonths = 139
/** Years of contributions above which more is added for each. */
const plainYears = 15

type Keys = 'res_pension.base' | 'res_pension.extra_year' | 'res_pension.round_up_jiao'

/** All that the branch needs in one question, so that every missing value is named. */
function standard(years: number, { need }: Work<Keys>) {
  const always = { base: 'res_pension.base', upJiao: 'res_pension.round_up_jiao' } as const
  return years > plainYears ? need({ ...always, perYear: 'res_pension.extra_year' }) : { ...need(always), perYear: 0 }
}

export const eRes03 = defineRule({
  id: 'E-RES-03',
  title: label('城乡居保月养老金', 'Monthly pension of residents'),
  plain: label(
    '月养老金＝基础养老金＋缴费超过 15 年的每年加发＋个人账户余额除以 139。',
    'Base pension, plus an amount for each year above 15, plus the account divided by 139.',
  ),
  field: 'social-insurance',
  source: '国发〔2014〕8号；上海市城乡居保基础养老金年度通知',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('发放月份', 'Month of payment'), of: (input) => input.on },
  input: fields({
    years: count('缴费年限', 'Years of contributions', 'years').max(100),
    accountFen: fen('个人账户余额（含补贴和利息）', 'Account with subsidies and interest'),
    on: day('发放日期', 'Date of payment'),
  }),
  result: fields({ monthlyFen: fen('月养老金', 'Monthly pension') }),
  parameters: ['res_pension.base', 'res_pension.extra_year', 'res_pension.round_up_jiao'],
  example: { years: 15, accountFen: 8_962_500, on: '2025-08-01' },
  versions: [
    {
      from: '2014-02-21',
      decide({ years, accountFen }, work) {
        const { base, perYear, upJiao } = standard(years, work)
        const { step, note } = work
        if (years < plainYears) note('UNDER_15_YEARS', '缴费不满 15 年，只有适用过渡办法的人员才能领取')
        const extraFen = step('超过 15 年的加发', perYear * Math.max(0, years - plainYears), { unit: 'fen' })
        const accountPart = step('个人账户养老金（余额 ÷ 139）', multiplyFen(accountFen, 1, accountMonths), {
          unit: 'fen',
        })
        const exactFen = step('三部分合计', base + extraFen + accountPart, { unit: 'fen' })
        if (!upJiao) return { monthlyFen: exactFen }
        return { monthlyFen: step('见分进角', multiplyFen(exactFen, 1, 1, 'UP_JIAO'), { unit: 'fen' }) }
      },
    },
  ],
})
