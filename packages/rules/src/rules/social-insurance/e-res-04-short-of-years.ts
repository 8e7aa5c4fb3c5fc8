import { label } from '@renshe/codes'
import { choice, count, fields, flag, list, month } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { eRet03 } from './e-ret-03-minimum-months.ts'

const options = {
  PAY_ON: ['继续缴费至最低年限', 'Pay on to the minimum'],
  MOVE_TO_RESIDENTS: ['转入城乡居保', 'Move to the residents’ scheme'],
} as const
const allOptions = Object.keys(options) as (keyof typeof options)[]

export const eRes04 = defineRule({
  id: 'E-RES-04',
  title: label('职保缴费不足最低年限的出路', 'Employees short of the minimum years'),
  plain: label(
    '到龄时职保缴费年限不够的，可以继续缴费至最低年限，也可以转入城乡居保。',
    'Whoever reaches retirement age short of the minimum may pay on, or move to the residents’ scheme.',
  ),
  field: 'social-insurance',
  source: '社会保险法第十六条；人社部发〔2014〕17号',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('法定退休月份', 'Month of legal retirement'), of: (input) => `${input.retireMonth}-01` },
  input: fields({
    paidMonths: count('职保累计缴费月数', 'Months paid', 'months').max(1200),
    retireMonth: month('法定退休月份', 'Month of legal retirement'),
  }),
  result: fields({
    enough: flag('已达最低年限', 'Minimum reached'),
    shortMonths: count('尚缺月数', 'Months short', 'months'),
    options: list('可选办法', 'Options', choice('办法', 'Option', options)),
  }),
  uses: [eRet03],
  example: { paidMonths: 150, retireMonth: '2027-06' },
  versions: [
    {
      from: '2011-07-01',
      decide({ paidMonths, retireMonth }, { step, use }) {
        const { months } = use(eRet03, { retireYear: Number(retireMonth.slice(0, 4)) })
        const shortMonths = step('尚缺月数', Math.max(0, months - paidMonths), { unit: 'months' })
        const enough = shortMonths === 0
        return { enough, shortMonths, options: enough ? [] : allOptions }
      },
    },
  ],
})
