import { label } from '@renshe/codes'
import { day, fen, fields } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'

export const eRes03b = defineRule({
  id: 'E-RES-03b',
  title: label('城乡居保参保人死亡后的待遇', 'Benefits on the death of an insured resident'),
  plain: label(
    '个人账户余额由继承人继承，另发丧葬补助。',
    'The balance of the account is inherited, and funeral money is paid.',
  ),
  field: 'social-insurance',
  source: '社会保险法第十四条；国发〔2014〕8号',
  confidence: 'H',
  audience: ['resident', 'staff'],
  decisive: { label: label('死亡日期', 'Date of death'), of: (input) => input.diedOn },
  input: fields({
    accountFen: fen('个人账户余额', 'Balance of the account').max(100_000_000_000),
    diedOn: day('死亡日期', 'Date of death'),
  }),
  result: fields({
    inheritedFen: fen('可继承的账户余额', 'Inherited balance'),
    funeralFen: fen('丧葬补助', 'Funeral money'),
    totalFen: fen('合计', 'Total'),
  }),
  parameters: ['res_pension.funeral', 'res_pension.base'],
  example: { accountFen: 8_962_500, diedOn: '2025-08-01' },
  versions: [
    {
      from: '2014-02-21',
      decide({ accountFen }, { need, step }) {
        const { funeral } = need({ funeral: 'res_pension.funeral' })
        const base = funeral.baseMonths > 0 ? need({ base: 'res_pension.base' }).base : 0
        const inheritedFen = step('账户余额全部继承', accountFen, { unit: 'fen' })
        const funeralFen = step('丧葬补助', funeral.fixedFen + funeral.baseMonths * base, { unit: 'fen' })
        return { inheritedFen, funeralFen, totalFen: inheritedFen + funeralFen }
      },
    },
  ],
})
