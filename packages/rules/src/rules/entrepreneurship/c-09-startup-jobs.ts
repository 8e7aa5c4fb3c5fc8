import { label } from '@renshe/codes'
import { count, day, fields, flag, list, quantity } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

const organisation = fields({
  insured: count('期末参保人数', 'Insured at the end of the period', 'people'),
  founderInsured: flag('创业者本人在内', 'The founder is among them'),
})

/** The most people a result may count. */
const mostJobs = 1_000_000_000

export const c09 = defineRule({
  id: 'C-09',
  title: label('创业带动就业人数', 'Jobs through start-ups'),
  plain: label(
    '计入的创业组织在期末的参保人数，不算创业者本人；只按实际人数，不用倍数估算。',
    'Insured headcount of the counted organisations at the end of the period, without the founder; counted, never estimated by a multiplier.',
  ),
  field: 'entrepreneurship',
  source: '平台设定',
  confidence: 'D',
  audience: ['staff'],
  decisive: { label: label('期末日期', 'End of the period'), of: (input) => input.on },
  input: fields({
    on: day('期末日期', 'End of the period'),
    organisations: list('计入的创业组织', 'Counted organisations', organisation, 20_000),
  }),
  result: fields({
    jobs: count('带动就业人数', 'Jobs', 'people'),
    perOrganisation: quantity('平均每家带动人数', 'Jobs per organisation', 'people').optional(),
  }),
  example: {
    on: '2025-12-31',
    organisations: [
      { insured: 6, founderInsured: true },
      { insured: 3, founderInsured: false },
    ],
  },
  versions: [
    {
      from: '2021-01-01',
      decide({ organisations }, { step, reject }) {
        const jobs = organisations.reduce((sum, { insured, founderInsured }, at) => {
          if (founderInsured && insured === 0)
            reject(`organisations.${at}.insured`, 'PART_OF_WHOLE', '创业者参保时，参保人数至少为 1')
          return sum + insured - (founderInsured ? 1 : 0)
        }, 0)
        if (jobs > mostJobs) reject('organisations', 'OUT_OF_RANGE', '合计人数超出范围')
        step('期末参保人数，不含创业者本人', jobs, { unit: 'people' })
        return { jobs, ...(organisations.length === 0 ? {} : { perOrganisation: jobs / organisations.length }) }
      },
    },
  ],
})
