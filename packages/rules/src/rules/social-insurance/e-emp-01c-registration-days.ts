import { label } from '@renshe/codes'
import { choice, day, fields, flag } from '../../declare/input.ts'
import { defineRule } from '../../declare/rule.ts'
import { countPeriod } from '../../evaluate/count-period.ts'

/** 社会保险法第五十七、五十八条: thirty days for both. */
const days = 30

const kinds = {
  employer: ['单位社会保险登记（自成立之日起）', 'Employer, from its founding'],
  employee: ['职工参保登记（自用工之日起）', 'Employee, from hiring'],
} as const
const articles = { employer: '社会保险法第五十七条', employee: '社会保险法第五十八条' } as const

export const eEmp01c = defineRule({
  id: 'E-EMP-01c',
  title: label('社会保险登记期限', 'Time limit of registration'),
  plain: label(
    '单位自成立之日起 30 日内办理社会保险登记，自用工之日起 30 日内为职工办理登记。',
    'An employer registers itself within 30 days of its founding and each worker within 30 days of hiring.',
  ),
  field: 'social-insurance',
  source: '社会保险法第五十七条、第五十八条',
  confidence: 'H',
  audience: ['employer', 'staff'],
  decisive: { label: label('成立或用工之日', 'Day of founding or hiring'), of: (input) => input.startedOn },
  input: fields({
    kind: choice('登记种类', 'Registration', kinds),
    startedOn: day('成立或用工之日', 'Day of founding or hiring'),
    registeredOn: day('登记日期', 'Day of registration').optional(),
  }),
  result: fields({
    dueOn: day('期限届满日', 'Last day'),
    dueOnRolled: day('遇休息日顺延至', 'Last day, moved past rest days'),
    late: flag('逾期', 'Late').optional(),
  }),
  example: { kind: 'employee', startedOn: '2026-03-02' },
  versions: [
    {
      from: '2011-07-01',
      decide({ kind, startedOn, registeredOn }, work) {
        if (registeredOn !== undefined && registeredOn < startedOn)
          work.reject('registeredOn', 'BEFORE_START', '登记日期早于成立或用工之日')
        const source = articles[kind]
        const { raw, rolled } = countPeriod(work, startedOn, days, 'NATURAL', 'startedOn')
        const dueOn = work.step('30 日届满', raw, { source })
        const dueOnRolled = work.step('届满日为休息日的顺延', rolled, { source })
        if (registeredOn === undefined) return { dueOn, dueOnRolled }
        return { dueOn, dueOnRolled, late: work.step('是否逾期', registeredOn > dueOnRolled, { source }) }
      },
    },
  ],
})
