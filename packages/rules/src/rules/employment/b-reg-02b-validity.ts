import { label } from '@renshe/codes'
import { day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { monthsAfter } from '../../evaluate/within-dates.ts'

export const bReg02b = defineRule({
  id: 'B-REG-02b',
  title: label('失业登记有效期', 'Validity of the registration'),
  plain: label(
    '区里设了有效期的，算出登记有效到哪一天、是否已过期；没有设的，登记长期有效。',
    'Until when a registration is valid where the district has set a period; without one it has no end.',
  ),
  field: 'employment',
  source: '沪劳保就发〔2004〕5号（旧规定，是否适用由区里设定）',
  confidence: 'L',
  audience: ['resident', 'staff'],
  decisive: { label: label('登记日期', 'Day of registration'), of: (input) => input.registeredOn },
  input: fields({
    registeredOn: day('登记日期', 'Day of registration'),
    asOf: day('核查日期', 'Day of the check'),
  }),
  result: fields({
    expired: flag('已过有效期', 'Expired'),
    validUntil: day('有效期至', 'Valid until').optional(),
  }),
  parameters: ['unemp.validity_months'],
  example: { registeredOn: '2025-09-01', asOf: '2026-03-02' },
  versions: [
    {
      from: '2004-01-01',
      decide({ registeredOn, asOf }, work) {
        const { peek, step, reject } = work
        if (registeredOn > asOf) reject('registeredOn', 'DATE_ORDER', '登记日期晚于核查日期')
        const months = peek('unemp.validity_months')
        if (months === undefined) return { expired: step('没有设有效期，登记长期有效', false) }
        const validUntil = step(`登记之日起 ${months} 个月`, monthsAfter(work, registeredOn, months, 'registeredOn'))
        return { expired: validUntil < asOf, validUntil }
      },
    },
  ],
})
