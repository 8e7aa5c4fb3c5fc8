import { addDays, ageOn, label } from '@renshe/codes'
import { count, day, fen, fields, month } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { stepReached } from './e-land-02-increase.ts'

export const eLand02b = defineRule({
  id: 'E-LAND-02b',
  title: label('征地养老高龄补贴', 'Age supplement of land-taking pensioners'),
  plain: label(
    '征地养老人员按年龄每月另有补贴，自满岁的次月起，按最高一档发放。',
    'Land-taking pensioners receive a monthly supplement by age, from the month after the birthday.',
  ),
  field: 'social-insurance',
  source: '闵行区征地养老高龄补贴（二手资料）',
  confidence: 'L',
  audience: ['resident', 'staff'],
  decisive: { label: label('发放月份', 'Month of payment'), of: (input) => `${input.month}-01` },
  input: fields({
    bornOn: day('出生日期', 'Date of birth'),
    month: month('发放月份', 'Month of payment'),
  }),
  result: fields({
    age: count('上月末周岁', 'Age at the end of the month before', 'years'),
    supplementFen: fen('每月补贴', 'Monthly supplement'),
  }),
  parameters: ['land_old.age_supplement'],
  example: { bornOn: '1948-06-15', month: '2020-07' },
  versions: [
    {
      from: '2003-10-20',
      decide({ bornOn, month: paid }, { need, reject, step }) {
        const before = addDays(`${paid}-01`, -1)
        if (bornOn > before) reject('bornOn', 'AFTER_PAYMENT', '出生日期不早于发放月份')
        const { steps } = need({ steps: 'land_old.age_supplement' })
        const age = step('上月末周岁（满岁次月起）', ageOn(bornOn, before), { unit: 'years' })
        return { age, supplementFen: step('所达到的最高一档', stepReached(steps, age)?.fen ?? 0, { unit: 'fen' }) }
      },
    },
  ],
})
